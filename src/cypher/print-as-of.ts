import { ASIDE } from '../model/aside-type.ts';
import type { AsOf } from '../plan/as-of.ts';
import {
  type Cypher,
  cypher,
  EMPTY,
  Given,
  parameter,
  trusted,
  type Variable,
  variable,
} from './cypher.ts';
import { printWhere } from './print-where.ts';

/*
 * What becomes of a fact as of a point, and the names of it:
 *
 * known     recorded by `knownAt`, and not withdrawn by then
 * timely    may hold on the day `validAt`, and said by `saidBy`
 * world     actual and left so by the scenario, or of the scenario
 * of point  known, timely and of its world
 * current   timely, of its world, and not withdrawn: as known then, or now
 * counting  current, but without a scenario in whatever world (`print-derived.ts`)
 * standing  counting, and what it rests on counts too: `Fact.stands`
 */

/** How the relation of a fact is known: by the type of a relationship, or by the fact itself. */
export type FactKind = 'relationship' | 'record';

/** Conditions for a claim that is shown as true: affirmed, and standing in the world that is asked for. */
export function printShown(asOf: AsOf | undefined, fact: Variable, kind: FactKind): Cypher[] {
  // What a relationship of the plain type stands for is affirmed, actual and not withdrawn.
  if (asOf && kind === 'relationship' && !isBeyondPresent(asOf)) {
    return [...printValid(asOf, fact), ...printSaid(asOf, fact)];
  }
  const affirmed = cypher`${fact}.polarity = 'AFFIRMED'`;
  if (!asOf) {
    return [affirmed, cypher`${fact}.scenarioId IS NULL`, cypher`${fact}.retractedAt IS NULL`];
  }
  return [affirmed, ...printCurrent(asOf, fact, kind)];
}

/** Conditions for a claim, affirmed or denied, that is not withdrawn, and stands as of a point. */
export function printCurrent(
  asOf: AsOf | undefined,
  fact: Variable,
  kind: FactKind = 'record',
): Cypher[] {
  const own = printUnwithdrawn(asOf, fact);
  return asOf ? [...own, printWorld(asOf, fact, kind), ...printTimely(asOf, fact)] : own;
}

/** Neither withdrawn nor replaced, or not yet as was known then; of facts and citations alike. */
export function printUnwithdrawn(asOf: AsOf | undefined, recorded: Variable): Cypher[] {
  if (asOf && asOf.knownAt !== null) return printKnown(asOf, recorded);
  return [cypher`${recorded}.retractedAt IS NULL`];
}

/** Whether facts count that the default view does not have: of a scenario, or withdrawn since. */
export function isBeyondPresent({ scenario, knownAt }: AsOf): boolean {
  return scenario !== null || knownAt !== null;
}

/** Conditions for a claim, affirmed or denied, as of a point; withdrawn ones are the list's own matter. */
export function printOfPoint(asOf: AsOf, fact: Variable, kind: FactKind): Cypher[] {
  return [printWorld(asOf, fact, kind), ...printKnown(asOf, fact), ...printTimely(asOf, fact)];
}

/**
 * Conditions for facts in a list of things' own facts or of all: as of the point, where there is one, and of its scenario.
 * Without a scenario `actual` says which are of the actual world; null for a list that says itself which are meant.
 */
export function printListed(
  asOf: AsOf | undefined,
  fact: Variable,
  actual: Cypher | null,
): Cypher[] {
  if (asOf && asOf.scenario !== null) return printOfPoint(asOf, fact, 'record');
  const world = actual ? [actual] : [];
  return asOf ? [...world, ...printKnown(asOf, fact), ...printTimely(asOf, fact)] : world;
}

/** Conditions for a claim of whatever world to hold on the day, and to have been said by then. */
export function printTimely(asOf: AsOf, fact: Variable): Cypher[] {
  return [...printValid(asOf, fact), ...printSaid(asOf, fact)];
}

/**
 * A scenario adds its own facts to those of the actual world, and takes away those of which it says the opposite, and
 * those that its own ones leave no room.
 */
export function printWorld(asOf: AsOf, fact: Variable, kind: FactKind): Cypher {
  if (asOf.scenario === null) return cypher`${fact}.scenarioId IS NULL`;
  const relation =
    kind === 'record'
      ? cypher`${fact}.relation`
      : cypher`replace(type(${fact}), '${trusted(ASIDE)}', '')`;
  // Relationships are looked at for what is affirmed alone.
  const polarity = kind === 'record' ? cypher`${fact}.polarity` : cypher`'AFFIRMED'`;
  const claim = cypher`[${polarity}, ${relation}, ${fact}.subjectId, coalesce(${fact}.objectId, ${fact}.value)]`;
  const overruled = new Given(asOf);
  const { exclusive, exclusiveLinks } = asOf.relations;
  const replaceable = kind === 'record' ? exclusive : exclusiveLinks;
  const replaced = replaceable.length === 0 ? EMPTY : cypher` OR ${fact}.id IN ${overruled}`;
  return cypher`CASE
  WHEN ${fact}.scenarioId IS NULL THEN NOT (${claim} IN ${overruled}${replaced})
  ELSE ${fact}.scenarioId = ${parameter('scenario', asOf.scenario)}
END`;
}

/**
 * What had been recorded by then, and was not yet withdrawn; of facts and citations alike. `coalesce`, since with several
 * ORs Neo4j (2026.08.1) seeks all rows twice, puts them together and sorts them, where the order of the index would do.
 */
