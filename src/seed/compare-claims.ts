import { type Model, requireNode } from '../model/model.ts';
import {
  asTexts,
  compareFields,
  compareTexts,
  type FieldChange,
  printStored,
} from './compare-fields.ts';
import type { FactVersion } from './compare-graph.ts';
import type { StoredFact } from './read-stored.ts';
import {
  type CitationRow,
  type FactRow,
  type LinkRow,
  type Properties,
  SYMMETRIC_LINKS,
} from './seed-graph.ts';

/** What a claim says, cites and is linked with. */
export type Claim = Pick<StoredFact, 'properties' | 'citations' | 'links'>;

/** What a claim is compared with that is new, or withdrawn. */
export const NO_CLAIM: Claim = { properties: {}, citations: [], links: [] };

/** All that a claim said, which nobody says any more. */
export function compareWithdrawn(old: StoredFact, model: Model): FieldChange[] {
  return compareClaims(old, NO_CLAIM, model);
}

/** What a new version of a claim changes of the one before it; of the keys in `left` no version of now is linked any more. */
export function compareVersion(
  { row }: FactVersion,
  old: Claim,
  left: ReadonlySet<string>,
  model: Model,
): FieldChange[] {
  const { record: properties, citations } = row;
  return compareClaims(old, { properties, citations, links: linksAfter(row, old, left) }, model);
}

function compareClaims(old: Claim, fresh: Claim, model: Model): FieldChange[] {
  const fields = [...requireNode(model, 'Fact').fields.values()];
  // Ends and scenario are kept by id.
  const ids = ['subject', 'object', 'scenario'].map((name) => {
    const [before, after] = [old, fresh].map(({ properties }) =>
      printStored(properties[`${name}Id`]),
    );
    return compareTexts(name, before ?? '', after ?? '');
  });
  return [
    ...compareFields(
      fields.filter(({ name }) => !OF_EVERY_VERSION.includes(name)),
      old.properties,
      fresh.properties,
    ),
    ...ids.flat(),
    ...compareQualifiers(old.properties, fresh.properties),
    ...compareTexts(
      'citations',
      printCitations(old.citations.filter(isStanding)),
      printCitations(fresh.citations.filter(isStanding)),
    ),
    ...LINKS.flatMap(([field, type]) =>
      compareTexts(field, linkedKeys(old.links, type), linkedKeys(fresh.links, type)),
    ),
  ];
}

/** What follows from the rest, and what every version has of its own. */
const OF_EVERY_VERSION = [
  'id',
  'key',
  'version',
  'sentence',
  'recordedAt',
  'retractedAt',
] as readonly string[];

const LINKS = [
  ['premises', 'BASED_ON'],
  ['causes', 'CAUSES'],
  ['alternatives', 'ALTERNATIVE_TO'],
  ['rivals', 'RIVALS'],
] as const;

/**
 * What holds either way moves on to the new version (`write-links.ts`), unless the other one is replaced,
 * too: then both are given whole; or withdrawn.
 */
function linksAfter(
  { links }: FactRow,
  old: Pick<Claim, 'links'>,
  left: ReadonlySet<string>,
): readonly LinkRow[] {
  const moved = old.links.filter(
    ({ type, key }) => SYMMETRIC_LINKS.includes(type) && !left.has(key),
  );
  return [...moved, ...links];
}

function compareQualifiers(old: Properties, fresh: Properties): FieldChange[] {
  const [before, after] = [qualifiersOf(old), qualifiersOf(fresh)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) =>
    compareTexts(name, before.get(name) ?? '', after.get(name) ?? ''),
  );
}

/** Entities by their ids, since their names may change by themselves. */
function qualifiersOf({
  nameList = [],
  valueList = [],
  entityIdList = [],
}: Properties): ReadonlyMap<string, string> {
  const [names, values, ids] = [nameList, valueList, entityIdList].map(asTexts);
  const found = new Map<string, string>();
  for (const [index, name] of (names ?? []).entries()) {
    const earlier = found.get(name);
    const value = ids?.[index] || values?.[index] || '';
    found.set(name, earlier === undefined ? value : `${earlier}, ${value}`);
  }
  return found;
}

function isStanding({ properties }: CitationRow): boolean {
  return properties.retractedAt === undefined;
}

/** `article#S11: REPORTED, "makes Ascend"; …`. */
export function printCitations(citations: readonly CitationRow[]): string {
  return citations
    .map(({ passageId, properties: { modality, stance, role, hedge, quote } }) => {
      const words = [
        modality,
        stance === 'SUPPORTS' ? undefined : stance,
        role === 'STATES' ? undefined : role,
        hedge,
        quote === undefined ? undefined : `"${quote}"`,
      ];
      return `${passageId}: ${words.filter((word) => word !== undefined).join(', ')}`;
    })
    .join('; ');
}

function linkedKeys(links: readonly LinkRow[], type: LinkRow['type']): string {
  const keys = links.filter((link) => link.type === type).map(({ key }) => key);
  return [...new Set(keys)].sort().join(', ');
}
