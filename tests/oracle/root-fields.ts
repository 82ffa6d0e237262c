import type { GraphQLField, GraphQLSchema } from 'graphql';

/** Root fields that the oracle can answer: not `search`, which is up to an index of words, and not `mentions`, which has a matcher of its own. */
export function rootFields(api: GraphQLSchema): GraphQLField<unknown, unknown>[] {
  const fields = Object.values(api.getQueryType()?.getFields() ?? {});
  return fields.filter(({ name }) => name !== 'search' && name !== 'mentions');
}
