import { GraphQLError, type ValidationRule } from 'graphql';

/**
 * Refuses `{ __typename: name }` and `{ __proto__: name }`. The answer's objects tell their type under
 * the first key, and graphql-js would take the name for a type; under the second, JavaScript keeps
 * what an object inherits from.
 */
export const reserveAliases: ValidationRule = (context) => ({
  Field(node) {
    const alias = node.alias?.value;
    if (alias !== '__typename' && alias !== '__proto__') return;
    if (alias === node.name.value) return;
    const text = `The alias "${alias}" is reserved: give "${node.name.value}" another.`;
    context.reportError(new GraphQLError(text, { nodes: node }));
  },
});