export function printKnown({ knownAt }: AsOf, recorded: Variable): Cypher[] {
  if (knownAt === null) return [];
  const at = parameter('knownAt', knownAt);
  return [
    cypher`${recorded}.recordedAt <= ${at}`,
    cypher`coalesce(${recorded}.retractedAt > ${at}, true)`,
  ];
}

/** Entities that had been recorded by then. */
export function printCreated({ knownAt }: AsOf, entity: Variable): Cypher[] {
  return knownAt === null ? [] : [cypher`${entity}.createdAt <= ${parameter('knownAt', knownAt)}`];
}

/** Names and versions of facts that had been recorded by then, whatever became of them. */
export function printRecorded({ knownAt }: AsOf, recorded: Variable): Cypher[] {
  if (knownAt === null) return [];
  return [cypher`${recorded}.recordedAt <= ${parameter('knownAt', knownAt)}`];
}

/** What had been recorded by then; a passage was with its source. */
export function printThere(asOf: AsOf, node: Variable, label: string): Cypher[] {
  switch (label) {
    case 'Fact':
    case 'Change':
      return printRecorded(asOf, node);
    case 'Passage':
      return printOfSource(node, (source) => printCreated(asOf, source));
    default:
      return printCreated(asOf, node);
  }
}

/** Passages of sources that had been recorded, and published, by then. */
export function printPassage(asOf: AsOf, passage: Variable): Cypher[] {
  return printOfSource(passage, (source) => [
    ...printCreated(asOf, source),
    ...printPublished(asOf, source),
  ]);
}

/** Conditions for the source of a passage; none for none. */
function printOfSource(
  passage: Variable,
  conditions: (source: Variable) => readonly Cypher[],
): Cypher[] {
  const source = variable('source');
  const all = conditions(source);
  if (all.length === 0) return [];
  return [
    cypher`EXISTS {
  MATCH (${source}:Source {id: ${passage}.sourceId})
  ${printWhere(all)}
}`,
  ];
}

function printValid(asOf: AsOf, fact: Variable): Cypher[] {
  if (asOf.validAt === null) return [];
  const { first, last } = printDays(asOf.validAt);
  const within = [
    cypher`coalesce(${fact}.validFrom <= ${last}, true)`,
    cypher`coalesce(${fact}.validToLatest >= ${first}, true)`,
  ];
  if (asOf.validity === null) return within;
  return [
    ...within,
    cypher`${printValidity(asOf, fact)} IN ${parameter('validity', asOf.validity)}`,
  ];
}

function printDays({ first, last }: NonNullable<AsOf['validAt']>) {
  return { first: parameter('validAt', first), last: parameter('validAtLatest', last) };
}

/**
 * How sure it is that a fact holds on the day, or on one of the days of a month or year; null where its dates do not
 * allow it. It begins between `validFrom` and `validFromLatest`, and ends between `validTo` and `validToLatest`; an
 * absent bound may be any day.
 */
export function printValidity(asOf: AsOf | undefined, fact: Variable): Cypher {
  if (!asOf || asOf.validAt === null) return trusted('null');
  const { first, last } = printDays(asOf.validAt);
  return cypher`CASE
  WHEN ${fact}.validFrom > ${last} OR ${fact}.validToLatest < ${first} THEN null
  WHEN ${fact}.validFromText IS NULL AND ${fact}.validToText IS NULL THEN 'UNDATED'
  WHEN ${fact}.validFromLatest <= ${last} AND ${fact}.validTo >= ${first} THEN 'CERTAIN'
  ELSE 'POSSIBLE'
END`;
}

/**
 * Said by then; what has no date of saying was said long ago. The day is that of now, also as known at an instant: to look
 * at the citations of each fact as a condition takes Neo4j (2026.08.1) seconds to plan.
 */
function printSaid({ saidBy }: AsOf, fact: Variable): Cypher[] {
  if (saidBy === null) return [];
  return [cypher`coalesce(${fact}.saidOn <= ${parameter('saidBy', saidBy)}, true)`];
}

/** Conditions for a citation to state a claim, and support it. */
export function printSupporting(cites: Variable): Cypher[] {
  return [cypher`${cites}.stance = 'SUPPORTS'`, cypher`${cites}.role = 'STATES'`];
}

/** Conditions for citations of a fact as of a point; one that was withdrawn has those that stood at its end. */
export function printCited(asOf: AsOf | undefined, cites: Variable, fact: Variable): Cypher[] {
  const standing =
    asOf && asOf.knownAt !== null
      ? printKnown(asOf, cites)
      : [cypher`(${cites}.retractedAt IS NULL OR ${cites}.retractedAt >= ${fact}.retractedAt)`];
  return [...standing, ...(asOf ? printSaidIn(asOf, cites) : [])];
}

/** Conditions for citations of what had been published by then. */
export function printSaidIn(asOf: AsOf, cites: Variable): Cypher[] {
  if (asOf.saidBy === null) return [];
  const passage = variable('passage');
  return [
    cypher`EXISTS {
  MATCH (${passage}:Passage {id: ${cites}.passageId})
  ${printWhere(printOfSource(passage, (source) => printPublished(asOf, source)))}
}`,
  ];
}

/** Conditions for sources as of a point. */
export function printPublished({ saidBy }: AsOf, source: Variable): Cypher[] {
  if (saidBy === null) return [];
  const at = parameter('saidBy', saidBy);
  return [cypher`coalesce(${source}.publishedOn <= ${at}, true)`];
}
