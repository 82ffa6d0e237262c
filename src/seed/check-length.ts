import type { Field } from '../model/model.ts';
import { nameKey } from '../model/name-key.ts';
import type { Report, SeedValue } from './seed-value.ts';

/** An entry of an index in Neo4j has 8 KB. With a value there stand ids, of at most 1,500 bytes each. */
const LONGEST = { node: 6_000, edge: 1_000 } as const;

/** Reports a text that an index of its field cannot take: Neo4j would refuse it while it writes. */
export function checkLength(
  field: Field,
  value: SeedValue,
  place: keyof typeof LONGEST,
  report: Report,
): void {
  if (field.kind !== 'property' || !field.indexed) return;
  if (value.kind !== 'scalar' || typeof value.value !== 'string') return;
  const bytes = Buffer.byteLength(value.value);
  if (bytes > LONGEST[place]) reportBytes(field.name, bytes, LONGEST[place], value, report);
}

/** Reports a name whose key, in which some signs become many, the index of names cannot take. */
export function checkNameLength(name: string, value: SeedValue, report: Report): boolean {
  const bytes = Math.max(Buffer.byteLength(name), Buffer.byteLength(nameKey(name)));
  if (bytes > LONGEST.node) reportBytes('a name', bytes, LONGEST.node, value, report);
  return bytes <= LONGEST.node;
}

function reportBytes(
  name: string,
  bytes: number,
  longest: number,
  { at }: SeedValue,
  report: Report,
): void {
  report(at, `${name}: expected at most ${longest} bytes, which an index can take, found ${bytes}`);
}
