import { isWanted } from './oracle-as-of.ts';
import { idOf, type Thing, type ThingProperties } from './oracle-graph.ts';
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
    .filter((other) => !world.asOf || isWanted(world, other, {}));
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

function contradicts({ model }: World, { properties: one }: Thing, { properties: other }: Thing) {
  if (one.relation !== other.relation) return false;
  if (one.key === other.key || one.scenarioId !== other.scenarioId) return false;
  const own = one.subjectId === other.subjectId;
  const alike = own && (one.objectId ?? one.value) === (other.objectId ?? other.value);
  const turned = one.subjectId === other.objectId && one.objectId === other.subjectId;
  const relation = model.relations.get(String(one.relation));
  const opposite =
    one.polarity !== other.polarity && (alike || (relation?.symmetric === true && turned));
  const affirmed = one.polarity === 'AFFIRMED' && other.polarity === 'AFFIRMED';
  const exclusive = relation?.exclusive === true && own && !alike && affirmed;
  return (
    (opposite || exclusive) && !isBefore(one, other) && !isBefore(other, one) && !differ(one, other)
  );
}

/** One has ended, at its latest, before the other begins at its earliest. */
function isBefore({ validToLatest }: ThingProperties, { validFrom }: ThingProperties): boolean {
  return (
    validToLatest !== undefined &&
    validFrom !== undefined &&
    String(validToLatest) < String(validFrom)
  );
}

/** Both have a qualifier of which they share no value. */
function differ(one: ThingProperties, other: ThingProperties): boolean {
  const [mine, theirs] = [qualifiersOf(one), qualifiersOf(other)];
  return [...mine].some(([name, values]) => {
    const others = theirs.get(name);
    return others !== undefined && !values.some((value) => others.includes(value));
  });
}

function qualifiersOf({ nameList, valueList }: ThingProperties): Map<string, string[]> {
  const names = (nameList ?? []) as readonly string[];
  const values = (valueList ?? []) as readonly string[];
  const found = new Map<string, string[]>();
  names.forEach((name, i) => {
    found.set(name, [...(found.get(name) ?? []), values[i] ?? '']);
  });
  return found;
}
