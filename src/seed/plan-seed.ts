import type { OldId } from './checked-seed.ts';
import { printStored } from './compare-fields.ts';
import type { Changes, FactChange, FactRefresh } from './compare-graph.ts';
import type { HistoryRow } from './compare-history.ts';
import type { Stored } from './read-stored.ts';
import {
  type EntityRow,
  type Properties,
  type RelationRow,
  type StoredValue,
  SYMMETRIC_LINKS,
  type UnstatedRow,
} from './seed-graph.ts';
import { describeText } from './seed-value.ts';

/** What a seed would change, as lines for people. */
export interface SeedPlan {
  readonly created: PlanList;
  readonly updated: PlanList;
  readonly retracted: PlanList;
  /** Ids that entities had before they were merged, and what becomes of what is said by them. */
  readonly oldIds: PlanList;
  /** How many things are as the seed says. */
  readonly unchanged: number;
}

/** Changes of one kind: the first of them in words, and how many there are. */
export interface PlanList {
  readonly lines: readonly string[];
  readonly count: number;
}

/** So many changes of a kind are told one by one. */
const MOST_LINES = 100;

/** The plan of some changes; `history` says which fields of entities and facts differ. */
export function planSeed(
  changes: Changes,
  stored: Stored,
  history: readonly HistoryRow[],
): SeedPlan {
  const { entities, merged, passages, names, relations, replaced, facts, unstated, retractions } =
    changes;
  const byAbout = new Map(history.map((row) => [row.aboutId, row]));
  /** Whether the history of a thing says what becomes of those fields. */
  const isTold = (id: string, ...fields: readonly string[]) =>
    byAbout.get(id)?.fieldList.some((field) => fields.includes(field)) ?? false;
  const isSilent = ({ properties: { aboutId, field } }: UnstatedRow) =>
    !isTold(String(aboutId), String(field));
  const updated = new Set(entities.updated.map(({ id }) => id));
  const aliased = [...byAbout.keys()].filter((id) => stored.entities.has(id) && !updated.has(id));
  return {
    created: list([
      ...entities.created.map(
        (row) => () => `${row.type} ${row.id}: ${String(row.properties.name)}`,
      ),
      ...merged.created.map(
        ({ id, type, into }) =>
          () =>
            `${type} ${id}: merged into ${into}`,
      ),
      ...passages.created.map(
        ({ id }) =>
          () =>
            `passage ${id}`,
      ),
      ...relations.created.map(
        ({ id }) =>
          () =>
            `relation ${id}`,
      ),
      ...facts.created.map((change) => () => describeFact(change)),
      ...unstated.created.filter(isSilent).map(
        ({ id }) =>
          () =>
            `not stated: ${id}`,
      ),
    ]),
    updated: list([
      ...entities.updated.map(
        (row) => () =>
          `${row.type} ${row.id}: ${printHistory(byAbout.get(row.id)) || printRow(row, stored.entities.get(row.id))}`,
      ),
      ...aliased.map((id) => () => `${id}: ${printHistory(byAbout.get(id))}`),
      ...passages.updated.map(
        (row) => () =>
          `passage ${row.id}: ${printDiffering(stored.passages.get(row.id), row.properties)}`,
      ),
      ...names.updated
        .filter(
          ({ replaces, entityId }) =>
            replaces === undefined && !isTold(entityId, 'aliases', 'name'),
        )
        .map((name) => () => {
          const old = stored.names
            .get(name.entityId)
            ?.find((one) => one.properties.name === name.properties.name);
          const given = `name ${describeText(String(name.properties.name))} of ${name.entityId}`;
          return `${given}: ${printDiffering(old?.properties, name.properties)}`;
        }),
      ...relations.updated.map(
        (row) => () => `relation ${row.id}: ${printRow(row, stored.relations.get(row.id))}`,
      ),
      ...facts.updated.map((change) => () => {
        const [key, again] = [keyOf(change), isAgain(change) ? ['stated again'] : []];
        const differing = printHistory(byAbout.get(key)) || printRefresh(change);
        const found = [...again, ...(differing === '' ? [] : [differing])];
        return `fact ${key}: ${found.length > 0 ? found.join(', ') : printKeptLinks(change)}`;
      }),
      ...unstated.updated.filter(isSilent).map(
        ({ id }) =>
          () =>
            `not stated: ${id}`,
      ),
    ]),
    retracted: list([
      ...retractions.facts.map(
        ({ properties: { key, sentence } }) =>
          () =>
            `fact ${String(key)}: ${String(sentence)}`,
      ),
      ...replaced.map(
        ({ properties }) =>
          () =>
            `relation ${String(properties.id)}`,
      ),
      ...retractions.sourceIds.map((id) => () => `source ${id}: all that cites it`),
    ]),
    oldIds: NO_LINES,
    unchanged:
      [entities, merged, passages, names, relations, facts, unstated].reduce(
        (sum, { unchanged }) => sum + unchanged,
        0,
      ) + retractions.unchanged,
  };
}

/** Of nothing. */
export const NO_LINES: PlanList = { lines: [], count: 0 };

/** Of no changes. */
export const NO_PLAN: SeedPlan = {
  created: NO_LINES,
  updated: NO_LINES,
  retracted: NO_LINES,
  oldIds: NO_LINES,
  unchanged: 0,
};

