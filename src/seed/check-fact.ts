import { type Relation, requireEdge } from '../model/model.ts';
import { checkCitations } from './check-citations.ts';
import { checkEnds, checkRelationType } from './check-ends.ts';
import { reportMissing } from './check-properties.ts';
import { checkQualifiers, printValue } from './check-qualifiers.ts';
import {
  asList,
  type Checking,
  checkFactReference,
  checkScenarioReference,
} from './check-reference.ts';
import { checkScalar, checkText } from './check-scalar.ts';
import { checkTimes } from './check-times.ts';
import { checkUnstated, checkWord, isNotStated, plainUnstated } from './check-unstated.ts';
import { sourceOf } from './compose-ids.ts';
import type { FactDraft } from './fact-draft.ts';
import { factKey } from './fact-key.ts';
import { currentId, type Known } from './known.ts';
import type { FactRecord } from './seed-record.ts';
import type { SeedMap } from './seed-value.ts';

/** What every fact can say; all else is a qualifier of its relation. */
export const FACT_FIELDS: readonly string[] = [
  'key',
  'subject',
  'relation',
  'object',
  'value',
  'cites',
  'modality',
  'hedge',
  'from',
  'to',
  'on',
  'polarity',
  'basis',
  'premises',
  'causes',
  'alternatives',
  'rivals',
  'scenario',
  'rank',
  'open',
  'note',
  'unstated',
];

/** Before the modality that an inferred fact has at most. */
export const AT_MOST = 'at most ';

const AT_MOST_FORM = new RegExp(`^${AT_MOST}(.*)$`);

/** One fact of a file against the model; undefined after a report that leaves no fact to speak of. */
export function checkFact(record: FactRecord, checking: Checking): FactDraft | undefined {
  const { fields, source } = record;
  const { known, report } = checking;
  const relation = checkRelationType(fields, ['fact', 'claim'], checking);
  const basis = readEnum('basis', 'Basis', 'STATED', fields, checking);
  const limit = readLimit(fields);
  const modality = limit
    ? readEnum('modality', 'Modality', undefined, limit, checking)
    : readEnum('modality', 'Modality', undefined, fields, checking);
  const citations = fields.entries.get('cites');
  const rows = citations
    ? checkCitations(
        citations.value,
        { source, modality: modality ?? 'ASSERTED', hedge: readText('hedge', fields, checking) },
        checking,
      )
    : [];
  const premises = readKeys('premises', fields, checking);
  checkGround(record, basis, rows.some(states), checking);
  if (!relation) return undefined;
  const ends = checkEnds(fields, relation, checking);
  const value = readValue(relation, ends?.ends.object, fields, checking);
  const others = [...fields.entries.values()].filter(({ name }) => !FACT_FIELDS.includes(name));
  const notStated = others.filter((entry) => isNotStated(entry.value));
  for (const entry of notStated) checkWord(entry, report);
  const qualifiers = checkQualifiers(
    others.filter((entry) => !isNotStated(entry.value)),
    relation,
    FACT_FIELDS,
    checking,
  );
  const edge = relation.edge === null ? undefined : requireEdge(checking.model, relation.edge);
  if (edge) reportMissing(edge, fields, relation.type, checking);
  const stating = rows.filter(states).map(({ passageId }) => sourceOf(passageId));
  const sources = stating.length > 0 || source === undefined ? stating : [source];
  const times = checkTimes(fields, sources, checking);
  const scenario = fields.entries.get('scenario')?.value;
  const claim = {
    at: record.at,
    relation,
    polarity: readEnum('polarity', 'Polarity', 'AFFIRMED', fields, checking) ?? '',
    basis: basis ?? '',
    modality,
    looser: limit !== undefined,
    rank: readEnum('rank', 'Rank', 'NORMAL', fields, checking) ?? '',
    open: readOpen(fields, checking),
    note: readText('note', fields, checking),
    scenarioId: scenario && checkScenarioReference(scenario, checking),
    times,
    qualifiers,
    citations: rows,
    premises,
    causes: readKeys('causes', fields, checking),
    alternatives: readKeys('alternatives', fields, checking),
    rivals: readKeys('rivals', fields, checking),
  };
  const unstatedValue = fields.entries.get('unstated')?.value;
  if (!ends) return undefined;
  const whole = { ...claim, value, subjectId: ends.subjectId, objectId: ends.objectId };
  const key = readText('key', fields, checking) ?? factKey(whole);
  const about = { id: key, source, passageIds: rows.filter(states).map((row) => row.passageId) };
  const unstated = [
    ...notStated.map((entry) => plainUnstated(entry.name, about)),
    ...(unstatedValue ? checkUnstated(unstatedValue, about, checking) : []),
  ];
  return withCurrentIds({ ...whole, key, unstated }, known);
}

