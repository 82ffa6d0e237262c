import type { CheckedSeed } from './checked-seed.ts';
import { sourceOf } from './compose-ids.ts';
import type { Lookup } from './keeping.ts';
import type { Known, Quoting } from './known.ts';
import { describeText, type Report } from './seed-value.ts';

/** So many facts are named in a mistake. */
const NAMED = 5;

/**
 * Reports passages whose words change so that stored facts quote what they no longer hold. Facts that the seed states anew
 * or withdraws, or that are among `gone`, quote nothing any more but what it says.
 */
export function checkQuotes(
  { facts }: CheckedSeed,
  { misquoted, retractions, sourceRetractions }: Known,
  report: Report,
  gone: Pick<Lookup<unknown>, 'has'> = new Map(),
): void {
  const stays = ({ key }: Quoting): boolean =>
    facts.placeOf(key) === undefined && !retractions.has(key) && !gone.has(key);
  for (const [id, { at, quotes }] of misquoted) {
    const left = sourceRetractions.has(sourceOf(id)) ? [] : quotes.filter(stays);
    if (left.length > 0) report(at, `${id}: ${explain(left)}`);
  }
}

function explain(quotes: readonly Quoting[]): string {
  if (quotes.some(({ seen }) => !seen)) {
    return 'a claim that you may not read quotes words that it would no longer hold: leave them as they are, or send the key of a role that may';
  }
  const named = quotes.slice(0, NAMED).map(({ key, quote }) => `${key} (${describeText(quote)})`);
  const more = quotes.length - named.length;
  const all = more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
  return `it would no longer hold what is quoted of it by ${all}: give ${quotes.length === 1 ? 'that claim another quote' : 'those claims other quotes'} along with it, or retract ${quotes.length === 1 ? 'it' : 'them'} first`;
}
