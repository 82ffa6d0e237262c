import type { Field } from '../../src/model/model.ts';
import { compareTexts } from './compare-texts.ts';
import { findOne, findRows, type LeadingField, type Row } from './find-rows.ts';
import { validityOf } from './oracle-as-of.ts';
import { confidenceOf } from './oracle-confidence.ts';
import { readProperty } from './oracle-derived.ts';
import { idOf, type Thing } from './oracle-graph.ts';
import { historyOf } from './oracle-history.ts';
import { fieldsOf, readComputed, type World } from './oracle-world.ts';
import { presentConnection } from './present-connection.ts';

/** A thing as graphql-js takes it: each field a function of its arguments, run when asked for. */
export function presentThing(world: World, thing: Thing): object {
  const fields = [...fieldsOf(world.model, thing.type).values()].map((field) => [
    field.name,
    (args: Readonly<Record<string, unknown>>) => fieldValue(world, thing, field, args),
  ]);
  return { ...Object.fromEntries(fields), __typename: thing.type };
}

function fieldValue(
  world: World,
  thing: Thing,
  field: Field,
  args: Readonly<Record<string, unknown>>,
): unknown {
  const value = readProperty(world, thing, field.name);
  switch (field.kind) {
    case 'property':
      if (value !== undefined || !field.required) return value ?? null;
      if (field.list) return [];
      return field.type === 'Boolean' ? false : null;
    case 'computed':
      return readComputed(world, field, thing) ?? null;
    case 'fuzzyDate':
      return fuzzyDate(thing, field.name);
    case 'confidence':
      return confidenceOf(world, thing);
    case 'history':
      return historyOf(world, thing);
    case 'validity':
      return validityOf(world, thing);
    default:
      return led(world, thing, field, args);
  }
}

function fuzzyDate({ properties }: Thing, name: string): object | null {
  const text = properties[`${name}Text`];
  if (text === undefined) return null;
  return {
    text,
    earliest: properties[name] ?? null,
    latest: properties[`${name}Latest`] ?? null,
    precision: properties[`${name}Precision`],
  };
}

/** What a field leads to: a connection, a plain list, or one thing. */
function led(
  world: World,
  thing: Thing,
  field: LeadingField,
  args: Readonly<Record<string, unknown>>,
): unknown {
  const one = () => {
    const found = findOne(world, thing, field);
    return found ? world.present(found) : null;
  };
  const rows = findRows(world, thing, field, args);
  const list = { rows, edge: null, claims: false, order: null };
  switch (field.kind) {
    case 'relation':
      if (!field.list) return one();
      return presentConnection(
        world,
        { ...list, target: field.target, edge: field.edge, claims: field.fact },
        args,
      );
    case 'claim':
    case 'facts':
      return presentConnection(world, { ...list, target: 'Fact' }, args);
    case 'role':
      return field.list ? several(world, inOrder(rows)) : one();
    case 'lookup':
      if (field.paged) {
        const { target, order } = field;
        return presentConnection(world, { ...list, target, order }, args);
      }
      return field.list ? several(world, byId(rows)) : one();
    case 'link':
      if (field.paged) {
        return presentConnection(world, { ...list, target: field.target ?? '' }, args);
      }
      return several(world, inOrder(rows));
    case 'rivals':
    case 'sources':
      return several(world, byId(rows));
    case 'unfold':
      return several(world, rows);
  }
}

function several(world: World, rows: readonly Row[]): object[] {
  return rows.map(({ node }) => world.present(node));
}

/** As they were recorded; those of several owners by their ids then. */
function inOrder(rows: readonly Row[]): Row[] {
  const ordinal = ({ edge, node }: Row) => Number((edge ?? node.properties).ordinal);
  return byId(rows).toSorted((a, b) => ordinal(a) - ordinal(b));
}

function byId(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => compareTexts(idOf(a.node), idOf(b.node)));
}
