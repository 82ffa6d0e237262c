import { GraphQLError, type ValidationRule } from 'graphql';

/**
 * Refuses `{ __typename: name }`. The answer's objects tell their type under that key, and graphql-js
 * would take the name for a type.
 */
export const reserveTypename: ValidationRule = (context) => ({
  Field(node) {
    if (node.alias?.value !== '__typename' || node.name.value === '__typename') return;
    const text = `The alias "__typename" is kept for the field of that name: give "${node.name.value}" another.`;
    context.reportError(new GraphQLError(text, { nodes: node }));
  },
});
