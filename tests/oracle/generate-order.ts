import type { GraphQLInputObjectType } from 'graphql';
import type { OperationDraft } from './operation-draft.ts';

/** A random `orderBy`: one to three columns. */
export function generateOrder(draft: OperationDraft, type: GraphQLInputObjectType): object[] {
  const fields = Object.keys(type.getFields());
  const count = draft.shape.pick([0, 1, 1, 1, 1, 2, 2, 3]);
  return Array.from({ length: count }, () => ({
    [draft.shape.pick(fields)]: draft.shape.pick(['ASC', 'DESC']),
  }));
}
