import { type ASTNode, getLocation } from 'graphql';
import type { Mistake } from '../../errors.ts';

/** A mistake and the piece of SDL that shows it. */
export interface Finding {
  readonly at: ASTNode;
  /** What was found, and what would be right. */
  readonly text: string;
}

/** A finding with its file, line and column. */
export function toMistake({ at, text }: Finding): Mistake {
  return { ...placeOf(at), text };
}

/** `schema/chip.graphql:4`: where a definition stands, for the text of a finding about another one. */
export function printPlace(at: ASTNode): string {
  const { file, line } = placeOf(at);
  return `${file}:${line}`;
}

function placeOf(at: ASTNode): Omit<Mistake, 'text'> {
  if (!at.loc) return { file: 'the model', line: 1, column: 1 };
  const { line, column } = getLocation(at.loc.source, at.loc.start);
  return { file: at.loc.source.name, line, column };
}
