import { ClientError, invariant } from '../errors.ts';
import type { Role } from './role.ts';

/**
 * The model as data: what `schema/` and the core say, resolved and frozen. Everything else in the
 * program (the public API, the compiler, constraints, seeding) is derived from it.
 */
export interface Model {
  /** Name of the model, from its folder. */
  readonly name: string;
  /** SHA-256 of the normalised SDL, hex; the database keeps it. */
  readonly hash: string;
  /** Objects, interfaces and unions whose members are nodes in Neo4j, by name. */
  readonly nodes: ReadonlyMap<string, NodeType>;
  /** What stands on relationships or in lists, by name: qualifiers, `Citation`, `Alias`. */
  readonly edges: ReadonlyMap<string, EdgeType>;
  readonly enums: ReadonlyMap<string, EnumType>;
  /** Relationship types of `@fact` and `@relation` fields, by type: `EXPORTS_TO`. */
  readonly relations: ReadonlyMap<string, Relation>;
  /** The types marked `@scenario`; where there are none, any entity can be one. */
  readonly scenarios: readonly ScenarioType[];
  /** What it leaves out because somebody may not read it; null for the whole model. */
  readonly hidden: Hidden | null;
}

/** What `@access` keeps from somebody: the model has none of it, but the graph may have. */
export interface Hidden {
  /** Who looks. */
  readonly role: Role;
  /** The role that each thing needs, by how it is named: `Spy`, `Person.salary`, `Terms.rate`, `BRIBES`, `Query.spies`. */
  readonly needs: ReadonlyMap<string, Role>;
  /** Names of the types of entities that are not there, and their labels. */
  readonly types: readonly string[];
  readonly labels: readonly string[];
  /** Relations of which there are neither facts nor relationships. */
  readonly relations: readonly string[];
  /** Neo4j relationship types of qualifiers that may lead to such entities. */
  readonly roles: readonly string[];
  /** Names of fields that entities do not have. */
  readonly fields: readonly string[];
  /** Names of qualifiers that facts do not have. */
  readonly qualifiers: readonly string[];
}

/** A type whose things the graph can be looked at from. */
export interface ScenarioType {
  /** Name of the node type. */
  readonly type: string;
  /** The field that leads to what may turn out so; null where the model names none. */
  readonly of: RelationField | null;
}

/** `object`: a concrete type with a label of its own. `union`: no label; its members have theirs. */
export interface NodeType {
  readonly kind: 'object' | 'interface' | 'union';
  readonly name: string;
  readonly description: string;
  /** Neo4j label; null for unions and for interfaces without `@node`. */
  readonly label: string | null;
  /** Concrete types a node of this type can have, by name, in alphabetical order; itself for an object. */
  readonly possible: readonly string[];
  /** Labels of further ones that `Model.hidden` leaves out. */
  readonly hidden: readonly string[];
  /** The least role that reads such things; null where none is needed. */
  readonly access: Role | null;
  /** Interfaces it implements, by name, those inherited included. */
  readonly interfaces: readonly string[];
  readonly fields: ReadonlyMap<string, Field>;
  /** True for entities: id, name, aliases, facts. False for Fact, Passage, Unstated and `Node`. */
  readonly entity: boolean;
  /** True for types the core brings; false for those of `schema/`. A Source in `schema/` is false. */
  readonly core: boolean;
  /** Root field for one: `company`. */
  readonly singular: string;
  /** Root field for a list: `companies`. */
  readonly plural: string;
}

/** What a relationship carries, or one place of parallel lists. */
export interface EdgeType {
  readonly name: string;
  readonly description: string;
  /** True for qualifiers of facts and properties of relations, which come from `schema/`. */
  readonly qualifiers: boolean;
  readonly fields: ReadonlyMap<string, Field>;
}

/** A choice of values, of the model or of the core. */
export interface EnumType {
  readonly name: string;
  readonly description: string;
  readonly values: readonly { readonly name: string; readonly description: string }[];
  readonly core: boolean;
}

/** A field of a type; its `kind` says how its value is found in Neo4j. */
export type Field =
  | PropertyField
  | FuzzyDateField
  | ComputedField
  | RelationField
  | ClaimField
  | RoleField
  | LookupField
  | LinkField
  | UnfoldField
  | FactsField
  | SourcesField
  | RivalsField
  | ConfidenceField
  | HistoryField
  | ValidityField;

interface FieldBase {
  readonly name: string;
  readonly description: string;
  /** Non-null in the API. */
  readonly required: boolean;
  /** False for the few fields of the core that no filter is made for. */
  readonly filtered: boolean;
  /** The least role that reads it; null where none is needed. */
  readonly access: Role | null;
}

/** A property of the node or relationship, of the same name as the field. */
export interface PropertyField extends FieldBase {
  readonly kind: 'property';
  /** A scalar's name, or an enum's. */
  readonly type: string;
  readonly list: boolean;
  readonly key: boolean;
  readonly indexed: boolean;
  readonly searched: boolean;
}

/**
 * A fuzzy date, kept in four properties: `name` (earliest, ISO day), `nameLatest`, `namePrecision`,
 * `nameText`. Absent when `nameText` is.
 */
export interface FuzzyDateField extends FieldBase {
  readonly kind: 'fuzzyDate';
  readonly indexed: boolean;
}

/** A value made by a Cypher expression over `this`. */
export interface ComputedField extends FieldBase {
  readonly kind: 'computed';
  readonly type: string;
  readonly list: boolean;
  readonly cypher: string;
}

