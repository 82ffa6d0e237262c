import type { Model } from '../model/model.ts';
import type { Run } from './run.ts';
import type { Statement } from './statement.ts';
import type { Values } from './to-rows.ts';

/** One thing that must hold in a graph, how a breach of it is found, and how it is mended. */
export interface GraphCheck {
  /** Reads the breaches, a row each. */
  readonly find: (run: Run) => Promise<Values[]>;
  /** One line on a row that `find` returned. */
  readonly describe: (row: readonly unknown[]) => string;
  /** Statements that mend the rows; left out where nothing but its author can mend a fact. */
  readonly repair?: (rows: readonly (readonly unknown[])[]) => readonly Statement[];
}

/** The checks of one kind for a model, in the order in which they are made and mended. */
export type ChecksOf = (model: Model) => readonly GraphCheck[];

/** Most breaches of one check that are looked at in one go; mending goes on until none is left. */
export const BREACHES = 1000;

/** A statement whose parameters all lie in the one map `$p`. */
export function statement(text: string, p: Readonly<Record<string, unknown>> = {}): Statement {
  return { text, parameters: { p } };
}

/** The usual way to find breaches: one statement, each of its rows is one. */
export function reading(find: Statement): GraphCheck['find'] {
  return (run) => run(find);
}
