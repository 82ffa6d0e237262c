import { ClientError } from '../errors.ts';
import { type Model, requireNode } from '../model/model.ts';
import { nameKey } from '../model/name-key.ts';
import { searchIndexes } from '../model/search-indexes.ts';
import { mapLate } from './late-value.ts';
import { planTarget } from './plan-target.ts';
import { readChunks } from './search-chunks.ts';
import { printPhrase, printSlips, printWords } from './search-query.ts';
import type { SearchSource } from './source-plan.ts';

/** Longest search text, in characters. */
const MAX_TEXT = 500;

/** Most words of one: a query of Lucene has at most 1,024 clauses, and a word has several in each index. */
const MAX_WORDS = 32;

/** What is searched for. */
export interface Searched {
  /** May be late. */
  readonly text: unknown;
  /** Of these types; null for any. */
  readonly types: unknown;
  /** Whether facts are those of the actual world. */
  readonly actual: boolean;
}

/**
 * What full-text indexes and names find of these types; of all where there is no list of them. Throws BAD_USER_INPUT for
 * a text that is too long.
 */
export function planSearchSource(model: Model, { text, types, actual }: Searched): SearchSource {
  const names = Array.isArray(types) ? [...new Set(types.map(String))] : null;
  const wanted = (names ?? []).flatMap((name) => requireNode(model, name).possible);
  const entities = wanted.filter((name) => requireNode(model, name).entity);
  const isAny = requireNode(model, 'Entity').possible.every((name) => entities.includes(name));
  const wants = (name: string) => names === null || wanted.includes(name);
  return {
    kind: 'search',
    actual,
    target: planTarget(model, 'Node'),
    labels: isAny
      ? []
      : [...new Set(entities.map((name) => requireNode(model, name).label ?? name))],
    indexes: searchIndexes(model).filter(({ label }) =>
      label === 'Fact' || label === 'Passage'
        ? wants(label)
        : names === null || entities.length > 0,
    ),
    text: mapLate(text, checkLength),
    key: mapLate(text, (value) => nameKey(checkLength(value))),
    phrase: mapLate(text, (value) => printPhrase(checkLength(value))),
    words: mapLate(text, (value) => printWords(checkLength(value))),
    slips: mapLate(text, (value) => printSlips(checkLength(value))),
  };
}

function checkLength(value: unknown): string {
  const text = String(value);
  if (text.length > MAX_TEXT) throw tooLong(`${text.length} characters`, MAX_TEXT);
  const words = readChunks(text).length;
  if (words > MAX_WORDS) throw tooLong(`${words} words`, MAX_WORDS);
  return text;
}

function tooLong(found: string, most: number): ClientError {
  return new ClientError(
    'BAD_USER_INPUT',
    `A search text has ${found}; at most ${most} are searched for: leave some out.`,
  );
}
