import { type Model, requireNode } from '../model/model.ts';
import { filterOwner } from './names.ts';
import { parentheses } from './print-sdl.ts';

const WITHDRAWN =
  '"Also facts that were withdrawn or replaced by a later version."\nwithdrawn: Boolean! = false';

/** For claims with a literal value: only those that stand are shown. */
export const CLAIMS: readonly string[] = [];

/** The arguments of every connection, for a list of `target`. */
export function printArguments(model: Model, target: string, more: readonly string[] = []): string {
  const owner = filterOwner(requireNode(model, target));
  return parentheses([
    ...more,
    ...(target === 'Fact' && more !== CLAIMS ? [WITHDRAWN] : []),
    `"Only those for which this holds."\nwhere: ${owner}Where`,
    `"Sorted by these fields, one an object, the first counting most; then by id."\norderBy: [${owner}Order!]`,
    '"So many from the start, at most 100; 20 when neither `first` nor `last` is given."\nfirst: Int',
    '"Those behind this cursor."\nafter: String',
    '"So many from the end, at most 100."\nlast: Int',
    '"Those in front of this cursor."\nbefore: String',
  ]);
}
