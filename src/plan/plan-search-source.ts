import { ClientError } from '../errors.ts';
import { type Model, requireNode } from '../model/model.ts';
import { nameKey } from '../model/name-key.ts';
import { searchIndexes } from '../model/search-indexes.ts';
import { mapLate } from './late-value.ts';
import { planTarget } from './plan-target.ts';
import { printPhrase, printSlips, printWords } from './search-query.ts';
import type { SearchSource } from './source-plan.ts';

/** Longest search text, in characters. */
const MAX_TEXT = 500;

/**
 * What full-text indexes and names find of these types; of all where none are named. `text` may be
 * late. Throws BAD_USER_INPUT for a text that is too long.
 */
export function planSearchSource(model: Model, text: unknown, types: unknown): SearchSource {
  const names = Array.isArray(types) ? [...new Set(types.map(String))] : null;
  const wanted = (names ?? []).flatMap((name) => requireNode(model, name).possible);
  const entities = wanted.filter((name) => requireNode(model, name).entity);
  const wants = (name: string) => names === null || wanted.includes(name);
  return {
    kind: 'search',
    target: planTarget(model, 'Node'),
    labels: [...new Set(entities.map((name) => requireNode(model, name).label ?? name))],
    indexes: searchIndexes(model).filter(({ label }) =>
      label === 'Fact' || label === 'Passage'
        ? wants(label)
        : names === null || entities.length > 0,
    ),
    key: mapLate(text, (value) => nameKey(checkLength(value))),
    phrase: mapLate(text, (value) => printPhrase(checkLength(value))),
    words: mapLate(text, (value) => printWords(checkLength(value))),
    slips: mapLate(text, (value) => printSlips(checkLength(value))),
  };
}

function checkLength(value: unknown): string {
  const text = String(value);
  if (text.length <= MAX_TEXT) return text;
  throw new ClientError(
    'BAD_USER_INPUT',
    `A search text has ${text.length} characters; at most ${MAX_TEXT} are searched for: leave some out.`,
  );
}
