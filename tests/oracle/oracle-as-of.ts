import { meet } from './meet.ts';
import { idOf, type Thing, type ThingProperties } from './oracle-graph.ts';
import type { World } from './oracle-world.ts';

/** The point from which facts are looked at, as a client gives it. */
export interface OracleAsOf {
  readonly validAt?: string | null;
  readonly validity?: readonly string[] | null;
  readonly saidBy?: string | null;
  readonly knownAt?: string | null;
  readonly scenario?: string | null;
}

/** True for facts that relations show: affirmed, in the world that is looked at, and not withdrawn. */
export function isShown(world: World, fact: Thing): boolean {
  const { polarity, retractedAt } = fact.properties;
  const withdrawn = retractedAt !== undefined && !world.asOf?.knownAt;
  return (
    polarity === 'AFFIRMED' && !withdrawn && (world.asOf ? isOfPoint(world, fact) : isActual(fact))
  );
}

/** Lists of facts leave out what was withdrawn, unless `withdrawn: true` is given. */
export function isWanted(
  world: World,
  thing: Thing,
  args: Readonly<Record<string, unknown>>,
): boolean {
  if (thing.type !== 'Fact') return true;
  const withdrawn = thing.properties.retractedAt !== undefined && !world.asOf?.knownAt;
  return (args.withdrawn === true || !withdrawn) && (!world.asOf || isOfPoint(world, thing));
}

/**
 * Whether a list of facts has the fact: without a scenario those of the actual world, and those of its owner where that
 * is one, unless a condition says which are meant.
 */
export function isInList(
  world: World,
  fact: Thing,
  args: Readonly<Record<string, unknown>>,
  owner?: string,
): boolean {
  const { asOf } = world;
  if (asOf?.scenario) return isWanted(world, fact, args);
  const { retractedAt, scenarioId } = fact.properties;
  return (
    (args.withdrawn === true || retractedAt === undefined || Boolean(asOf?.knownAt)) &&
    (!asOf || (isKnown(asOf, fact.properties) && isTimely(world, asOf, fact))) &&
    (isActual(fact) || scenarioId === owner || namesFacts(args.where))
  );
}

function namesFacts(where: unknown): boolean {
  if (typeof where !== 'object' || where === null) return false;
  const { AND, OR, NOT, some, none, all, scenario, key, id } = where as Record<string, unknown>;
  return (
    [scenario, key, id].some((one) => (one ?? null) !== null) ||
    [AND, OR, NOT, some, none, all].flat().some(namesFacts)
  );
}

/** Whether a root list has the thing: entities that had been recorded, passages that had been published. */
export function isListed(
  world: World,
  thing: Thing,
  args: Readonly<Record<string, unknown>>,
): boolean {
  const { createdAt } = thing.properties;
  const known = world.asOf?.knownAt ?? null;
  if (known !== null && createdAt !== undefined && String(createdAt) > known) return false;
  if (thing.type === 'Passage') {
    return isPublishedBy(world, thing) && isRecordedWithSource(world, thing);
  }
  return thing.type !== 'Fact' || isInList(world, thing, args);
}

function isPublishedBy({ asOf, graph }: World, { properties }: Thing): boolean {
  const source = graph.nodes.find((node) => idOf(node) === properties.sourceId);
  return !asOf || !source || isPublished(asOf, source);
}

/** A passage was recorded with its source. */
function isRecordedWithSource({ asOf, graph }: World, { properties }: Thing): boolean {
  const source = graph.nodes.find((node) => idOf(node) === properties.sourceId);
  return !asOf?.knownAt || String(source?.properties.createdAt) <= asOf.knownAt;
}

/** Whether what is asked for by its id had been recorded, whatever became of it. */
export function isThere(world: World, thing: Thing): boolean {
  if (thing.type === 'Passage') return isRecordedWithSource(world, thing);
  const { createdAt, recordedAt } = thing.properties;
  const known = world.asOf?.knownAt ?? null;
  return known === null || String(createdAt ?? recordedAt ?? known) <= known;
}

/** Whether a name, or a version of a fact, had been recorded by then. */
export function isRecorded({ asOf }: World, { recordedAt }: ThingProperties): boolean {
  return !asOf?.knownAt || String(recordedAt) <= asOf.knownAt;
}

/** Whether a citation counts as of the point: it stands, or stood when its fact was withdrawn. */
export function isCited({ asOf, graph }: World, citation: ThingProperties): boolean {
  const byId = (id: unknown) => graph.nodes.find((node) => idOf(node) === id);
  const link = graph.links.find(({ properties }) => properties === citation);
  const end = byId(link?.from)?.properties.retractedAt;
  const { retractedAt } = citation;
  const stood = retractedAt === undefined || (end !== undefined && retractedAt >= end);
  if (!asOf?.knownAt && !stood) return false;
  const source = byId(byId(citation.passageId)?.properties.sourceId);
  return !asOf || (isKnown(asOf, citation) && (!source || isPublished(asOf, source)));
}

