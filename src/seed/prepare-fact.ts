import { statedModality } from '../model/fact-modality.ts';
import { sourceOf } from './compose-ids.ts';
import { firstDay } from './days-said.ts';
import type { FactDraft } from './fact-draft.ts';
import type { Known } from './known.ts';
import { fuzzyDateProperties } from './parse-fuzzy-date.ts';
import { printSentence } from './print-sentence.ts';
import type { CitationRow, Properties, RoleRow, UnstatedRow } from './seed-graph.ts';
import type { Position } from './seed-value.ts';

/** A fact of a file as it will be stored, but for what depends on other facts. */
export interface PreparedFact {
  readonly at: Position;
  readonly key: string;
  /** Type of its relation. */
  readonly relation: string;
  readonly basis: string;
  /** Of a stated fact what its citations say; of an inferred one what the file says. */
  readonly modality: string | undefined;
  /** Its premises may be looser than that. */
  readonly looser: boolean;
  /** Of a stated fact: the first day on which one of its sources was published. */
  readonly saidOn: string | undefined;
  readonly premises: readonly string[];
  /** What the `:Fact` node holds, but for version, modality and times of saying and recording. */
  readonly record: Properties;
  readonly citations: readonly CitationRow[];
  readonly roles: readonly RoleRow[];
  readonly unstated: readonly UnstatedRow[];
}

/** A checked fact, its sentence printed. */
export function prepareFact(draft: FactDraft, known: Known): PreparedFact {
  const { at, key, relation, basis, looser, premises, citations, qualifiers, unstated } = draft;
  const stated = basis === 'STATED';
  return {
    ...{ at, key, relation: relation.type, basis, looser, premises, citations, unstated },
    modality: stated ? citedModality(citations) : draft.modality,
    saidOn: stated ? firstSaid(citations, known) : undefined,
    record: printRecord(draft, known),
    roles: qualifiers.roles,
  };
}

function citedModality(citations: readonly CitationRow[]): string | undefined {
  return statedModality(
    citations.map(({ properties }) => ({
      modality: String(properties.modality),
      stance: String(properties.stance),
      role: String(properties.role),
      retracted: false,
    })),
  );
}

function firstSaid(citations: readonly CitationRow[], known: Known): string | undefined {
  const days = citations
    .filter(({ properties }) => properties.stance === 'SUPPORTS' && properties.role === 'STATES')
    .map(({ passageId }) => known.entities.get(sourceOf(passageId))?.publishedFrom);
  return firstDay(days);
}

function printRecord(draft: FactDraft, known: Known): Properties {
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

function optional(name: string, value: string | undefined): Properties {
  return value === undefined ? {} : { [name]: value };
}
