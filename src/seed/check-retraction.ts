import { type Checking, readReference, reportUnlike } from './check-reference.ts';
import type { RetractionRow } from './seed-graph.ts';
import type { RetractionRecord } from './seed-record.ts';

/** `retract: F46`: the key of a fact that stands or was retracted before; undefined after a report. */
export function checkRetraction(
  { key: value }: RetractionRecord,
  { known, report, wording, suggest }: Checking,
): RetractionRow | undefined {
  const key = readReference(wording.retract, 'the key of a fact', value, report);
  if (key === undefined) return undefined;
  if (known.facts.has(key) || known.withdrawn.has(key)) return { key };
  const nearest = suggest(key, known.facts.keys());
  reportUnlike(value.at, `${wording.retract}: no fact has the key "${key}"`, nearest, report);
  return undefined;
}