/** Of entities that were merged since; keys are made from the ids that are given, so that they stay the same. */
function withCurrentIds(draft: FactDraft, { entities }: Known): FactDraft {
  const current = (id: string): string => currentId(entities, id);
  const { qualifiers } = draft;
  return {
    ...draft,
    subjectId: current(draft.subjectId),
    objectId: draft.objectId === undefined ? undefined : current(draft.objectId),
    scenarioId: draft.scenarioId === undefined ? undefined : current(draft.scenarioId),
    qualifiers: {
      ...qualifiers,
      roles: qualifiers.roles.map((one) => ({ ...one, entityId: current(one.entityId) })),
      list: qualifiers.list.map((one) =>
        one.entityId === undefined ? one : { ...one, entityId: current(one.entityId) },
      ),
    },
  };
}

/** A stated fact says where it is stated, an inferred one from what it follows. */
function checkGround(
  { fields }: FactRecord,
  basis: string | undefined,
  supported: boolean,
  { report, wording: { field } }: Checking,
): void {
  const name = fields.entries.get('key')?.value;
  const fact = name?.kind === 'scalar' ? `${name.value}` : 'this fact';
  if (basis === 'STATED' && fields.entries.has('premises')) {
    report(
      fields.entries.get('premises')?.at ?? fields.at,
      `${fact} has premises, but is not inferred: expected ${field('basis')} INFERRED, or no premises`,
    );
  }
  if (basis === 'STATED' && !supported && !hasFaultyCitation(fields)) {
    report(
      fields.entries.get('cites')?.at ?? fields.at,
      `${fact} has no citation: expected ${field('cites')} with a passage that states it, or ${field('basis')} INFERRED with ${field('premises')}`,
    );
  }
  if (basis === 'INFERRED' && asItems(fields, 'premises').length === 0) {
    report(
      fields.at,
      `${fact} is inferred: expected ${field('premises')} with the keys of facts it rests on`,
    );
  }
}

/** True where a citation is given but was reported: one mistake is enough. */
function hasFaultyCitation(fields: SeedMap): boolean {
  const value = fields.entries.get('cites')?.value;
  if (value === undefined) return false;
  return asList(value).some((item) => item.kind !== 'map' || !item.entries.has('role'));
}

function states(row: { readonly properties: Readonly<Record<string, unknown>> }): boolean {
  return row.properties.role === 'STATES' && row.properties.stance === 'SUPPORTS';
}

function asItems(fields: SeedMap, name: string): ReturnType<typeof asList> {
  const value = fields.entries.get(name)?.value;
  return value === undefined ? [] : asList(value);
}

function readKeys(name: string, fields: SeedMap, checking: Checking): readonly string[] {
  const keys = asItems(fields, name).map((item) => checkFactReference(name, item, checking));
  return [...new Set(keys.filter((key) => key !== undefined))];
}

function readEnum<T extends string | undefined>(
  name: string,
  type: string,
  standard: T,
  fields: SeedMap,
  { model, report }: Checking,
): string | T {
  const value = fields.entries.get(name)?.value;
  if (!value) return standard;
  const found = checkScalar(name, type, value, model, report);
  return typeof found === 'string' ? found : standard;
}

/** `modality: at most REPORTED`: it may be looser than that now, as premises are. */
function readLimit(fields: SeedMap): SeedMap | undefined {
  const entry = fields.entries.get('modality');
  if (entry?.value.kind !== 'scalar' || typeof entry.value.value !== 'string') return undefined;
  const [, name] = AT_MOST_FORM.exec(entry.value.value) ?? [];
  if (name === undefined) return undefined;
  const value = { ...entry.value, value: name };
  return { ...fields, entries: new Map([['modality', { ...entry, value }]]) };
}

function readText(name: string, fields: SeedMap, { report }: Checking): string | undefined {
  const value = fields.entries.get(name)?.value;
  return value && checkText(name, value, report);
}

function readOpen(fields: SeedMap, { model, report }: Checking): boolean {
  const value = fields.entries.get('open')?.value;
  return value !== undefined && checkScalar('open', 'Boolean', value, model, report) === true;
}

/** The literal of a claim as text; a relation between entities has none. */
function readValue(
  relation: Relation,
  type: string | undefined,
  fields: SeedMap,
  { model, report, wording: { field } }: Checking,
): string | undefined {
  const value = fields.entries.get('value');
  const object = fields.entries.get('object');
  if (relation.kind !== 'claim') {
    if (value)
      report(
        value.at,
        `${relation.type} joins two entities: expected ${field('object')}, not ${field('value')}`,
      );
    return undefined;
  }
  if (object)
    report(
      object.at,
      `${relation.type} has a literal: expected ${field('value')}, not ${field('object')}`,
    );
  if (!value) {
    if (!object) report(fields.at, `${relation.type}: expected its literal as ${field('value')}`);
    return undefined;
  }
  const stored = type && checkScalar('value', type, value.value, model, report);
  return stored === undefined ? undefined : printValue(stored);
}
