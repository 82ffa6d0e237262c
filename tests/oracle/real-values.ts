import type { StoredValue } from '../../src/seed/seed-graph.ts';
import { findRows } from './find-rows.ts';
import { idOf, type Thing } from './oracle-graph.ts';
import {
  fieldsOf,
  isA,
  qualifierField,
  qualifiersOf,
  readComputed,
  type World,
} from './oracle-world.ts';

/** Ids of all nodes of a type. */
export function realIds(world: World, typeName: string): string[] {
  return thingsOf(world, typeName).map(idOf);
}

/** Names of all entities of a type, primary ones and aliases. */
export function realNames(world: World, typeName: string): string[] {
  const ids = new Set(realIds(world, typeName));
  return world.graph.links
    .filter((link) => link.type === 'NAMES' && ids.has(link.to))
    .map((link) => String(link.properties.name));
}

/**
 * What a field is on things of a type: so many of each value as there are; of one that leads to
 * others how many these are.
 */
export function realValues(world: World, typeName: string, fieldName: string): StoredValue[] {
  const known = values.get(world) ?? new Map<string, StoredValue[]>();
  values.set(world, known);
  const key = `${typeName}.${fieldName}`;
  const found =
    known.get(key) ??
    thingsOf(world, typeName).flatMap((thing) => readValue(world, thing, fieldName) ?? []);
  known.set(key, found);
  return found;
}

const values = new WeakMap<World, Map<string, StoredValue[]>>();

function readValue(world: World, thing: Thing, name: string): StoredValue | undefined {
  const field = fieldsOf(world.model, thing.type).get(name);
  if (!field) return name === 'typeName' ? thing.type : thing.properties[name];
  switch (field.kind) {
    case 'property':
    case 'fuzzyDate':
      return thing.properties[name];
    case 'computed':
      return readComputed(world, field, thing);
    case 'confidence':
    case 'history':
    case 'validity':
      return undefined;
    default:
      return findRows(world, thing, field).length;
  }
}

const fruits = new WeakMap<World, Map<string, readonly string[]>>();

/** True when a field leads anywhere from at least one thing of a type. */
export function isFruitful(world: World, typeName: string, fieldName: string): boolean {
  return fruitfulIds(world, typeName, fieldName).length > 0;
}

/** Ids of the things of a type from which a field leads anywhere. */
export function fruitfulIds(world: World, typeName: string, fieldName: string): readonly string[] {
  const known = fruits.get(world) ?? new Map<string, readonly string[]>();
  fruits.set(world, known);
  const key = `${typeName}.${fieldName}`;
  const things = () => thingsOf(world, typeName).filter((thing) => leads(world, thing, fieldName));
  const found = known.get(key) ?? things().map(idOf);
  known.set(key, found);
  return found;
}

function leads(world: World, thing: Thing, fieldName: string): boolean {
  const field = fieldsOf(world.model, thing.type).get(fieldName);
  // `on` leads from a thing to itself.
  if (!field) return fieldName === 'on' || isQualifiedBy(world, thing, fieldName);
  switch (field.kind) {
    case 'property':
    case 'computed':
      return true;
    case 'fuzzyDate':
      return thing.properties[`${fieldName}Text`] !== undefined;
    case 'confidence':
    case 'history':
    case 'validity':
      return false;
    default:
      return findRows(world, thing, field).length > 0;
  }
}

function isQualifiedBy(world: World, fact: Thing, name: string): boolean {
  const edge = fact.type === 'Fact' ? qualifiersOf(world, fact) : null;
  return edge !== null && qualifierField(edge) === name;
}

/** Nodes of a type; or links and claims, as far as they have that type of edge. */
function thingsOf({ model, graph }: World, typeName: string): Thing[] {
  if (model.nodes.has(typeName)) return graph.nodes.filter((node) => isA(model, node, typeName));
  const edgeOf = (relation: unknown) => {
    return EDGES_OF_CORE[String(relation)] ?? model.relations.get(String(relation))?.edge;
  };
  const facts = graph.nodes.filter((node) => node.type === 'Fact');
  return [
    ...facts.filter(({ properties }) => edgeOf(properties.relation) === typeName),
    ...graph.links.filter((link) => edgeOf(link.type) === typeName),
  ].map(({ properties }) => ({ type: typeName, properties }));
}

/** What stands on relationships that are no relations of the model. */
const EDGES_OF_CORE: Readonly<Record<string, string>> = { CITES: 'Citation', NAMES: 'Alias' };
