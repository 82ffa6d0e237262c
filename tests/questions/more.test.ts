import { describe, expect, test } from 'vitest';
import { CLAIMS } from './more/claims.ts';
import { DERIVED } from './more/derived.ts';
import { HOPS } from './more/hops.ts';
import { NAMES } from './more/names.ts';
import { POLICIES } from './more/policies.ts';
import { SCENARIOS } from './more/scenarios.ts';
import { useClient } from './use-client.ts';

const ask = useClient();

// Questions beside the competency questions, of the same kinds: what nobody had in mind when the model
// was made. The answers are written by hand from the list of the article's facts.

describe.each([
  ['names', NAMES],
  ['hops', HOPS],
  ['policies', POLICIES],
  ['claims', CLAIMS],
  ['scenarios, dates and what is left open', SCENARIOS],
  ['what follows', DERIVED],
])('%s', (_, questions) => {
  test.each(questions)('$asks', async ({ query, answer }) => {
    expect(asSets(await ask(query))).toEqual(asSets(answer));
  });
});

/** Every list in one order, so that lists are compared as sets. */
function asSets(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(asSets);
    return items.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, asSets(one)]));
}
