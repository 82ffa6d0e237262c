import { type GraphQLInputType, getNullableType, isInputObjectType } from 'graphql';
import type { Relation } from '../model/model.ts';
import type { SeedRecord } from '../seed/seed-record.ts';
import type { Position, Report, SeedEntry, SeedValue } from '../seed/seed-value.ts';
import { splitLine } from '../seed/split-line.ts';
import { type Arguments, entry, fieldsOf, type Reading, type Types } from './reading.ts';
import { mapOf, type Path, positionAt, toEntries, toSeedValue } from './to-seed-value.ts';

/** A fact or a relation: its ends, what is said of it, and what qualifies it. */
export function readClaim(
  { model, report }: Reading,
  relation: Relation,
  types: Types,
  args: Arguments,
  path: Path,
): readonly SeedRecord[] {
  const entries = claimEntries(relation, types, args, path, report);
  const verb = entry('relation', relation.type, path);
  return splitLine(mapOf([verb, ...entries], placeOfClaim(types, args, path)), model, report);
}

/** Where something is missing that a claim needs: what is said of it, or what qualifies it, or its subject. */
function placeOfClaim(types: Types, args: Arguments, path: Path): Position {
  if (types.has('claim')) return positionAt([...path, 'claim']);
  const qualifiers = [...types].find(([, type]) => isInputObjectType(getNullableType(type)));
  return positionAt([...path, qualifiers?.[0] ?? ('subject' in args ? 'subject' : 'relation')]);
}

/** What arguments say of a fact or relation, as the fields of its record. */
export function claimEntries(
  relation: Relation,
  types: Types,
  args: Arguments,
  path: Path,
  report: Report,
): readonly SeedEntry[] {
  return [...types].flatMap(([name, type]): readonly SeedEntry[] => {
    const given = args[name];
    const below = [...path, name];
    if (given === undefined || given === null || NO_PART.has(name)) return [];
    if (name === 'claim') return toEntries(type, given as Arguments, below);
    if (name === 'qualifiers')
      return readQualifiers(relation, type, given as Arguments, below, report);
    if (isInputObjectType(type)) return toEntries(type, given as Arguments, below);
    const value = toSeedValue(type, given, below);
    const literal = name === 'value' ? readLiteral(relation, value) : value;
    return [{ name, at: positionAt(below), value: literal }];
  });
}

/** Arguments of how something is written, not of what. */
const NO_PART: ReadonlySet<string> = new Set(['relation', 'reason', 'dryRun', 'expectedVersion']);

/** Those of the type that the model gives the relation; of another type they say nothing of it. */
function readQualifiers(
  { type: verb, edge }: Relation,
  type: GraphQLInputType,
  given: Arguments,
  path: Path,
  report: Report,
): readonly SeedEntry[] {
  const [[name, qualifiers] = ['', {}]] = Object.entries(given);
  const below = [...path, name];
  const input = fieldsOf(type).get(name);
  if (input && isInputObjectType(input) && input.name === `${edge}Input`) {
    return toEntries(input, qualifiers as Arguments, below);
  }
  const remedy = edge === null ? `${verb} has none` : `those of ${verb} are of the type ${edge}`;
  report(positionAt(below), `qualifiers: ${remedy}`);
  return [];
}

/** A literal that is given as text, as the model has it. */
function readLiteral({ ends }: Relation, value: SeedValue): SeedValue {
  if (value.kind !== 'scalar' || typeof value.value !== 'string') return value;
  const text = value.value;
  switch (ends[0]?.object) {
    case 'Int':
      return /^-?\d+$/.test(text) ? { ...value, value: BigInt(text) } : value;
    case 'Float':
      return text.trim() !== '' && Number.isFinite(Number(text))
        ? { ...value, value: Number(text) }
        : value;
    case 'Boolean':
      return text === 'true' || text === 'false' ? { ...value, value: text === 'true' } : value;
    default:
      return value;
  }
}
