import type { GraphQLInputType } from 'graphql';
import { invariant } from '../errors.ts';
import type { SeedRecord } from '../seed/seed-record.ts';
import { splitLine } from '../seed/split-line.ts';
import { type Arguments, entry, type Reading } from './reading.ts';
import { mapOf, type Path, positionAt, toEntries } from './to-seed-value.ts';

/** An entity, and the passages of a source. */
export function readEntity(
  { model, report }: Reading,
  typeName: string,
  type: GraphQLInputType | undefined,
  input: unknown,
  path: Path,
): readonly SeedRecord[] {
  invariant(type, `${typeName} has an input`);
  const { id, passages, expectedVersion, ...others } = input as Arguments & { id: string };
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