/** Entities at the other end of a relationship: `@fact` or `@relation`. A connection when `list`. */
export interface RelationField extends FieldBase {
  readonly kind: 'relation';
  /** Key of `Model.relations`. */
  readonly relation: string;
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  /** Name of the node type at the other end. */
  readonly target: string;
  /** The type that declares the field; those that inherit it are among its possible types. */
  readonly owner: string;
  readonly list: boolean;
  /** The relation is a fact: its edge has `fact`. */
  readonly fact: boolean;
  /** Name of the edge type with qualifiers or properties, if any. */
  readonly edge: string | null;
}

/** `describedAs: [String!]! @fact`: claims with a literal value, shown as a FactConnection. */
export interface ClaimField extends FieldBase {
  readonly kind: 'claim';
  readonly relation: string;
  /** The literal's scalar or enum. */
  readonly type: string;
}

/**
 * An entity-valued qualifier of a fact. In Neo4j: `(:Fact)-[:PRODUCT]->(:Entity)`, the type being
 * the field's name in capitals; found from a typed relationship through its fact.
 */
export interface RoleField extends FieldBase {
  readonly kind: 'role';
  /** Neo4j relationship type: `PRODUCT`. */
  readonly role: string;
  readonly target: string;
  readonly list: boolean;
}

/** Nodes whose property `to` equals this one's property `from` (any of them, if `from` is a list). */
export interface LookupField extends FieldBase {
  readonly kind: 'lookup';
  readonly from: string;
  readonly to: string;
  readonly target: string;
  readonly list: boolean;
  /** A connection rather than a plain list. */
  readonly paged: boolean;
  /** Property of the target that orders the list before its id. */
  readonly order: string | null;
}

/** Nodes over bookkeeping relationships; or, when `edge` is set, those relationships themselves. */
export interface LinkField extends FieldBase {
  readonly kind: 'link';
  readonly relationship: string;
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  /** Node type at the other end; null when the relationships themselves are the list. */
  readonly target: string | null;
  readonly edge: string | null;
  /** Property of the relationships that holds the id of the node at the other end; null for none. */
  readonly end: string | null;
  readonly paged: boolean;
}

/** One edge object for each place of parallel list properties `<name>List`. */
export interface UnfoldField extends FieldBase {
  readonly kind: 'unfold';
  readonly edge: string;
  readonly lists: readonly string[];
  /** Further entries of the Cypher map, over `this`; empty for none. */
  readonly constants: string;
}

/** `Entity.facts`: facts by the part the entity has in them. */
export interface FactsField extends FieldBase {
  readonly kind: 'facts';
}

/** `Fact.sources`: the sources of the passages that support it, each once. */
export interface SourcesField extends FieldBase {
  readonly kind: 'sources';
}

/** `Fact.rivals`: the facts that contradict it. */
export interface RivalsField extends FieldBase {
  readonly kind: 'rivals';
}

/** `Fact.confidence`: this server's estimate of it. */
export interface ConfidenceField extends FieldBase {
  readonly kind: 'confidence';
}

/** `history`: what was done to an entity or a claim. */
export interface HistoryField extends FieldBase {
  readonly kind: 'history';
  readonly of: 'entity' | 'fact';
}

/** `Fact.validity`: how sure it is that the fact holds on the day of `asOf`. */
export interface ValidityField extends FieldBase {
  readonly kind: 'validity';
}

/** A relationship type: what `@fact` or `@relation` fields of that type say together. */
export interface Relation {
  /** `EXPORTS_TO`. */
  readonly type: string;
  /** `fact`: between entities. `claim`: a literal value, no relationship. `plain`: `@relation`. */
  readonly kind: 'fact' | 'claim' | 'plain';
  readonly symmetric: boolean;
  /** A subject has one at a time: two of its claims contradict each other. */
  readonly exclusive: boolean;
  /** `{subject} makes {object}`. */
  readonly sentence: string;
  /** Edge type with the qualifiers or properties; null for none. */
  readonly edge: string | null;
  /** The pairs of types it may join. For claims `object` is the literal's scalar or enum. */
  readonly ends: readonly RelationEnds[];
  /** The least role that reads it; null where none is needed. */
  readonly access: Role | null;
}

/** One pair of types that a relation may join. */
export interface RelationEnds {
  readonly subject: string;
  readonly object: string;
  /** The field at the subject's end: `makes`; null when only the other end declares one. */
  readonly field: string | null;
}

/**
 * The type of that name among objects, interfaces and unions. Throws FORBIDDEN for one that is hidden;
 * if there is none it is our own bug.
 */
export function requireNode(model: Model, name: string): NodeType {
  const type = model.nodes.get(name);
  if (!type) refuseHidden(model, name);
  invariant(type, `the node type ${name} is in the model`);
  return type;
}

/** The edge type of that name. Throws if there is none: our own bug. */
export function requireEdge(model: Model, name: string): EdgeType {
  const type = model.edges.get(name);
  invariant(type, `the edge type ${name} is in the model`);
  return type;
}

/** Types of the relations that are the same from either end. */
export function symmetricRelations(model: Model): readonly string[] {
  return [...model.relations.values()].filter(({ symmetric }) => symmetric).map(({ type }) => type);
}

/** Throws FORBIDDEN where what is named so is hidden; `place` says where it was named. */
export function refuseHidden({ hidden }: Model, name: string, place = ''): void {
  const needed = hidden?.needs.get(name)?.toLowerCase();
  if (!hidden || needed === undefined) return;
  const found = hidden.role === 'NOBODY' ? 'none' : hidden.role.toLowerCase();
  throw new ClientError(
    'FORBIDDEN',
    `${place === '' ? '' : `${place}: `}${name} is read by the role ${needed}, found ${found}: send such a key in the header authorization, as "Bearer …", or leave it out.`,
  );
}
