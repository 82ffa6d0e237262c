/**
 * What seed files say, checked and complete: rows as they go to Neo4j.
 */
export interface SeedGraph {
  readonly entities: readonly EntityRow[];
  readonly merged: readonly MergedRow[];
  readonly passages: readonly PassageRow[];
  readonly names: readonly NameRow[];
  readonly facts: readonly FactRow[];
  readonly relations: readonly RelationRow[];
  readonly unstated: readonly UnstatedRow[];
  readonly retractions: readonly RetractionRow[];
  readonly sourceRetractions: readonly SourceRetractionRow[];
}

/** What a seed states; the rest of it withdraws. */
export const STATED = [
  'entities',
  'merged',
  'passages',
  'names',
  'facts',
  'relations',
  'unstated',
] as const satisfies readonly (keyof SeedGraph)[];

/** A value that Neo4j stores as a property. */
export type StoredValue = string | number | boolean | readonly StoredValue[];

export type Properties = Readonly<Record<string, StoredValue>>;

export interface EntityRow {
  readonly id: string;
  /** Name of its type in the model. */
  readonly type: string;
  readonly properties: Properties;
  /** Properties that the file expressly leaves empty; `unstated` where nothing is left open any more. */
  readonly removed: readonly string[];
}

/** An entity that is a part of another one, with what it keeps of itself. */
export interface MergedRow {
  readonly id: string;
  /** Name of its type in the model. */
  readonly type: string;
  /** The one that it was merged into, which may be a part of another one, too. */
  readonly into: string;
  readonly properties: Properties;
}

export interface PassageRow {
  readonly id: string;
  readonly properties: Properties;
}

export interface NameRow {
  readonly entityId: string;
  /** The name as the key of its `:Name` node. */
  readonly key: string;
  readonly name: string;
  readonly lang: string | undefined;
  readonly primary: boolean;
  readonly passageIds: readonly string[];
}

export interface UnstatedRow {
  readonly id: string;
  readonly properties: Properties;
}

export interface RelationRow {
  /** Relationship type, ends, and the record's key if any. Example: `GOVERNS#cn-gov#china`. */
  readonly id: string;
  readonly type: string;
  readonly subjectId: string;
  readonly objectId: string;
  readonly properties: Properties;
  /** Properties that the file expressly leaves empty. */
  readonly removed: readonly string[];
  /** Ends at which the model has one relation of the type: any other there gives way to this one. */
  readonly single: readonly RelationEnd[];
}

/** An end of a relationship, as the relationship itself holds it. */
export interface RelationEnd {
  readonly end: 'subjectId' | 'objectId';
  readonly id: string;
}

export interface FactRow {
  readonly key: string;
  readonly relation: string;
  /** What the `:Fact` node holds, apart from what depends on its version and the time. */
  readonly record: Properties;
  /** Of all that the seed says of the claim; `sentence` and names, which follow from it, left out. */
  readonly digest: string;
  readonly citations: readonly CitationRow[];
  readonly roles: readonly RoleRow[];
  readonly links: readonly LinkRow[];
  /** What it leaves open, which is among all that the seed leaves open, too. */
  readonly unstated: readonly UnstatedRow[];
}

/** A fact that is to be withdrawn, with nothing in its place. */
export interface RetractionRow {
  readonly key: string;
}

/** A source whose citations are all to be withdrawn, with the facts that nothing else supports. */
export interface SourceRetractionRow {
  readonly id: string;
}

export interface CitationRow {
  readonly passageId: string;
  readonly properties: Properties;
}

/** An entity-valued qualifier. */
export interface RoleRow {
  /** The relationship type: `PRODUCT`. */
  readonly role: string;
  readonly entityId: string;
}

export interface LinkRow {
  readonly type: LinkType;
  /** Key of the fact at the other end. */
  readonly key: string;
}

export type LinkType = 'BASED_ON' | 'CAUSES' | 'ALTERNATIVE_TO' | 'RIVALS';

/** Links that hold either way; each is stored once, from the lesser key to the greater. */
export const SYMMETRIC_LINKS: readonly LinkType[] = ['ALTERNATIVE_TO', 'RIVALS'];
