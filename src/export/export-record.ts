/** A value as a seed file writes it. Maps keep their order, whatever their names. */
export type ExportValue =
  | string
  | number
  | boolean
  | null
  | readonly ExportValue[]
  | ReadonlyMap<string, ExportValue>;

/** One record of a seed: what one line of JSONL holds. */
export interface ExportRecord {
  readonly kind: ExportKind;
  /** The type of an entity, merged or not, or the relation; `Passage` for passages. */
  readonly name: string;
  /** What names it in the database: id, or the key of a fact. */
  readonly id: string;
  /** By field, those without a value left out. */
  readonly fields: ReadonlyMap<string, ExportValue>;
  /** What it refers to, and cannot be seeded without. */
  readonly needs: readonly Need[];
}

export type ExportKind = 'entity' | 'merged' | 'passage' | 'relation' | 'fact';

/** Something that a record refers to. */
export interface Need {
  readonly kind: 'entity' | 'passage' | 'fact';
  readonly id: string;
}

/** A field that may have no value. */
export type OptionalField = readonly [name: string, value: ExportValue | undefined];

/** The fields that have a value, in order. */
export function presentFields(fields: readonly OptionalField[]): ReadonlyMap<string, ExportValue> {
  return new Map(
    fields.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );
}

/** A list, where something is in it: a seed leaves empty ones out. */
export function listOf(values: readonly ExportValue[]): ExportValue | undefined {
  return values.length === 0 ? undefined : values;
}

/** The needs of one kind. */
export function needsOf(kind: Need['kind'], ids: readonly (string | undefined)[]): readonly Need[] {
  return ids.flatMap((id) => (id === undefined ? [] : [{ kind, id }]));
}
