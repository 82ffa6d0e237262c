import type { GraphQLField } from 'graphql';
import { invariant } from '../errors.ts';
import { mutationFields } from '../model/mutation-fields.ts';
import type { SeedRecord } from '../seed/seed-record.ts';
import type { SeedScalar } from '../seed/seed-value.ts';
import type { ChangeItem } from './change-item.ts';
import { readMerge } from './merge/read-merge.ts';
import { readUnmerge } from './merge/read-unmerge.ts';
import { readClaim } from './read-claim.ts';
import { readCorrection } from './read-correction.ts';
import { readDeletion } from './read-deletion.ts';
import { readEntity } from './read-entity.ts';
import { type Arguments, fieldsOf, type Reading, type Types } from './reading.ts';
import { mapOf, type Path, positionAt } from './to-seed-value.ts';

/** Which of the items of a mutation are read, by their places, and which of them are rejected. */
interface Places {
  readonly places: readonly number[];
  readonly rejected: ReadonlySet<number>;
}

/** What is done to entities as a whole goes by what is there, so that it is a step of its own. */
const WHOLE: readonly string[] = ['mergeEntities', 'unmergeEntities', 'deleteEntity'];

/** The places of the items that are done together, step after step. */
export function splitSteps(
  { name }: GraphQLField<unknown, unknown>,
  { changes }: Arguments,
): readonly (readonly number[])[] {
  if (name !== 'applyChanges') return [[0]];
  const steps: number[][] = [];
  let open: number[] | undefined;
  for (const [place, change] of (changes as readonly Arguments[]).entries()) {
    const isWhole = Object.keys(change).some((one) => WHOLE.includes(one));
    if (open && !isWhole) open.push(place);
    else {
      const step = [place];
      steps.push(step);
      open = isWhole ? undefined : step;
    }
  }
  return steps;
}

/**
 * What the items of a mutation say, as records of a seed; those that are rejected say nothing. Reports what cannot be
 * read so.
 */
export async function readItems(
  reading: Reading,
  field: GraphQLField<unknown, unknown>,
  args: Arguments,
  places: Places,
): Promise<readonly ChangeItem[]> {
  const types = new Map(field.args.map(({ name, type }) => [name, type]));
  if (field.name === 'applyChanges') return readChanges(reading, types, args, places);
  const whole = await readWhole(reading, field.name, args, []);
  if (whole) return [whole];
  const made = mutationFields(reading.model).find(({ name }) => name === field.name);
  const read = async (): Promise<readonly SeedRecord[]> => {
    switch (made?.kind) {
      case 'upsert':
        return readEntity(reading, made.type.name, types.get('input'), args.input, ['input']);
      case 'assert':
      case 'relate':
        return readClaim(reading, made.relation, types, args, []);
      case undefined:
        return readOther(reading, field.name, types, args, []);
    }
  };
  const given = made?.kind === 'upsert' ? args.input : args;
  const path = made?.kind === 'upsert' ? ['input'] : [];
  return [{ path, records: await read(), expectedVersion: versionIn(given) }];
}

/** What is done to entities as a whole; undefined for anything else. */
function readWhole(
  reading: Reading,
  name: string,
  args: Arguments,
  path: Path,
): Promise<ChangeItem> | undefined {
  switch (name) {
    case 'mergeEntities':
      return readMerge(reading, String(args.into), args.from as readonly string[], path);
    case 'unmergeEntities':
      return readUnmerge(reading, args.ids as readonly string[], [...path, 'ids']);
    case 'deleteEntity':
      return readDeletion(reading, String(args.id), [...path, 'id']);
    default:
      return undefined;
  }
}

/** The things in `changes`, each exactly one of its fields. */
async function readChanges(
  reading: Reading,
  types: Types,
  { changes }: Arguments,
  { places, rejected }: Places,
): Promise<readonly ChangeItem[]> {
  const fields = fieldsOf(types.get('changes'));
  const read = async (name: string, given: unknown, path: Path): Promise<readonly SeedRecord[]> => {
    const type = fields.get(name);
    const args = given as Arguments;
    if (name.startsWith('upsert')) {
      return readEntity(reading, name.slice('upsert'.length), type, given, path);
    }
    if (name === 'assertFact' || name === 'relate') {
      const relation = reading.model.relations.get(String(args.relation));
      return relation ? readClaim(reading, relation, fieldsOf(type), args, path) : [];
    }
    return readOther(reading, name, fieldsOf(type), args, path);
  };
  const items: ChangeItem[] = [];
  for (const index of places) {
    const [[name, given] = ['', undefined]] = Object.entries(
      (changes as readonly Arguments[])[index] ?? {},
    );
    const path = ['changes', index, name];
    if (rejected.has(index)) {
      items.push({ path, records: [], expectedVersion: undefined });
      continue;
    }
    const whole = await readWhole(reading, name, given as Arguments, path);
    if (whole) items.push({ ...whole, ...asOne(whole) });
    else {
      const records = await read(name, given, path);
      items.push({ path, records, expectedVersion: versionIn(given) });
    }
  }
  return items;
}

/** Of several entities that one change is about the first tells what became of them. */
function asOne({ whole }: ChangeItem): Pick<ChangeItem, 'whole'> {
  if (!whole) return {};
  const { outcomes } = whole;
  const told = outcomes.find(({ status }) => status !== 'UNCHANGED') ?? outcomes[0];
  return { whole: { ...whole, outcomes: told ? [told] : [] } };
}

function versionIn(given: unknown): number | undefined {
  return (given as { expectedVersion?: number | null } | null)?.expectedVersion ?? undefined;
}

/** What is done to claims and sources that are there. */
async function readOther(
  reading: Reading,
  name: string,
  types: Types,
  args: Arguments,
  path: Path,
): Promise<readonly SeedRecord[]> {
  // In `applyChanges` the id of a source is the change itself.
  const isAlone = name === 'retractSource' && path.length > 0;
  const [given, below]: readonly [unknown, Path] = isAlone
    ? [args, path]
    : [args.key ?? args.id, [...path, 'key' in args ? 'key' : 'id']];
  const at = positionAt(below);
  const base = { at, source: undefined, item: mapOf([], at) } as const;
  switch (name) {
    case 'correctFact':
    case 'rankFact':
      return readCorrection(reading, types, args, path);
    case 'retractFact':
      return [{ kind: 'retraction', ...base, key: textAt(given, below) }];
    case 'retractSource':
      return [{ kind: 'sourceRetraction', ...base, id: textAt(given, below) }];
    default:
      invariant(false, `Mutation.${name} is made from the model, or known here`);
  }
}

function textAt(value: unknown, path: Path): SeedScalar {
  return { kind: 'scalar', at: positionAt(path), value: String(value) };
}
