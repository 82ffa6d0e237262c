import { createHash } from 'node:crypto';
import {
  INFERRED_AT_MOST,
  inferredModality,
  isFirmer,
  loosestModality,
  statedModality,
} from '../database/fact-modality.ts';
import type { FactDraft } from './fact-draft.ts';
import type { Known } from './known.ts';
import { fuzzyDateProperties } from './parse-fuzzy-date.ts';
import { printSentence } from './print-sentence.ts';
import { resolveSaid } from './resolve-said.ts';
import type { FactRow, LinkRow, Properties } from './seed-graph.ts';
import type { Report } from './seed-value.ts';

/**
 * Works out what depends on other facts (the modality of inferred ones, links that hold either way)
 * and prints each sentence. Reports facts that would rest on themselves.
 */
export function resolveFacts(
  drafts: readonly FactDraft[],
  known: Known,
  report: Report,
): readonly FactRow[] {
  const modalities = resolveModalities(drafts, known, report);
  const said = resolveSaid(drafts, known);
  const links = resolveLinks(drafts);
  return drafts.map((draft) => {
    const own = printRecord(draft, modalities.get(draft.key), known);
    const record = { ...own, ...optional('saidOn', said.get(draft.key)) };
    const parts = {
      key: draft.key,
      relation: draft.relation.type,
      record,
      citations: draft.citations,
      roles: draft.qualifiers.roles,
      links: links.get(draft.key) ?? [],
    };
    return { ...parts, digest: digestOf(parts) };
  });
}

/** Premises first; a fact met again on the way to itself rests on itself. */
function resolveModalities(
  drafts: readonly FactDraft[],
  known: Known,
  report: Report,
): ReadonlyMap<string, string | undefined> {
  const byKey = new Map(drafts.map((draft) => [draft.key, draft]));
  const done = new Map<string, string | undefined>();
  const resolve = (key: string, path: readonly string[]): string | undefined => {
    const draft = byKey.get(key);
    if (!draft) return known.facts.get(key)?.modality;
    if (done.has(key)) return done.get(key);
    if (path.includes(key)) {
      report(draft.at, `premises: ${[...path.slice(path.indexOf(key)), key].join(' rests on ')}`);
      return undefined;
    }
    const premises = draft.premises.map((premise) => resolve(premise, [...path, key]));
    const modality = modalityOf(draft, premises, report);
    done.set(key, modality);
    return modality;
  };
  for (const draft of drafts) resolve(draft.key, []);
  return done;
}

function modalityOf(
  draft: FactDraft,
  premises: readonly (string | undefined)[],
  report: Report,
): string | undefined {
  if (draft.basis === 'STATED') {
    return statedModality(
      draft.citations.map(({ properties }) => ({
        modality: String(properties.modality),
        stance: String(properties.stance),
        role: String(properties.role),
        retracted: false,
      })),
    );
  }
  const loosest = loosestModality(premises);
  const given = draft.looser ? undefined : draft.modality;
  if (given !== undefined && loosest !== undefined && isFirmer(given, loosest)) {
    report(
      draft.at,
      `${draft.key}: modality ${given} is firmer than its premises, of which the loosest is ${loosest}`,
    );
  }
  return inferredModality(premises, draft.modality);
}

/** A link that holds either way belongs to both facts, so that either shows when it changes. */
function resolveLinks(drafts: readonly FactDraft[]): ReadonlyMap<string, readonly LinkRow[]> {
  const links = new Map<string, Map<string, LinkRow>>();
  const add = (from: string, type: LinkRow['type'], key: string): void => {
    const mine = links.get(from) ?? new Map<string, LinkRow>();
    links.set(from, mine.set(`${type} ${key}`, { type, key }));
  };
  for (const draft of drafts) {
    for (const key of draft.premises) add(draft.key, 'BASED_ON', key);
    for (const key of draft.causes) add(draft.key, 'CAUSES', key);
    for (const key of draft.alternatives) {
      add(draft.key, 'ALTERNATIVE_TO', key);
      add(key, 'ALTERNATIVE_TO', draft.key);
    }
    for (const key of draft.rivals) {
      add(draft.key, 'RIVALS', key);
      add(key, 'RIVALS', draft.key);
    }
  }
  return new Map([...links].map(([key, mine]) => [key, [...mine.values()]]));
}

/**
 * Properties of a fact that are made of others of its own, of names of entities, dates of sources and
 * premises; and what it is at most, as the modality of an inferred one follows from that and premises.
 */
export const FOLLOWING: readonly string[] = [
  'sentence',
  'valueList',
  'saidOn',
  'modality',
  'ownModality',
];

/** All that `:Fact` holds but for version and times of recording. */
function printRecord(draft: FactDraft, modality: string | undefined, known: Known): Properties {
  const { list, properties } = draft.qualifiers;
  const lists: Properties =
    list.length === 0
      ? {}
      : {
          nameList: list.map((one) => one.name),
          valueList: list.map((one) => one.text),
          entityIdList: list.map((one) => one.entityId ?? ''),
        };
  return {
    ...properties,
    ...lists,
    relation: draft.relation.type,
    subjectId: draft.subjectId,
    ...optional('objectId', draft.objectId),
    ...optional('value', draft.value),
    polarity: draft.polarity,
    basis: draft.basis,
    rank: draft.rank,
    ...optional('modality', modality),
    ...optional('ownModality', draft.basis === 'INFERRED' ? draft.modality : undefined),
    ...(draft.open ? { open: true } : {}),
    ...optional('note', draft.note),
    ...optional('scenarioId', draft.scenarioId),
    ...fuzzyDateProperties('validFrom', draft.times.validFrom),
    ...fuzzyDateProperties('validTo', draft.times.validTo),
    sentence: sentenceOf(draft, known),
  };
}

function sentenceOf(draft: FactDraft, known: Known): string {
  const nameOf = (id: string): string => known.entities.get(id)?.name ?? id;
  const qualifiers = new Map<string, string>();
  for (const { name, words } of draft.qualifiers.list) {
    if (words === undefined) continue;
    const earlier = qualifiers.get(name);
    qualifiers.set(name, earlier === undefined ? words : `${earlier} and ${words}`);
  }
  return printSentence(draft.relation.sentence, {
    subject: nameOf(draft.subjectId),
    object: draft.objectId === undefined ? undefined : nameOf(draft.objectId),
    value: draft.value,
    denied: draft.polarity === 'DENIED',
    qualifiers,
  });
}

/** What follows from the rest does not make a new version. */
function digestOf({ record, links, ...rest }: Omit<FactRow, 'digest'>): string {
  const modality =
    record.basis === 'INFERRED' ? (record.ownModality ?? INFERRED_AT_MOST) : record.modality;
  const own = Object.entries(record).filter(([name]) => !FOLLOWING.includes(name));
  if (modality !== undefined) own.push(['modality', modality]);
  const said = {
    ...rest,
    record: own.sort(([a], [b]) => (a < b ? -1 : 1)),
    links: links.map(({ type, key }) => `${type} ${key}`).sort(),
  };
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}

function optional(name: string, value: string | undefined): Properties {
  return value === undefined ? {} : { [name]: value };
}
