import { exportFactsWith } from '../export/export-facts.ts';
import type { ExportRecord, ExportValue } from '../export/export-record.ts';
import type { SeedRecord } from '../seed/seed-record.ts';
import type { Position, SeedEntry, SeedMap, SeedValue } from '../seed/seed-value.ts';
import { splitLine } from '../seed/split-line.ts';
import { claimEntries } from './read-claim.ts';
import type { Arguments, Reading, Types } from './reading.ts';
import { mapOf, type Path, positionAt, toSeedValue } from './to-seed-value.ts';

/** An event has one date, a state two: what is given takes the place of the other. */
const DATES: Readonly<Record<string, readonly string[]>> = {
  on: ['from', 'to'],
  from: ['on'],
  to: ['on'],
};

/** What a claim says now, with what is given in place of it; `key` names it. */
export async function readCorrection(
  reading: Reading,
  types: Types,
  args: Arguments & { readonly key?: unknown },
  path: Path,
): Promise<readonly SeedRecord[]> {
  const { model, report } = reading;
  const key = String(args.key);
  const keyAt = positionAt([...path, 'key']);
  const found = await findFact(reading, key);
  const relation = found && model.relations.get(found.name);
  if (!relation) {
    report(keyAt, `key: no fact that stands has the key "${key}"`);
    return [];
  }
  const { key: _, addCites, ...given } = args;
  const said = mapOf(toEntries(found.fields, keyAt), positionAt(path));
  const changes = claimEntries(relation, types, given, path, report);
  const merged = merge(said, changes);
  const citesType = types.get('addCites');
  const record =
    citesType && addCites
      ? addCitations(merged, toSeedValue(citesType, addCites, [...path, 'addCites']))
      : merged;
  return splitLine(record, model, report);
}

/** What a claim says now, as a record. */
async function findFact({ model, run }: Reading, key: string): Promise<ExportRecord | undefined> {
  for await (const [fact] of exportFactsWith(run, model, [key])) return fact;
  return undefined;
}

function merge({ entries, ...map }: SeedMap, changes: readonly SeedEntry[]): SeedMap {
  const merged = new Map(entries);
  for (const change of changes) {
    for (const name of DATES[change.name] ?? []) merged.delete(name);
    merged.set(change.name, change);
  }
  return { ...map, entries: merged };
}

function addCitations(record: SeedMap, more: SeedValue): SeedMap {
  const cites = record.entries.get('cites');
  const items = [cites?.value, more].flatMap((value) =>
    value?.kind === 'list' ? value.items : value ? [value] : [],
  );
  const { at } = more;
  const all: SeedEntry = { name: 'cites', at, value: { kind: 'list', at, items } };
  return { ...record, entries: new Map([...record.entries, ['cites', all]]) };
}

function toEntries(fields: ExportRecord['fields'], at: Position): readonly SeedEntry[] {
  return [...fields].map(([name, value]) => ({ name, at, value: stored(value, at) }));
}

/** Whole numbers are bigints, as in seed files. */
function stored(value: ExportValue, at: Position): SeedValue {
  if (value instanceof Map) return mapOf(toEntries(value, at), at);
  if (Array.isArray(value)) {
    return { kind: 'list', at, items: value.map((item) => stored(item, at)) };
  }
  const whole = typeof value === 'number' && Number.isInteger(value);
  return { kind: 'scalar', at, value: whole ? BigInt(value) : (value as string | boolean | null) };
}
