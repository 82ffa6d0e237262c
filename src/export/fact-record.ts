import type { Values } from '../database/to-rows.ts';
import { isFirmer } from '../model/fact-modality.ts';
import { type Model, type Relation, requireEdge, requireNode } from '../model/model.ts';
import { AT_MOST } from '../seed/check-fact.ts';
import { NO_END } from '../seed/check-times.ts';
import { citationsValue } from './citations-value.ts';
import {
  type ExportRecord,
  type ExportValue,
  listOf,
  needsOf,
  type OptionalField,
  presentFields,
} from './export-record.ts';
import {
  dateValue,
  type StoredProperties,
  storedValue,
  textValue,
  unusual,
} from './stored-value.ts';
import { unstatedNeeds, unstatedValue } from './unstated-value.ts';

/**
 * The current version of a fact as a seed says it: whole, with its key. A link that holds either way is told
 * by the lesser key alone where both ends are told, and by either end otherwise.
 */
export function factRecord(
  [, record, cited, linked, open, labels]: Values,
  model: Model,
  told: 'lesser key' | 'either end' = 'lesser key',
): ExportRecord {
  const fact = record as StoredProperties;
  const citations = cited as readonly StoredProperties[];
  const links = linked as readonly (readonly [type: string, key: string])[];
  const unstated = open as readonly StoredProperties[];
  const key = String(fact.key);
  const relation = model.relations.get(String(fact.relation));
  const [subject, object] = [fact.subjectId, fact.objectId].map(textValue);
  const inferred = fact.basis === 'INFERRED';
  const keysOf = (type: string) => links.filter((link) => link[0] === type).map((link) => link[1]);
  const eitherWay = (type: string) =>
    listOf(
      keysOf(type)
        .sort()
        .filter((other) => told === 'either end' || other > key),
    );
  return {
    kind: 'fact',
    name: String(fact.relation),
    id: key,
    fields: presentFields([
      ['relation', String(fact.relation)],
      ['key', key],
      ['subject', subject],
      ['object', object],
      ['value', relation && literalValue(relation, fact.value, labels, model)],
      ...(relation ? qualifierValues(relation, fact, model) : []),
      ...timeValues(fact),
      ['polarity', unusual('AFFIRMED', fact.polarity)],
      ['scenario', textValue(fact.scenarioId)],
      ['open', fact.open === true ? true : undefined],
      ['basis', unusual('STATED', fact.basis)],
      ['premises', inferred ? listOf(keysOf('BASED_ON')) : undefined],
      ['modality', ownModality(fact)],
      ['cites', citationsValue(citations, textValue(fact.ownModality) ?? 'ASSERTED')],
      ['causes', listOf(keysOf('CAUSES'))],
      ['alternatives', eitherWay('ALTERNATIVE_TO')],
      ['rivals', eitherWay('RIVALS')],
      ['rank', unusual('NORMAL', fact.rank)],
      ['note', textValue(fact.note)],
      ['unstated', unstatedValue(unstated)],
    ]),
    needs: [
      ...needsOf('entity', [
        ...[subject, object, textValue(fact.scenarioId)],
        ...roleIds(fact),
        ...citations.map(({ attributedToId }) => textValue(attributedToId)),
      ]),
      ...needsOf(
        'passage',
        citations.map(({ passageId }) => textValue(passageId)),
      ),
      ...needsOf(
        'fact',
        links.map((link) => link[1]),
      ),
      ...unstatedNeeds(unstated),
    ],
  };
}

/** The literal of a claim, stored as text, in the kind that the subject's type has for it. */
function literalValue(
  { ends }: Relation,
  stored: unknown,
  labels: unknown,
  model: Model,
): ExportValue | undefined {
  const text = textValue(stored);
  if (text === undefined) return undefined;
  const types = new Set((labels ?? []) as readonly string[]);
  const pair = ends.find(({ subject }) =>
    requireNode(model, subject).possible.some((name) =>
      types.has(requireNode(model, name).label ?? ''),
    ),
  );
  switch (pair?.object) {
    case 'Int':
    case 'Float':
      return Number(text);
    case 'Boolean':
      return text === 'true';
    default:
      return text;
  }
}

function qualifierValues(
  relation: Relation,
  fact: StoredProperties,
  model: Model,
): readonly OptionalField[] {
  if (relation.edge === null) return [];
  return [...requireEdge(model, relation.edge).fields.values()].map((field) => {
    if (field.kind !== 'role') return [field.name, storedValue(field, fact)];
    const ids = roleIds(fact, field.name);
    return [field.name, field.list ? listOf(ids) : ids[0]];
  });
}

/** Entities that qualify the fact, by the field of that name or by any. */
function roleIds({ nameList, entityIdList }: StoredProperties, name?: string): readonly string[] {
  const names = (nameList ?? []) as readonly string[];
  const ids = (entityIdList ?? []) as readonly string[];
  return ids.filter((id, i) => id !== '' && (name === undefined || names[i] === name));
}

/** `on` where it begins and ends within the same days; else `from`, and an end always told with it. */
function timeValues(fact: StoredProperties): readonly OptionalField[] {
  const same = ['', 'Latest', 'Text'].every(
    (part) => fact[`validFrom${part}`] === fact[`validTo${part}`],
  );
  const from = dateValue('validFrom', fact);
  if (same) return [['on', from]];
  const to = dateValue('validTo', fact);
  return [
    ['from', from],
    ['to', to ?? NO_END],
  ];
}

/** Of an inferred fact. Its premises may have become looser than that. */
function ownModality({ basis, modality, ownModality }: StoredProperties): string | undefined {
  const own = textValue(ownModality);
  if (basis !== 'INFERRED' || own === undefined) return undefined;
  return isFirmer(own, String(modality)) ? `${AT_MOST}${own}` : own;
}