/** The first lines of both. */
export function joinLists(one: PlanList, other: PlanList, most = MOST_LINES): PlanList {
  return {
    lines: [...one.lines, ...other.lines].slice(0, most),
    count: one.count + other.count,
  };
}

/** What two parts of a seed would change together. */
export function addPlans(a: SeedPlan, b: SeedPlan): SeedPlan {
  return {
    created: joinLists(a.created, b.created),
    updated: joinLists(a.updated, b.updated),
    retracted: joinLists(a.retracted, b.retracted),
    oldIds: joinLists(a.oldIds, b.oldIds),
    unchanged: a.unchanged + b.unchanged,
  };
}

/** What becomes of what a seed says of entities by ids of before they were merged. */
export function listOldIds(oldIds: Iterable<readonly [string, OldId]>): PlanList {
  const lines: string[] = [];
  let count = 0;
  for (const [id, { into, records, references }] of oldIds) {
    count += 1;
    if (lines.length === MOST_LINES) continue;
    const passed = records === 0 ? [] : ['its record is passed over'];
    const times = references === 1 ? '1 reference' : `${references} references`;
    const mean = references === 1 ? 'means' : 'mean';
    const meant = references === 0 ? [] : [`${times} to it ${mean} ${into}`];
    lines.push(`${id} was merged into ${into}: ${[...passed, ...meant].join(', ')}`);
  }
  return { lines, count };
}

/** The lines of a plan: `+` is new, `~` changed, `-` withdrawn, `>` merged since, `=` as it should be. */
export function printPlan({ created, updated, retracted, oldIds, unchanged }: SeedPlan): string {
  return [
    ...printList('+', created),
    ...printList('~', updated),
    ...printList('-', retracted),
    ...printList('>', oldIds),
    `= ${unchanged} unchanged`,
  ].join('\n');
}

/** Whether a plan has changes, and few enough to be told before they are written. */
export function isShort({ created, updated, retracted }: SeedPlan): boolean {
  const changes = created.count + updated.count + retracted.count;
  return changes > 0 && changes <= MOST_LINES;
}

/** Lines behind a sign, and how many more there are. */
export function printList(sign: string, { lines, count }: PlanList): readonly string[] {
  const more = count - lines.length;
  return [
    ...lines.map((line) => `${sign} ${line}`),
    ...(more > 0 ? [`${sign} and ${more} more`] : []),
  ];
}

/** Only what is shown is put into words: a large seed changes many thousands. */
function list(describe: readonly (() => string)[]): PlanList {
  return {
    lines: describe.slice(0, MOST_LINES).map((one) => one()),
    count: describe.length,
  };
}

function describeFact(change: FactChange): string {
  const { sentence } = change.kind === 'version' ? change.row.record : change.old.properties;
  return `fact ${keyOf(change)}: ${String(sentence)}`;
}

function keyOf(change: FactChange): string {
  return change.kind === 'version' ? change.row.key : String(change.old.properties.key);
}

function isAgain(change: FactChange): boolean {
  return change.kind === 'version' && change.old?.retracted === true;
}

function printHistory(row: HistoryRow | undefined): string {
  if (!row) return '';
  return row.fieldList
    .map((field, i) => printChange(field, row.oldList[i] ?? '', row.newList[i] ?? ''))
    .join(', ');
}

/** Of a version that says the same: what its file no longer gives, and that holds either way and so stays. */
function printKeptLinks(change: FactChange): string {
  if (change.kind !== 'version') return SAME;
  const given = change.row.links.map(({ type, key }) => `${type} ${key}`);
  const kept = (change.old?.links ?? [])
    .filter(({ type, key }) => SYMMETRIC_LINKS.includes(type) && !given.includes(`${type} ${key}`))
    .map(({ key }) => key);
  if (kept.length === 0) return SAME;
  return `no longer given with its link to ${[...new Set(kept)].sort().join(', ')}, which stays`;
}

const SAME = 'given otherwise, to the same effect';

/** What no history tells: names of entities in sentences, and days of sources. */
function printRefresh(change: FactChange): string {
  return change.kind === 'refresh' ? printDiffering(change.old.properties, shownOf(change)) : '';
}

/** The sentence has the names that the list of values has. */
function shownOf({
  properties: { digest, valueList, ...shown },
}: FactRefresh): FactRefresh['properties'] {
  return shown;
}

function printRow(
  { properties, removed }: EntityRow | RelationRow,
  old: Properties | undefined,
): string {
  const gone = Object.fromEntries(removed.map((name) => [name, null]));
  return printDiffering(old, { ...properties, ...gone });
}

function printDiffering(
  old: Properties = {},
  wanted: Readonly<Record<string, StoredValue | null>>,
): string {
  return Object.entries(wanted)
    .map(([name, value]) => [name, printStored(old[name]), printStored(value)] as const)
    .filter(([, before, after]) => before !== after)
    .map(([name, before, after]) => printChange(name, before, after))
    .join(', ');
}

/** `rate: "25" → "30"`. */
function printChange(field: string, before: string, after: string): string {
  const [old, fresh] = [before, after].map((text) =>
    text === '' ? 'nothing' : describeText(text),
  );
  return old === fresh ? `${field}: ${old}, stated again` : `${field}: ${old} → ${fresh}`;
}
