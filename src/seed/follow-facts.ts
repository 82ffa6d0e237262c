import type { Run } from '../database/run.ts';
import { inferredModality } from '../model/fact-modality.ts';
import { type FactRefresh, refreshFact, retractedFacts } from './compare-graph.ts';
import { firstDay, lastDay } from './days-said.ts';
import type { KnownFact } from './known.ts';
import { storedEnd } from './open-end.ts';
import {
  type Follower,
  readConclusions,
  readFollowers,
  readPremises,
  readStatedBy,
} from './read-followers.ts';
import type { Stored } from './read-stored.ts';
import { type Days, dayOf, redatedSources } from './redated-sources.ts';
import type { FactRow, Properties, SeedGraph } from './seed-graph.ts';
import { storedText } from './stored-text.ts';
import { type PremiseWalk, walkPremises } from './walk-premises.ts';
import type { Withdrawal } from './withdraw-sources.ts';

export interface Followed {
  /** The facts of the seed, what follows from facts that it does not hold worked out anew. */
  readonly facts: readonly FactRow[];
  /** Changes of stored facts that the seed does not hold. */
  readonly followers: readonly FactRefresh[];
}

/**
 * Works out anew the modality of what is inferred from facts that a seed changes or retracts, whatever
 * lies between, and the day on which it was first said; that day also of what is stated by sources that
 * the seed dates otherwise. It reads what hangs on such changes alone, which a first seed has none of.
 */
export async function followFacts(
  run: Run,
  graph: SeedGraph,
  stored: Stored,
  withdrawal: Withdrawal,
): Promise<Followed> {
  const days = redatedSources(graph, stored);
  const settled = settledFacts(graph, stored, withdrawal);
  const outside = await readOutside(run, graph.facts);
  const atFirst = new Map([...outside, ...settled]);
  const facts = renewRows(graph.facts, createResolve(graph.facts, new Map(), atFirst, days));
  const followers = await readAll(run, facts, settled, [
    ...facts.filter((row) => isOtherwise(row, stored)).map(({ key }) => key),
    ...(await readStatedBy(run, [...days.keys()])),
    ...settled.keys(),
  ]);
  const { weakened } = withdrawal;
  const refreshed = new Set([...followers.keys(), ...weakened.keys()]);
  if (refreshed.size === 0) return { facts, followers: [] };
  const premises = [...followers.values()].flatMap((one) => one.premises);
  const known = new Map([
    ...outside,
    ...premises.map((one) => [one.key, one] as const),
    ...settled,
  ]);
  const resolve = createResolve(facts, followers, known, days);
  return {
    facts: renewRows(facts, resolve),
    followers: [...refreshed].flatMap((key) => {
      const [weak, follower] = [weakened.get(key), followers.get(key)];
      const old = weak?.stored ?? follower?.stored;
      const wanted = { ...weak?.wanted, ...(follower && resolve(key)) };
      return (old && refreshFact(old, wanted, weak?.citations)) ?? [];
    }),
  };
}

/**
 * Facts that nothing follows for, by key, as premises of others: retracted ones, on which nothing rests any more, and those that
 * other sources go on to support.
 */
function settledFacts(
  graph: SeedGraph,
  stored: Stored,
  { fallen, weakened }: Withdrawal,
): ReadonlyMap<string, KnownFact> {
  const retracted = [...retractedFacts(graph, stored), ...fallen];
  const stated = [...weakened].filter(([, fact]) => fact.stored.properties.basis === 'STATED');
  return new Map<string, KnownFact>([
    ...retracted.map(
      ({ properties: { key, saidOn } }) =>
        [String(key), { modality: undefined, saidOn: storedText(saidOn) }] as const,
    ),
    ...stated.map(
      ([key, { wanted }]) =>
        [
          key,
          { modality: storedText(wanted.modality), saidOn: storedText(wanted.saidOn) },
        ] as const,
    ),
  ]);
}

/** Premises that are not among the facts: a part of the seed that was written before may have changed them. */
async function readOutside(
  run: Run,
  facts: readonly FactRow[],
): Promise<ReadonlyMap<string, KnownFact>> {
  const own = new Set(facts.map(({ key }) => key));
  const keys = new Set(facts.flatMap(premisesOf).filter((key) => !own.has(key)));
  const premises = await readPremises(run, [...keys]);
  return new Map(premises.map((one) => [one.key, one]));
}

