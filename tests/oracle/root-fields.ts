import type { GraphQLField, GraphQLSchema } from 'graphql';
import type { NodeType } from '../../src/model/model.ts';
import type { World } from './oracle-world.ts';

/**
 * Not `search`, which is up to an index of words, nor `mentions`, which has a matcher of its own, nor what was written,
 * which seeds do not tell.
 */
const NOT_ASKED: ReadonlySet<string> = new Set(['search', 'mentions', 'change', 'changes']);

/** Root fields that the oracle can answer. */
export function rootFields(api: GraphQLSchema): GraphQLField<unknown, unknown>[] {
  const fields = Object.values(api.getQueryType()?.getFields() ?? {});
  return fields.filter(({ name }) => !NOT_ASKED.has(name));
}

/** Types that have lists which the oracle can answer; `nodes`, which wants ids, is none. */
export function listedTypes(api: GraphQLSchema, { model }: World): NodeType[] {
  const lists = rootFields(api).filter(({ args }) => args.some(({ name }) => name === 'first'));
  const names = new Set(lists.map(({ name }) => name));
  return [...model.nodes.values()].filter(({ plural }) => names.has(plural));
}
