import { meet } from './meet.ts';
import { isWanted } from './oracle-as-of.ts';
import { idOf, type Thing } from './oracle-graph.ts';
import type { World } from './oracle-world.ts';

/** `Fact.rivals`: those that are linked with it, those that say the opposite, and those that leave it no room. */
export function rivalsOf(world: World, fact: Thing): Thing[] {
  const facts = world.graph.nodes.filter(({ type }) => type === 'Fact');
  const linked = linkedWith(world, facts, fact);
  return facts
    .filter(
      (other) =>
        linked.has(idOf(other)) || (contradicts(world, fact, other) && isWanted(world, other, {})),
    )
    .filter((other) => isWanted(world, other, {}));
}

/** The rivals that speak against a fact: those that stand, in its own world. */
export function opponentsOf(world: World, fact: Thing): Thing[] {
  return rivalsOf(world, fact).filter(
    (rival) =>
      isWanted(world, rival, {}) && rival.properties.scenarioId === fact.properties.scenarioId,
  );
}

/** Links join current versions; as known then, all versions of the two claims. */
function linkedWith(
  { graph, asOf }: World,
  facts: readonly Thing[],
  fact: Thing,
): ReadonlySet<string> {
  const versions = (id: string): string[] => {
    const key = facts.find((one) => idOf(one) === id)?.properties.key;
    return asOf?.knownAt
      ? facts.filter(({ properties }) => properties.key === key).map(idOf)
      : [id];
  };
  const own = versions(idOf(fact));
  const ends = graph.links
    .filter(({ type }) => type === 'RIVALS')
    .flatMap(({ from, to }) => [
      ...(own.includes(from) ? [to] : []),
      ...(own.includes(to) ? [from] : []),
    ]);
  return new Set(ends.flatMap(versions));
}

function contradicts(world: World, one: Thing, other: Thing): boolean {
  return one.properties.scenarioId === other.properties.scenarioId && meet(world, one, other);
}
