import type { GraphQLInputType } from 'graphql';
import { isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { Run } from '../database/run.ts';
import type { Model } from '../model/model.ts';
import type { Report, SeedEntry } from '../seed/seed-value.ts';
import { type Path, positionAt } from './to-seed-value.ts';

/** What the arguments of mutations are read with. */
export interface Reading {
  readonly model: Model;
  /** The same as whoever asks may read it. */
  readonly seen: Model;
  readonly run: Run;
  /** Takes what cannot be read. */
  readonly report: Report;
}

/** Coerced arguments, or the fields of an input. */
export type Arguments = Readonly<Record<string, unknown>>;

/** Their types, by name. */
export type Types = ReadonlyMap<string, GraphQLInputType>;

/** The types of the fields of an input, or of those in a list. */
export function fieldsOf(type: GraphQLInputType | undefined): Types {
  if (type && (isNonNullType(type) || isListType(type))) return fieldsOf(type.ofType);
  if (!type || !isInputObjectType(type)) return new Map();
  return new Map(Object.values(type.getFields()).map((field) => [field.name, field.type]));
}

/** A text that the arguments have, or that goes without saying. */
export function entry(name: string, value: string, path: Path): SeedEntry {
  const at = positionAt(path);
  return { name, at, value: { kind: 'scalar', at, value } };
}
