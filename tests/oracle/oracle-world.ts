import {
  type ComputedField,
  type Field,
  type Model,
  requireEdge,
  requireNode,
} from '../../src/model/model.ts';
import type { StoredValue } from '../../src/seed/seed-graph.ts';
import type { OracleAsOf } from './oracle-as-of.ts';
import type { OracleGraph, Thing, ThingProperties } from './oracle-graph.ts';

/** What an answer is worked out from. */
export interface World {
  readonly model: Model;
  readonly graph: OracleGraph;
  /** The point from which facts are looked at, for what lies below a root field with `asOf`. */
  readonly asOf?: OracleAsOf;
  /** What each `@computed` expression of the model means, by its Cypher. */
  readonly computed: ReadonlyMap<
    string,
    (properties: ThingProperties, world: World) => StoredValue | undefined
  >;
  /** A thing as graphql-js takes it; handed on, since things have lists and lists have things. */
  readonly present: (thing: Thing) => object;
}

/** True when a thing is of a type: its own, or an interface or union that has it. */
export function isA(model: Model, thing: Thing, typeName: string): boolean {
  return requireNode(model, typeName).possible.includes(thing.type);
}

/** The fields of a node type or edge type, by name. */
export function fieldsOf(model: Model, typeName: string): ReadonlyMap<string, Field> {
  return (model.nodes.get(typeName) ?? requireEdge(model, typeName)).fields;
}

/** The value of a `@computed` field. */
export function readComputed(
  world: World,
  { cypher }: ComputedField,
  { properties }: Thing,
): StoredValue | undefined {
  return world.computed.get(cypher)?.(properties, world);
}

/** The type of the qualifiers that a fact's relation has; null for none. */
export function qualifiersOf({ model }: World, fact: Thing): string | null {
  return model.relations.get(String(fact.properties.relation))?.edge ?? null;
}

/** The field of filters that asks for qualifiers of a type: `terms` for `Terms`. */
export function qualifierField(edge: string): string {
  return edge.charAt(0).toLowerCase() + edge.slice(1);
}
