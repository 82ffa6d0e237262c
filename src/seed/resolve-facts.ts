import { createHash } from 'node:crypto';
import {
  INFERRED_AT_MOST,
  inferredModality,
  isFirmer,
  loosestModality,
} from '../model/fact-modality.ts';
import { lastDay } from './days-said.ts';
import type { Keeping, Lookup } from './keeping.ts';
import type { Known, KnownFact } from './known.ts';
import { isOpenEnded } from './open-end.ts';
import type { PreparedFact } from './prepare-fact.ts';
import type { FactRow, LinkRow, UnstatedRow } from './seed-graph.ts';
import type { Report } from './seed-value.ts';
import { type PremiseWalk, walkPremises } from './walk-premises.ts';

/**
 * Properties of a fact that are made of others of its own, of names of entities, dates of sources and
 * premises; and what it is at most, as the modality of an inferred one follows from that and premises.
 * `validTo` where no source states the end.
 */
export const FOLLOWING: readonly string[] = [
  'sentence',
  'valueList',
  'saidOn',
  'validTo',
  'modality',
  'ownModality',
];

/**
 * Works out what follows from premises for the facts with these keys, by key: premises first. Reports
 * facts that would rest on themselves, and those that are firmer than what they rest on.
 */
export function resolveFacts(
  inferred: Iterable<string>,
  facts: Lookup<PreparedFact>,
  { known, report, keeping }: { known: Known; report: Report; keeping: Keeping },
): Lookup<Partial<KnownFact>> {
  const done = keeping.map<Partial<KnownFact>>();
  /** Keys of what the database alone has, and was looked at. */
  const stored = keeping.map<true>();
  const find = (key: string): Partial<KnownFact> => {
    const fact = facts.get(key);
    if (!fact) return known.facts.get(key) ?? {};
    return fact.basis === 'STATED' ? fact : (done.get(key) ?? {});
  };
  const conclude = (fact: PreparedFact): Partial<KnownFact> => {
    const premises = fact.premises.map(find);
    return {
      modality: modalityOf(
        fact,
        premises.map(({ modality }) => modality),
        report,
      ),
      saidOn: lastDay(premises.map(({ saidOn }) => saidOn)),
    };
  };
  const walk: PremiseWalk = {
    open(key) {
      const fact = facts.get(key);
      // What is stored may rest on what is stated here.
      const premises = fact ? fact.premises : known.premises.get(key);
      const isOpen = fact ? fact.basis === 'INFERRED' && !done.has(key) : !stored.has(key);
      if (!premises || !isOpen) return undefined;
      if (!fact) stored.set(key, true);
      return { premises, close: () => void (fact && done.set(key, conclude(fact))) };
    },
    onCircle(keys) {
      const first = keys.map((key) => facts.get(key)).find((fact) => fact);
      if (!first) return;
      const round = shorten([...keys, ...keys.slice(0, 1)]);
      report(first.at, `premises: ${round.join(' rests on ')}`);
    },
  };
  for (const key of inferred) walkPremises(key, walk);
  return done;
}

/** Both ends of a way that is too long to be read. */
function shorten(keys: readonly string[]): readonly string[] {
  return keys.length <= MOST_TOLD ? keys : [...keys.slice(0, 5), '…', ...keys.slice(-5)];
}

const MOST_TOLD = 20;

function modalityOf(
  fact: PreparedFact,
  premises: readonly (string | undefined)[],
  report: Report,
): string | undefined {
  const loosest = loosestModality(premises);
  const given = fact.looser ? undefined : fact.modality;
  if (given !== undefined && loosest !== undefined && isFirmer(given, loosest)) {
    report(
      fact.at,
      `${fact.key}: modality ${given} is firmer than its premises, of which the loosest is ${loosest}`,
    );
  }
  return inferredModality(premises, fact.modality);
}

/** The fact as a row, with what was worked out for it, and all links that it has. */
export function makeFactRow(
  fact: PreparedFact,
  resolved: Partial<KnownFact> | undefined,
  links: readonly LinkRow[],
): FactRow {
  const { modality, saidOn } = fact.basis === 'STATED' ? fact : (resolved ?? {});
  const record = {
    ...fact.record,
    ...(modality === undefined ? {} : { modality }),
    ...(saidOn === undefined ? {} : { saidOn }),
  };
  const { key, relation, citations, roles, unstated } = fact;
  const parts = { key, relation, record, citations, roles, links, unstated };
  return { ...parts, digest: digestOf(parts) };
}

/** What follows from the rest does not make a new version. */
function digestOf({ record, links, unstated, ...rest }: Omit<FactRow, 'digest'>): string {
  const modality =
    record.basis === 'INFERRED' ? (record.ownModality ?? INFERRED_AT_MOST) : record.modality;
  const own = Object.entries(record).filter(
    ([name]) => !FOLLOWING.includes(name) || (name === 'validTo' && !isOpenEnded(record)),
  );
  if (modality !== undefined) own.push(['modality', modality]);
  const said = {
    ...rest,
    record: own.sort(([a], [b]) => (a < b ? -1 : 1)),
    links: links.map(({ type, key }) => `${type} ${key}`).sort(),
    ...(unstated.length === 0 ? {} : { unstated: sortById(unstated) }),
  };
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}

/** Their order says nothing. */
function sortById(rows: readonly UnstatedRow[]): readonly UnstatedRow[] {
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
