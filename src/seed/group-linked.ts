import type { Keeping, Lookup } from './keeping.ts';
import type { LinkRow } from './seed-graph.ts';

/** Facts by what they are linked with. */
export interface LinkedFacts {
  has(key: string): boolean;
  /** The keys of each group, in the order in which links name them. */
  groups(): Generator<readonly string[]>;
}

/**
 * Groups those of some facts that are linked with others of them, however many links lie between. Each is held as
 * two numbers alone, since all facts of a seed may be linked.
 */
export function groupLinked(
  links: Iterable<readonly [string, readonly LinkRow[]]>,
  facts: Pick<Lookup<unknown>, 'has'>,
  keeping: Keeping,
): LinkedFacts {
  const numbers = keeping.map<number>();
  const keys = keeping.list<string>();
  const leaders: number[] = [];
  const numberOf = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = leaders.length;
    numbers.set(key, number);
    keys.push(key);
    leaders.push(number);
    return number;
  };
  const leaderOf = (number: number): number => leaders[number] ?? number;
  const find = (number: number): number => {
    let leader = number;
    while (leaderOf(leader) !== leader) leader = leaderOf(leader);
    // All on the way lead there at once from now on: a chain is as long as the files make it.
    for (let here = number; here !== leader; ) {
      const next = leaderOf(here);
      leaders[here] = leader;
      here = next;
    }
    return leader;
  };
  for (const [key, mine] of links) {
    for (const link of mine) {
      if (facts.has(link.key)) leaders[find(numberOf(link.key))] = find(numberOf(key));
    }
  }
  return {
    has: (key) => numbers.has(key),
    *groups() {
      const found = leaders.map((_, number) => find(number));
      const order = [...leaders.keys()].sort((a, b) => (found[a] ?? 0) - (found[b] ?? 0) || a - b);
      let group: string[] = [];
      for (const [place, number] of order.entries()) {
        group.push(keys.at(number) ?? '');
        const next = order[place + 1];
        if (next !== undefined && found[next] === found[number]) continue;
        yield group;
        group = [];
      }
    },
  };
}
