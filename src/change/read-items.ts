import {
  type GraphQLField,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { invariant } from '../errors.ts';
import type { Model, Relation } from '../model/model.ts';
import { mutationFields } from '../model/mutation-fields.ts';
import type { SeedRecord } from '../seed/seed-record.ts';
import type { Report, SeedEntry, SeedScalar, SeedValue } from '../seed/seed-value.ts';
import { splitLine } from '../seed/split-line.ts';
import { splitRetractions, splitSourceRetractions } from '../seed/split-sections.ts';
import type { ChangeItem } from './change-item.ts';
import { mapOf, type Path, positionAt, toEntries, toSeedValue } from './to-seed-value.ts';

type Arguments = Readonly<Record<string, unknown>>;

/** The types of arguments, or of an input's fields, by name. */
type Types = ReadonlyMap<string, GraphQLInputType>;

/** What the items of a mutation say, as records of a seed. Reports what cannot be read so. */
export function readItems(
  model: Model,
  field: GraphQLField<unknown, unknown>,
  args: Arguments,
  report: Report,
): readonly ChangeItem[] {
  const types = new Map(field.args.map(({ name, type }) => [name, type]));
  if (field.name === 'applyChanges') return readChanges(model, types, args, report);
  const made = mutationFields(model).find(({ name }) => name === field.name);
  const { expectedVersion } = args as { expectedVersion?: number | null };
  const item = (records: readonly SeedRecord[]): readonly ChangeItem[] => [
    { path: [], records, expectedVersion: expectedVersion ?? undefined },
  ];
  switch (made?.kind) {
    case 'upsert':
      return item(
        readEntity(model, made.type.name, types.get('input'), args.input, ['input'], report),
      );
    case 'assert':
    case 'relate':
      return item(readClaim(model, made.relation, types, args, [], report));
    case undefined:
      return item(readOther(field.name, args, [], report));
  }
}

/** The things in `changes`, each exactly one of its fields. */
function readChanges(
  model: Model,
  types: Types,
  { changes }: Arguments,
  report: Report,
): readonly ChangeItem[] {
  const fields = fieldsOf(types.get('changes'));
  return (changes as readonly Arguments[]).map((change, index): ChangeItem => {
    const [[name, given] = ['', undefined]] = Object.entries(change);
    const path = ['changes', index, name];
    const type = fields.get(name);
    const { expectedVersion } = (given ?? {}) as { expectedVersion?: number | null };
    const read = (): readonly SeedRecord[] => {
      if (name.startsWith('upsert')) {
        return readEntity(model, name.slice('upsert'.length), type, given, path, report);
      }
      if (name === 'assertFact' || name === 'relate') {
        const { relation: verb } = given as { relation: string };
        const relation = model.relations.get(verb);
        if (!relation) return [];
        return readClaim(model, relation, fieldsOf(type), given as Arguments, path, report);
      }
      return readOther(
        name,
        name === 'retractSource' ? { id: given } : (given as Arguments),
        path,
        report,
      );
    };
    return { path, records: read(), expectedVersion: expectedVersion ?? undefined };
  });
}

function fieldsOf(type: GraphQLInputType | undefined): Types {
  if (type && (isNonNullType(type) || isListType(type))) return fieldsOf(type.ofType);
  if (!type || !isInputObjectType(type)) return new Map();
  return new Map(Object.values(type.getFields()).map((field) => [field.name, field.type]));
}

/** An entity, and the passages of a source. */
function readEntity(
  model: Model,
  typeName: string,
  type: GraphQLInputType | undefined,
  input: unknown,
  path: Path,
  report: Report,
): readonly SeedRecord[] {
  invariant(type, `${typeName} has an input`);
  const { id, passages, ...others } = input as Arguments & { id: string };
  const at = positionAt(path);
  const entries = [
    entry('__typename', typeName, path),
    entry('id', id, [...path, 'id']),
    ...toEntries(type, others, path),
  ];
  return [
    ...splitLine(mapOf(entries, at), model, report),
    ...readPassages(id, passages, [...path, 'passages']),
  ];
}

/** A passage of a source as the API takes it. */
interface PassageInput {
  readonly label: string;
  readonly text: string;
  readonly position?: number | null;
  readonly kind?: string | null;
}

function readPassages(sourceId: string, passages: unknown, path: Path): readonly SeedRecord[] {
  return ((passages ?? []) as readonly PassageInput[]).map(
    ({ label, text, position, kind }, index): SeedRecord => {
      const below = [...path, index];
      const said = [
        entry('text', text, [...below, 'text']),
        ...(kind ? [entry('kind', kind, [...below, 'kind'])] : []),
      ];
      const at = positionAt(below);
      return {
        ...{ kind: 'passage', at, source: undefined, item: mapOf(said, at), sourceId, label },
        position: position ?? index + 1,
        entry: { name: label, at, value: mapOf(said, at) },
      };
    },
  );
}

/** A fact or a relation: its ends, what is said of it, and what qualifies it. */
function readClaim(
  model: Model,
  relation: Relation,
  types: Types,
  args: Arguments,
  path: Path,
  report: Report,
): readonly SeedRecord[] {
  const entries = [...types].flatMap(([name, type]): readonly SeedEntry[] => {
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
  const verb = entry('relation', relation.type, path);
  return splitLine(mapOf([verb, ...entries], positionAt(path)), model, report);
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

function readOther(
  name: string,
  args: Arguments,
  path: Path,
  report: Report,
): readonly SeedRecord[] {
  const at = positionAt(path);
  const textAt = (argument: string, where: Path): SeedScalar => {
    return { kind: 'scalar', at: positionAt(where), value: String(args[argument]) };
  };
  switch (name) {
    case 'retractFact':
      return splitRetractions(textAt('key', [...path, 'key'])).map((one) => ({ ...one, at }));
    case 'retractSource': {
      // In `applyChanges` the id is the change itself.
      const id = textAt('id', path.length === 0 ? ['id'] : path);
      return splitSourceRetractions(id).map((one) => ({ ...one, at }));
    }
    default:
      report(at, `${name} is not known`);
      return [];
  }
}

function entry(name: string, value: string, path: Path): SeedEntry {
  const at = positionAt(path);
  return { name, at, value: { kind: 'scalar', at, value } };
}
