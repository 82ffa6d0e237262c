import type { Checking } from './check-reference.ts';
import type { FactDraft } from './fact-draft.ts';
import { groupLinked } from './group-linked.ts';
import { IN_MEMORY, type Keeping, type Lookup } from './keeping.ts';
import { type PreparedFact, prepareFact } from './prepare-fact.ts';
import { makeFactRow, resolveFacts } from './resolve-facts.ts';
import type { FactRow, LinkRow, UnstatedRow } from './seed-graph.ts';
import { type Position, printPlace } from './seed-value.ts';

/** The facts of a seed, as they are read. */
export interface FactGathering {
  /** Reports one that says the same as an earlier one. */
  add(draft: FactDraft): void;
  /** Works out what depends on other facts. Reports what can be seen only of the whole. */
  finish(): GatheredFacts;
}

/** All facts of a seed. */
export interface GatheredFacts {
  readonly count: number;
  /** Where the fact with a key is stated; undefined where it is not. */
  placeOf(key: string): Position | undefined;
  /** Keys of facts of the seed that refer to others, with what they refer to. */
  links(): Iterable<readonly [string, readonly LinkRow[]]>;
  /** One by one, as they were read. */
  inOrder(): Generator<FactGroup>;
  /** Those that are linked together, however many links lie between. */
  groups(): Generator<FactGroup>;
}

/** Facts, with what is left open about them. */
export interface FactGroup {
  readonly facts: readonly FactRow[];
  readonly unstated: readonly UnstatedRow[];
}

/** Begins with no facts. */
export function gatherFacts(
  { known, report, wording }: Pick<Checking, 'known' | 'report' | 'wording'>,
  keeping: Keeping = IN_MEMORY,
): FactGathering {
  const facts = keeping.map<PreparedFact>();
  const links = keeping.map<readonly LinkRow[]>();
  const inferred = keeping.list<string>();
  let count = 0;
  const link = (from: string, type: LinkRow['type'], key: string): void => {
    const mine = links.get(from) ?? [];
    if (mine.some((one) => one.type === type && one.key === key)) return;
    links.set(from, [...mine, { type, key }]);
  };
  return {
    add(draft) {
      const twin = draft.key.startsWith('f-') ? facts.get(draft.key) : undefined;
      if (twin) {
        report(
          draft.at,
          `says the same as the fact at ${printPlace(twin.at)}; put their citations together, or give both a ${wording.field('key')}`,
        );
      }
      count += 1;
      facts.set(draft.key, prepareFact(draft, known));
      if (draft.basis !== 'STATED') inferred.push(draft.key);
      addLinks(draft, link);
    },
    finish() {
      for (const [key, at] of known.retractions) {
        const stated = facts.get(key);
        if (!stated) continue;
        const place = printPlace(stated.at);
        report(at, `${wording.retract}: ${key} is stated at ${place}; expected one of the two`);
      }
      const resolved = resolveFacts(inferred, facts, { known, report, keeping });
      const make = (all: readonly PreparedFact[]): FactGroup => ({
        facts: all.map((fact) =>
          makeFactRow(fact, resolved.get(fact.key), links.get(fact.key) ?? []),
        ),
        unstated: all.flatMap((fact) => fact.unstated),
      });
      return {
        count,
        placeOf: (key) => facts.get(key)?.at,
        links: () => only(links, facts),
        *inOrder() {
          for (const [, fact] of facts) yield make([fact]);
        },
        *groups() {
          const linked = groupLinked(only(links, facts), facts, keeping);
          for (const [key, fact] of facts) if (!linked.has(key)) yield make([fact]);
          for (const keys of linked.groups())
            yield make(keys.flatMap((key) => facts.get(key) ?? []));
        },
      };
    },
  };
}

/** A link that holds either way belongs to both facts, so that either shows when it changes. */
function addLinks(
  { key, premises, causes, alternatives, rivals }: FactDraft,
  link: (from: string, type: LinkRow['type'], key: string) => void,
): void {
  for (const other of premises) link(key, 'BASED_ON', other);
  for (const other of causes) link(key, 'CAUSES', other);
  for (const other of alternatives) {
    link(key, 'ALTERNATIVE_TO', other);
    link(other, 'ALTERNATIVE_TO', key);
  }
  for (const other of rivals) {
    link(key, 'RIVALS', other);
    link(other, 'RIVALS', key);
  }
}

/** Facts that are linked with one of the seed need not be of it themselves. */
function* only<T>(all: Lookup<T>, keys: Lookup<unknown>): Generator<readonly [string, T]> {
  for (const entry of all) if (keys.has(entry[0])) yield entry;
}