function isOtherwise({ key, record }: FactRow, stored: Stored): boolean {
  const old = stored.facts.get(key);
  if (old === undefined) return false;
  const { modality, saidOn } = old.properties;
  return old.retracted || modality !== record.modality || saidOn !== record.saidOn;
}

/** All that rests on facts with such keys and is not among the facts themselves, level by level. */
async function readAll(
  run: Run,
  facts: readonly FactRow[],
  settled: ReadonlyMap<string, unknown>,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Follower>> {
  const own = new Set(facts.map(({ key }) => key));
  const conclusions = Map.groupBy(
    facts.flatMap((row) => premisesOf(row).map((premise) => ({ premise, key: row.key }))),
    ({ premise }) => premise,
  );
  const followers = new Map<string, Follower>();
  const reached = new Set<string>();
  for (let level = [...new Set(keys)]; level.length > 0; ) {
    for (const key of level) reached.add(key);
    const outside = level.filter((key) => !own.has(key) && !settled.has(key));
    for (const one of await readFollowers(run, outside)) {
      followers.set(String(one.stored.properties.key), one);
    }
    const next = [
      ...level.flatMap((key) => (conclusions.get(key) ?? []).map((one) => one.key)),
      ...(await readConclusions(run, level)),
    ];
    level = [...new Set(next)].filter((key) => !reached.has(key));
  }
  return followers;
}

/** What follows for a fact; its first end where that follows, too. */
type Resolve = (key: string) => KnownFact & { readonly validTo?: string | undefined };

/** Premises first. What rests on itself, which is refused elsewhere, rests on what it was. */
function createResolve(
  facts: readonly FactRow[],
  followers: ReadonlyMap<string, Follower>,
  known: ReadonlyMap<string, KnownFact>,
  days: Days,
): Resolve {
  const byKey = new Map(facts.map((row) => [row.key, row]));
  const done = new Map<string, ReturnType<Resolve>>();
  const find: Resolve = (key) => done.get(key) ?? known.get(key) ?? NOTHING_FOLLOWS;
  const walk: PremiseWalk = {
    open(key) {
      const [row, follower] = [byKey.get(key), followers.get(key)];
      const properties = row?.record ?? follower?.stored.properties;
      if (!properties || done.has(key)) return undefined;
      const old = {
        modality: storedText(properties.modality),
        saidOn: storedText(properties.saidOn),
      };
      done.set(key, old);
      const isStated = properties.basis === 'STATED';
      const given = row ? premisesOf(row) : (follower?.premises ?? []).map((one) => one.key);
      const premises = isStated ? [] : given;
      const conclude = (): ReturnType<Resolve> => {
        if (!isStated) return ofPremises(properties, premises.map(find));
        return row || !follower ? old : { ...old, ...ofSources(follower, days) };
      };
      return { premises, close: () => void done.set(key, conclude()) };
    },
    // What rests on itself was refused when it was checked.
    onCircle() {},
  };
  return (key) => {
    walkPremises(key, walk);
    return find(key);
  };
}

const NOTHING_FOLLOWS: KnownFact = { modality: undefined, saidOn: undefined };

/** Of a stated fact: the day on which it was first said, and its first end where that follows. */
function ofSources(
  { stored: { properties }, sources }: Follower,
  days: Days,
): Omit<ReturnType<Resolve>, 'modality'> {
  const said = sources.map((source) => dayOf(days, source));
  return { ...storedEnd(properties, said), saidOn: firstDay(said) };
}

function ofPremises({ ownModality }: Properties, premises: readonly KnownFact[]): KnownFact {
  return {
    modality: inferredModality(
      premises.map(({ modality }) => modality),
      storedText(ownModality),
    ),
    saidOn: lastDay(premises.map(({ saidOn }) => saidOn)),
  };
}

function renewRows(facts: readonly FactRow[], resolve: Resolve): readonly FactRow[] {
  return facts.map((row) => {
    const { modality, saidOn } = resolve(row.key);
    if (row.record.modality === modality && row.record.saidOn === saidOn) return row;
    const { modality: _, saidOn: __, ...others } = row.record;
    const record = {
      ...others,
      ...(modality === undefined ? {} : { modality }),
      ...(saidOn === undefined ? {} : { saidOn }),
    };
    return { ...row, record };
  });
}

function premisesOf({ links }: FactRow): readonly string[] {
  return links.filter(({ type }) => type === 'BASED_ON').map(({ key }) => key);
}
