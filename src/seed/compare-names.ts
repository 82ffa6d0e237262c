import { withoutAccents } from '../model/name-key.ts';
import { type Compared, compareRows, judgeProperties } from './compare-rows.ts';
import type { StoredName } from './read-stored.ts';
import type { NameRow, Properties } from './seed-graph.ts';

/** A name of an entity as it should be stored. */
export interface NameChange {
  readonly entityId: string;
  readonly key: string;
  /** The key without accents; undefined where it has none. */
  readonly plain: string | undefined;
  readonly properties: Properties;
  /** The primary name that it takes the place of. */
  readonly replaces: string | undefined;
}

/**
 * Names of the seed against those stored. Several files may name an entity: a name that is stored
 * already keeps its place and its passages, and gains those of the seed.
 */
export function compareNames(
  rows: readonly NameRow[],
  stored: ReadonlyMap<string, readonly StoredName[]>,
): Compared<NameChange> {
  const judged = [...groupByEntity(rows)].flatMap(([entityId, mine]) =>
    changesOf(mine, stored.get(entityId) ?? []),
  );
  const { created, updated, unchanged } = compareRows(judged, (one) => one.verdict);
  const change = (one: Judged): NameChange => one.change;
  return { created: created.map(change), updated: updated.map(change), unchanged };
}

interface Judged {
  readonly change: NameChange;
  readonly verdict: 'created' | 'updated' | 'unchanged';
}

function changesOf(rows: readonly NameRow[], stored: readonly StoredName[]): readonly Judged[] {
  const before = new Map(stored.map((one) => [String(one.properties.name), one.properties]));
  const primary = stored.find((one) => one.properties.primary === true)?.properties.name;
  const given = new Set(rows.map((row) => row.name));
  const renames = rows.some((row) => row.primary);
  let last = Math.max(0, ...stored.map((one) => Number(one.properties.ordinal)));
  return mergeTwins(rows).map((row) => {
    const old = before.get(row.name);
    const isPrimary = row.primary || (old?.primary === true && !renames);
    const oldPlace = old?.primary === true ? undefined : (old?.ordinal as number | undefined);
    if (!isPrimary && oldPlace === undefined) last += 1;
    const oldPassages = (old?.passageIdList ?? []) as readonly string[];
    const passages = [...new Set([...oldPassages, ...row.passageIds])];
    const lang = row.lang ?? old?.lang;
    const properties: Properties = {
      name: row.name,
      primary: isPrimary,
      ordinal: isPrimary ? 0 : (oldPlace ?? last),
      ...(lang === undefined ? {} : { lang }),
      ...(passages.length === 0 ? {} : { passageIdList: passages }),
    };
    const renamed = row.primary && primary !== undefined && primary !== row.name;
    const replaces = renamed && !given.has(String(primary)) ? String(primary) : undefined;
    const { entityId, key } = row;
    return {
      change: { entityId, key, plain: plainOf(key), properties, replaces },
      verdict: judgeProperties(properties, old),
    };
  });
}

/** The same name given twice, as the primary one and as an alias or in two files, is one name. */
function mergeTwins(rows: readonly NameRow[]): readonly NameRow[] {
  const merged = new Map<string, NameRow>();
  for (const row of rows) {
    const twin = merged.get(row.name);
    merged.set(row.name, {
      ...row,
      primary: row.primary || twin?.primary === true,
      lang: row.lang ?? twin?.lang,
      passageIds: [...new Set([...(twin?.passageIds ?? []), ...row.passageIds])],
    });
  }
  return [...merged.values()];
}

function groupByEntity(rows: readonly NameRow[]): ReadonlyMap<string, readonly NameRow[]> {
  const groups = new Map<string, NameRow[]>();
  for (const row of rows) groups.set(row.entityId, [...(groups.get(row.entityId) ?? []), row]);
  return groups;
}

function plainOf(key: string): string | undefined {
  const plain = withoutAccents(key);
  return plain === key ? undefined : plain;
}
