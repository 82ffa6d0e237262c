import { idOf, type Thing } from './oracle-graph.ts';
import type { World } from './oracle-world.ts';

/** `history` of an entity or a claim: that it was recorded, and what changed it later, as was known then. */
export function historyOf({ graph, asOf }: World, thing: Thing): object[] {
  const isFact = thing.type === 'Fact';
  const about = isFact ? String(thing.properties.key) : idOf(thing);
  const first = isFact
    ? graph.nodes.find(
        (n) => n.type === 'Fact' && n.properties.key === about && n.properties.version === 1,
      )
    : thing;
  const recordedAt = String(first?.properties[isFact ? 'recordedAt' : 'createdAt']);
  const recorded = graph.nodes.find(
    ({ type, properties }) => type === 'FirstEntry' && properties.aboutId === about,
  );
  const entries = graph.nodes.filter(
    ({ type, properties }) => type === 'HistoryEntry' && properties.aboutId === about,
  );
  const all = [
    {
      kind: 'RECORDED',
      version: isFact ? 1 : null,
      recordedAt,
      reason: graph.reasons.get(recordedAt) ?? null,
      changes: recorded ? (JSON.parse(String(recorded.properties.changes)) as object[]) : [],
    },
    ...entries.map(({ properties }) => ({
      kind: properties.kind,
      version: properties.version ?? null,
      recordedAt: String(properties.recordedAt),
      reason: properties.reason,
      changes: JSON.parse(String(properties.changes)) as object[],
    })),
  ];
  return all
    .filter((entry) => !asOf?.knownAt || entry.recordedAt <= String(asOf.knownAt))
    .map((entry) => ({ ...entry, by: null }));
}