/** Whether a fact is neither withdrawn nor replaced, or was not yet as was known then. */
export function isWithdrawn({ asOf }: World, { properties }: Thing): boolean {
  return asOf?.knownAt ? !isKnown(asOf, properties) : properties.retractedAt !== undefined;
}

/** The last of the days that a day, a month or a year has: of days written alike `2026-01~` is behind those of `2026-01`. */
function lastOf(period: string): string {
  return `${period}~`;
}

/** Whether a source had been published by then, at its earliest; one without a date had. */
export function isPublished({ saidBy }: OracleAsOf, { properties }: Thing): boolean {
  const { publishedOn } = properties;
  return !saidBy || publishedOn === undefined || String(publishedOn) <= lastOf(saidBy);
}

/** `Fact.validity`. */
export function validityOf({ asOf }: World, { properties }: Thing): string | null {
  if (!asOf?.validAt) return null;
  const { validFromText, validToText, validFromLatest, validTo } = properties;
  const { validFrom, validToLatest } = properties;
  if (validFrom !== undefined && String(validFrom) > lastOf(asOf.validAt)) return null;
  if (validToLatest !== undefined && String(validToLatest) < asOf.validAt) return null;
  if (validFromText === undefined && validToText === undefined) return 'UNDATED';
  const begun = validFromLatest !== undefined && String(validFromLatest) <= lastOf(asOf.validAt);
  const lasts = validTo !== undefined && String(validTo) >= asOf.validAt;
  return begun && lasts ? 'CERTAIN' : 'POSSIBLE';
}

function isOfPoint(world: World, fact: Thing): boolean {
  const { asOf } = world;
  if (!asOf) return true;
  return (
    isOfWorld(world, asOf, fact) && isKnown(asOf, fact.properties) && isTimely(world, asOf, fact)
  );
}

/** It holds on the day, and had been said. */
export function isTimely(world: World, asOf: OracleAsOf, fact: Thing): boolean {
  return isValid(world, asOf, fact) && isSaid(asOf, fact);
}

function isActual({ properties }: Thing): boolean {
  return properties.scenarioId === undefined;
}

/** What a scenario says the opposite of is not in it, nor what something that it affirms leaves no room. */
export function isOfWorld(world: World, asOf: OracleAsOf, fact: Thing): boolean {
  const { scenario } = asOf;
  if (!scenario) return isActual(fact);
  if (!isActual(fact)) return fact.properties.scenarioId === scenario;
  const { polarity } = fact.properties;
  return !world.graph.nodes.some(
    (other) =>
      other.type === 'Fact' &&
      other.properties.scenarioId === scenario &&
      !isWithdrawn(world, other) &&
      isTimely(world, { ...asOf, validity: null }, other) &&
      (other.properties.polarity === polarity
        ? polarity === 'AFFIRMED' && meet(world, other, fact)
        : sayTheSame(world, fact.properties, other.properties)),
  );
}

function sayTheSame({ model }: World, a: ThingProperties, b: ThingProperties): boolean {
  const far = (one: ThingProperties) => one.objectId ?? one.value;
  if (a.relation !== b.relation) return false;
  const alike = a.subjectId === b.subjectId && far(a) === far(b);
  const turned = a.subjectId === far(b) && far(a) === b.subjectId;
  return alike || (model.relations.get(String(a.relation))?.symmetric === true && turned);
}

export function isKnown(
  { knownAt }: OracleAsOf,
  { recordedAt, retractedAt }: ThingProperties,
): boolean {
  if (!knownAt) return true;
  return (
    String(recordedAt) <= knownAt && (retractedAt === undefined || String(retractedAt) > knownAt)
  );
}

function isValid(world: World, { validAt, validity }: OracleAsOf, fact: Thing): boolean {
  if (!validAt) return true;
  const { validFrom, validToLatest } = fact.properties;
  if (validFrom !== undefined && String(validFrom) > lastOf(validAt)) return false;
  if (validToLatest !== undefined && String(validToLatest) < validAt) return false;
  return !validity || validity.includes(validityOf(world, fact) ?? '');
}

/** Worked out as long as it stood (`follow-premises.ts`); without a date it was said long ago. */
function isSaid({ saidBy }: OracleAsOf, { properties: { saidOn } }: Thing): boolean {
  return !saidBy || saidOn === undefined || String(saidOn) <= lastOf(saidBy);
}

/** The modality of the firmest citation that counts as of the point. */
export function firmestOf(world: World, fact: Thing): string | undefined {
  const cited = world.graph.links.filter(
    ({ type, from, properties }) =>
      type === 'CITES' &&
      from === idOf(fact) &&
      properties.stance === 'SUPPORTS' &&
      properties.role === 'STATES' &&
      isCited(world, properties),
  );
  return MODALITIES.find((one) => cited.some(({ properties }) => properties.modality === one));
}

/** From firm to loose. */
const MODALITIES = ['ASSERTED', 'REPORTED', 'POSSIBLE', 'PREDICTED'];
