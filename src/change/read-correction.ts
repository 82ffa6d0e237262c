import { isHiddenFact } from '../database/hidden-things.ts';
import type { Run } from '../database/run.ts';
import { readClaims } from '../export/export-facts.ts';
import type { Model } from '../model/model.ts';
import { findNearest, SUGGESTIONS } from '../model/nearest-name.ts';
import { reportUnlike } from '../seed/check-reference.ts';
import { printJson } from '../seed/seed-item.ts';
import type { SeedRecord } from '../seed/seed-record.ts';
import type { SeedEntry, SeedMap, SeedValue } from '../seed/seed-value.ts';
import { splitLine } from '../seed/split-line.ts';
import { exportedEntries } from './exported-entries.ts';
import { claimEntries } from './read-claim.ts';
import type { Arguments, Reading, Types } from './reading.ts';
import { refuseHiddenClaims } from './refuse-hidden-things.ts';
import { mapOf, type Path, positionAt, toSeedValue } from './to-seed-value.ts';

/** What a claim says now, with what is given in place of it; `key` names it. */
export async function readCorrection(
  reading: Reading,
  types: Types,
  args: Arguments,
  path: Path,
): Promise<readonly SeedRecord[]> {
  const { model, seen, run, report } = reading;
  const { key, addCites, ...given } = args;
  const keyAt = positionAt([...path, 'key']);
  const [isHidden] = await readHidden(run, seen, [String(key)]);
  const [found] = isHidden ? [] : await readClaims(run, model, [String(key)]);
  const relation = found && model.relations.get(found.name);
  if (!relation) {
    const nearest = findNearest(String(key), await readKeys(run, seen));
    const text = `key: no fact has the key "${String(key)}", or it was retracted: state it by an assertion`;
    reportUnlike(keyAt, text, nearest, report);
    return [];
  }
  const changes = claimEntries(relation, types, given, path, report);
  for (const { name, at, value } of changes) {
    if (name !== 'key') continue;
    const same = value.kind === 'scalar' && value.value === String(key);
    if (!same) report(at, 'key: a claim keeps its key; leave it out');
  }
  if (seen.hidden) await refuseHiddenClaims(run, seen.hidden, [String(key)]);
  const said = await withoutHiddenLinks(run, seen, exportedEntries(found.fields, keyAt));
  const kept = withoutFirmness(withoutOtherDates(said, changes), changes);
  const place = ['claim', 'addCites'].find((name) => args[name] !== undefined) ?? 'key';
  const merged = mapOf([...kept, ...changes], positionAt([...path, place]));
  const citesType = types.get('addCites');
  const record =
    citesType && addCites
      ? addCitations(merged, toSeedValue(citesType, addCites, [...path, 'addCites']))
      : merged;
  return splitLine(record, model, report);
}

async function readKeys(run: Run, { hidden }: Model): Promise<readonly string[]> {
  const condition = hidden && isHiddenFact(hidden);
  const rows = await run({
    text: `MATCH (fact:Fact)
WHERE fact.currentKey IS NOT NULL${condition ? ` AND NOT ${condition}` : ''}
RETURN fact.key LIMIT ${SUGGESTIONS}`,
    parameters: {},
  });
  return rows.map(([key]) => String(key));
}

/** Those of some keys whose version that stands may not be read by whoever asks. */
async function readHidden(
  run: Run,
  { hidden }: Model,
  keys: readonly string[],
): Promise<readonly string[]> {
  const condition = hidden && isHiddenFact(hidden);
  if (!condition || keys.length === 0) return [];
  const rows = await run({
    text: `MATCH (fact:Fact)
WHERE fact.key IN $p.keys AND fact.id IS NOT NULL AND fact.currentKey IS NOT NULL AND ${condition}
RETURN fact.key`,
    parameters: { p: { keys } },
  });
  return rows.map(([key]) => String(key));
}

/** Links that hold either way: they move on to a new version also where it does not name them. */
const EITHER_WAY: readonly string[] = ['alternatives', 'rivals'];

async function withoutHiddenLinks(
  run: Run,
  seen: Model,
  said: readonly SeedEntry[],
): Promise<readonly SeedEntry[]> {
  const keysIn = (value: SeedValue) =>
    itemsOf(value).flatMap((item) => (item.kind === 'scalar' ? [String(item.value)] : []));
  const linked = said.filter(({ name }) => EITHER_WAY.includes(name));
  const hidden = await readHidden(
    run,
    seen,
    linked.flatMap(({ value }) => keysIn(value)),
  );
  if (hidden.length === 0) return said;
  return said.map((entry) => {
    if (!linked.includes(entry)) return entry;
    const { at } = entry.value;
    const items = itemsOf(entry.value).filter(
      (item) => item.kind !== 'scalar' || !hidden.includes(String(item.value)),
    );
    return { ...entry, value: { kind: 'list', at, items } };
  });
}

/** An event has one date, a state two: what is given takes the place of the other. */
const OTHER_DATES: Readonly<Record<string, readonly string[]>> = {
  on: ['from', 'to'],
  from: ['on'],
  to: ['on'],
};

function withoutOtherDates(
  said: readonly SeedEntry[],
  changes: readonly SeedEntry[],
): readonly SeedEntry[] {
  const gone = changes
    .filter(({ value }) => value.kind !== 'scalar' || value.value !== null)
    .flatMap(({ name }) => OTHER_DATES[name] ?? []);
  return said.filter(({ name }) => !gone.includes(name));
}

/** How firmly all citations hold it takes the place of what each of them says of that. */
function withoutFirmness(
  said: readonly SeedEntry[],
  changes: readonly SeedEntry[],
): readonly SeedEntry[] {
  const given = changes.map(({ name }) => name);
  const gone = ['modality', 'hedge'].filter((name) => given.includes(name));
  if (gone.length === 0) return said;
  return said.map((entry) => {
    if (entry.name !== 'cites') return entry;
    const items = itemsOf(entry.value).map((item) => {
      if (item.kind !== 'map' || item.entries.has('role')) return item;
      return mapOf(
        [...item.entries.values()].filter(({ name }) => !gone.includes(name)),
        item.at,
      );
    });
    return { ...entry, value: { kind: 'list', at: entry.at, items } };
  });
}

/** One that it has already is not added. */
function addCitations(record: SeedMap, more: SeedValue): SeedMap {
  const present = itemsOf(record.entries.get('cites')?.value);
  const known = new Set(present.map(printCitation));
  const added = itemsOf(more).filter((one) => !known.has(printCitation(one)));
  const { at } = more;
  const all: SeedEntry = {
    ...{ name: 'cites', at },
    value: { kind: 'list', at, items: [...present, ...added] },
  };
  return mapOf([...record.entries.values(), all], record.at);
}

/** What a citation is where it says nothing of it. */
const USUAL: Readonly<Record<string, string>> = {
  stance: 'SUPPORTS',
  role: 'STATES',
  modality: 'ASSERTED',
};

/** All that a citation says, in one order. */
function printCitation(value: SeedValue): string {
  if (value.kind !== 'map')
    return printCitation(mapOf([{ name: 'passage', at: value.at, value }], value.at));
  return [...value.entries.values()]
    .map((entry) => [entry.name, printJson(entry.value)] as const)
    .filter(([name, text]) => text !== 'null' && text !== JSON.stringify(USUAL[name]))
    .map((parts) => parts.join(' '))
    .sort()
    .join(', ');
}

function itemsOf(value: SeedValue | undefined): readonly SeedValue[] {
  if (value === undefined) return [];
  return value.kind === 'list' ? value.items : [value];
}
