import type { GraphQLField, GraphQLInputObjectType, GraphQLInputType } from 'graphql';
import { isInputObjectType, isListType, isNonNullType } from 'graphql';
import { ClientError } from '../errors.ts';
import { type Hidden, type Model, refuseHidden, requireEdge } from '../model/model.ts';
import { mutationFields } from '../model/mutation-fields.ts';
import { greaterRole } from '../model/role.ts';
import type { Arguments } from './reading.ts';

/** What is done to things of all kinds at once, whichever of them are hidden. */
const OF_ALL_KINDS: readonly string[] = ['mergeEntities', 'unmergeEntities', 'retractSource'];

/** The model as whoever asks may read it, and all of it. */
export interface Models {
  readonly seen: Model;
  readonly model: Model;
}

/**
 * Throws FORBIDDEN where a mutation names what whoever asks may not read: a type, a relation, a field, a qualifier,
 * or something that is left open of one.
 */
export function refuseHiddenArguments(
  models: Models,
  field: GraphQLField<unknown, unknown>,
  args: Arguments,
): void {
  if (!models.seen.hidden) return;
  refuseOfAllKinds(models.seen.hidden, field.name);
  const made = mutationFields(models.model).find(({ name }) => name === field.name);
  if (made && made.kind !== 'upsert') refuseRelation(models, made.relation.type, field.name);
  for (const { name, type } of field.args) refuseIn(models, type, args[name], name);
}

function refuseOfAllKinds({ role, needs }: Hidden, name: string): void {
  if (!OF_ALL_KINDS.includes(name)) return;
  const needed = greaterRole(...needs.values())?.toLowerCase();
  throw new ClientError(
    'FORBIDDEN',
    `${name} touches things of all kinds, and not all are read by the role ${role.toLowerCase()}: it needs the role ${needed}.`,
  );
}

/** All that is given, at whatever depth. */
function refuseIn(models: Models, type: GraphQLInputType, value: unknown, place: string): void {
  if (value === undefined || value === null) return;
  if (isNonNullType(type)) refuseIn(models, type.ofType, value, place);
  else if (isListType(type)) {
    for (const [i, one] of [value].flat().entries()) {
      refuseIn(models, type.ofType, one, `${place}.${i}`);
    }
  } else if (isInputObjectType(type)) refuseInObject(models, type, value as Arguments, place);
}

/** Inputs are called after the types of which they are. */
function refuseInObject(
  models: Models,
  type: GraphQLInputObjectType,
  given: Arguments,
  place: string,
): void {
  const { seen } = models;
  const owner = type.name.replace(/Input$/, '');
  refuseHidden(seen, owner, place);
  for (const [name, value] of Object.entries(given)) {
    const here = `${place}.${name}`;
    refuseHidden(seen, `${owner}.${name}`, here);
    if (seen.hidden) refuseOfAllKinds(seen.hidden, name);
    if (name === 'relation') refuseRelation(models, String(value), here);
    if (owner === 'Unstated' && name === 'field') refuseWord(seen, String(value), here);
    const field = type.getFields()[name];
    if (field) refuseIn(models, field.type, value, here);
  }
}

/** What relations without facts have is written whole, with what of it is hidden. */
function refuseRelation({ seen, model }: Models, name: string, place: string): void {
  refuseHidden(seen, name, place);
  const relation = model.relations.get(name);
  if (relation?.kind !== 'plain' || relation.edge === null) return;
  for (const { name: property } of requireEdge(model, relation.edge).fields.values()) {
    refuseHidden(seen, `${relation.edge}.${property}`, place);
  }
}

/** What is left open of a hidden field is hidden, too. */
function refuseWord(seen: Model, word: string, place: string): void {
  for (const name of seen.hidden?.needs.keys() ?? []) {
    if (name.endsWith(`.${word}`)) refuseHidden(seen, name, place);
  }
}
