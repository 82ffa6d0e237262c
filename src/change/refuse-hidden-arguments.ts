import type { GraphQLField, GraphQLInputType } from 'graphql';
import { isInputObjectType, isListType, isNonNullType } from 'graphql';
import { ClientError } from '../errors.ts';
import { type Hidden, type Model, refuseHidden, requireEdge } from '../model/model.ts';
import { mutationFields } from '../model/mutation-fields.ts';
import type { Arguments } from './reading.ts';

/** What is done to things of all kinds at once, whichever of them are hidden. */
const OF_ALL_KINDS: readonly string[] = ['mergeEntities', 'unmergeEntities', 'retractSource'];

/**
 * Throws FORBIDDEN where a mutation names what whoever asks may not read: a type, a relation, a field, a qualifier,
 * or something that is left open of one. `seen` is the model as they may read it, `whole` all of it.
 */
export function refuseHiddenArguments(
  seen: Model,
  whole: Model,
  field: GraphQLField<unknown, unknown>,
  args: Arguments,
): void {
  const { hidden } = seen;
  if (!hidden) return;
  refuseOfAllKinds(hidden, field.name);
  const made = mutationFields(whole).find(({ name }) => name === field.name);
  if (made && made.kind !== 'upsert') refuseRelation(seen, whole, made.relation.type, field.name);
  for (const { name, type } of field.args) refuseIn(seen, whole, type, args[name], name);
}

function refuseOfAllKinds({ role, needs }: Hidden, name: string): void {
  if (!OF_ALL_KINDS.includes(name)) return;
  const [needed = ''] = [...needs.values()].sort();
  throw new ClientError(
    'FORBIDDEN',
    `${name} touches claims of all kinds, some of which the role ${role.toLowerCase()} may not read: it needs a role that reads all of the model (${needed.toLowerCase()} reads some of what is missing).`,
  );
}

/** All that is given, at whatever depth; inputs are called after the types that they make. */
function refuseIn(
  seen: Model,
  whole: Model,
  type: GraphQLInputType,
  value: unknown,
  place: string,
): void {
  if (value === undefined) return;
  if (isNonNullType(type)) return refuseIn(seen, whole, type.ofType, value, place);
  if (isListType(type)) {
    const items = Array.isArray(value) ? value : [value];
    for (const [i, one] of items.entries()) {
      refuseIn(seen, whole, type.ofType, one, `${place}.${i}`);
    }
    return;
  }
  if (!isInputObjectType(type) || value === null) return;
  const owner = type.name.replace(/Input$/, '');
  refuseHidden(seen, owner, place);
  for (const [name, given] of Object.entries(value as Arguments)) {
    const here = `${place}.${name}`;
    const field = type.getFields()[name];
    refuseHidden(seen, `${owner}.${name}`, here);
    if (seen.hidden) refuseOfAllKinds(seen.hidden, name);
    if (name === 'relation') refuseRelation(seen, whole, String(given), here);
    if (owner === 'Unstated' && name === 'field') refuseWord(seen, String(given), here);
    if (field) refuseIn(seen, whole, field.type, given, here);
  }
}

/** What relations without facts have is written whole, with what of it is hidden. */
function refuseRelation(seen: Model, whole: Model, name: string, place: string): void {
  refuseHidden(seen, name, place);
  const relation = whole.relations.get(name);
  if (relation?.kind !== 'plain' || relation.edge === null) return;
  for (const { name: property } of requireEdge(whole, relation.edge).fields.values()) {
    refuseHidden(seen, `${relation.edge}.${property}`, place);
  }
}

/** What is left open of a hidden field is hidden, too. */
function refuseWord(seen: Model, word: string, place: string): void {
  for (const name of seen.hidden?.needs.keys() ?? []) {
    if (name.endsWith(`.${word}`)) refuseHidden(seen, name, place);
  }
}
