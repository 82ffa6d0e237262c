import { type GraphQLField, type GraphQLSchema, getNamedType, isInputObjectType } from 'graphql';
import { type GeneratedOperation, type OperationSeed, toOperation } from './generate-operation.ts';
import { generateWhere } from './generate-where.ts';
import { OperationDraft } from './operation-draft.ts';
import type { World } from './oracle-world.ts';
import { Random } from './random.ts';
import { rootFields } from './root-fields.ts';

const LISTS = 3;

/**
 * Several lists over all of a type, each under a filter, and no more than whom it picks. Filters that
 * nest are rare: each level multiplies what Neo4j takes to plan them.
 */
export function generateFilters(
  api: GraphQLSchema,
  world: World,
  seed: OperationSeed,
): GeneratedOperation {
  const shape = new Random(seed.run, seed.shape, 3);
  const values = new Random(seed.run, seed.shape, seed.values, 3);
  const draft = new OperationDraft(api, world, { shape, values, budget: 0 });
  const roots = rootFields(api).filter(hasWhere);
  const lists = Array.from({ length: LISTS }, () => writeFiltered(draft, shape.pick(roots)));
  return toOperation(draft, lists);
}

function hasWhere(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.some((argument) => argument.name === 'where');
}

function writeFiltered(draft: OperationDraft, field: GraphQLField<unknown, unknown>): string {
  const type = field.args.find((argument) => argument.name === 'where')?.type;
  const input = getNamedType(type);
  if (!type || !isInputObjectType(input)) throw new Error(`${field.name} has no where`);
  const where = draft.write(generateWhere(draft, input, draft.shape.pick([0, 0, 1, 1, 2])), type);
  const total = draft.shape.chance(0.4) ? 'totalCount ' : '';
  const asked = `{ ${total}nodes { ... on Node { id } } }`;
  return `${draft.name('list')}: ${field.name}(first: 100, where: ${where}) ${asked}`;
}
