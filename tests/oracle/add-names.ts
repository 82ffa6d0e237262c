import type { NameRow } from '../../src/seed/seed-graph.ts';
import type { Link } from './oracle-graph.ts';

/**
 * Names join those that are there: the primary one first, the others in the order in which they were
 * given. A name given again gains passages; a new primary name takes the old one's place.
 */
export function addNames(
  links: readonly Link[],
  rows: readonly NameRow[],
  recordedAt: string,
): readonly Link[] {
  let all = links;
  for (const id of new Set(rows.map((row) => row.entityId))) {
    const own = links.filter((link) => link.type === 'NAMES' && link.to === id);
    const mine = rows.filter((row) => row.entityId === id);
    all = [...all.filter((link) => !own.includes(link)), ...namesOf(own, mine, recordedAt)];
  }
  return all;
}

function namesOf(old: readonly Link[], rows: readonly NameRow[], recordedAt: string): Link[] {
  const primary = rows.find((row) => row.primary)?.name;
  const given = new Set(rows.map((row) => row.name));
  const kept = old.filter(({ properties }) => {
    const replaced = primary !== undefined && properties.primary === true;
    return !replaced || given.has(String(properties.name));
  });
  // A primary name that becomes one among others stands where it is given now.
  const placed = kept.filter(({ properties }) => primary === undefined || !properties.primary);
  const names = [...new Set([...placed.map((link) => String(link.properties.name)), ...given])];
  return names
    .map((name): Link => {
      const before = kept.find((link) => link.properties.name === name);
      const same = rows.filter((row) => row.name === name);
      const passages = new Set([
        ...((before?.properties.passageIdList ?? []) as readonly string[]),
        ...same.flatMap((row) => row.passageIds),
      ]);
      return {
        type: 'NAMES',
        from: before?.from ?? same[0]?.key ?? '',
        to: before?.to ?? same[0]?.entityId ?? '',
        properties: {
          name,
          primary: primary === undefined ? before?.properties.primary === true : name === primary,
          lang: same.findLast((row) => row.lang !== undefined)?.lang ?? before?.properties.lang,
          passageIdList: passages.size === 0 ? undefined : [...passages],
          recordedAt: before?.properties.recordedAt ?? recordedAt,
        },
      };
    })
    .sort((a, b) => Number(b.properties.primary) - Number(a.properties.primary))
    .map((link, ordinal) => ({ ...link, properties: { ...link.properties, ordinal } }));
}
