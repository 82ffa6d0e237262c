import {
  buildASTSchema,
  type DefinitionNode,
  type GraphQLSchema,
  Kind,
  lexicographicSortSchema,
  parse,
  visit,
} from 'graphql';
import type { Model } from '../model/model.ts';
import { printApi } from './print-api.ts';

/** The executable public schema of a model, without resolvers, its types in alphabetical order. */
export function buildApi(model: Model): GraphQLSchema {
  const document = parse(printApi(model));
  return lexicographicSortSchema(
    buildASTSchema({ ...document, definitions: withoutUnused(document.definitions) }),
  );
}

/** Leaves out filters that no field of this model uses: a reader of the schema need not see them. */
function withoutUnused(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const used = new Set<string>();
  for (const definition of definitions) {
    visit(definition, { NamedType: (node) => void used.add(node.name.value) });
  }
  return definitions.filter(
    (definition) =>
      definition.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION || used.has(definition.name.value),
  );
}
