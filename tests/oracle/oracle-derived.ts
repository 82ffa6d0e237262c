import { firmestOf, isKnown, isOfWorld, isTimely, isWithdrawn } from './oracle-as-of.ts';
import { idOf, type Thing, type ThingProperties } from './oracle-graph.ts';
import type { World } from './oracle-world.ts';

/** From firm to loose. */
const MODALITIES = ['ASSERTED', 'REPORTED', 'POSSIBLE', 'PREDICTED'];

/** A property of a thing; of a fact how firmly it was held as of the point. */
export function readProperty(
  world: World,
  thing: Thing,
  name: string,
): ThingProperties[string] | undefined {
  return thing.type === 'Fact' && name === 'modality'
    ? modalityOf(world, thing)
    : thing.properties[name];
}

/** How firmly a fact was held, as was known then, and by what had been said; what has fallen is not held at all. */
export function modalityOf(world: World, fact: Thing): string | undefined {
  const known = knownModality(world, fact);
  if (!world.asOf) return known;
  const said = Boolean(world.asOf.saidBy);
  if (fact.properties.basis === 'STATED') return said ? firmestOf(world, fact) : known;
  if (!isGrounded(world, fact)) return undefined;
  if (!said || isPast(world, fact)) return known;
  const limits = [
    String(fact.properties.ownModality ?? 'POSSIBLE'),
    ...premisesOf(world, fact)
      .flatMap((premise) => versionsThen(world, premise))
      .map((premise) => modalityOf(world, premise)),
  ];
  if (limits.includes(undefined)) return undefined;
  return MODALITIES[Math.max(...limits.map((one) => MODALITIES.indexOf(String(one))))];
}

/** `Fact.stands`: it counts as of the point, and so does all that it rests on. */
export function stands(world: World, fact: Thing): boolean {
  return counts(world, fact) && isGrounded(world, fact);
}

/** It is not withdrawn, holds on the day, had been said, and the scenario leaves it as it is. */
export function counts(world: World, fact: Thing): boolean {
  const { asOf } = world;
  if (isWithdrawn(world, fact)) return false;
  if (!asOf) return true;
  return isTimely(world, asOf, fact) && (!asOf.scenario || isOfWorld(world, asOf, fact));
}

/** What it rests on, step by step, counts, and says what it said when the step was made. */
export function isGrounded(world: World, fact: Thing): boolean {
  if (fact.properties.basis === 'STATED') return true;
  return (
    knownModality(world, fact) !== undefined &&
    (isPast(world, fact) || restsOnStanding(world, fact))
  );
}

/** A version that was withdrawn by then is what it was at its end. */
function isPast(world: World, fact: Thing): boolean {
  return Boolean(world.asOf?.knownAt) && isWithdrawn(world, fact);
}

function restsOnStanding(world: World, fact: Thing): boolean {
  return premisesOf(world, fact).every((premise) =>
    versionsThen(world, premise).some(
      (version) =>
        countsFor(world, fact, version) &&
        !isTurned(world, fact, version) &&
        isGrounded(world, version),
    ),
  );
}

/** A premise counts in the scenario that is looked at, or else in the actual world and that of its conclusion. */
export function countsFor(world: World, { properties }: Thing, premise: Thing): boolean {
  const { scenarioId } = premise.properties;
  const there =
    Boolean(world.asOf?.scenario) ||
    scenarioId === undefined ||
    scenarioId === properties.scenarioId;
  return there && counts(world, premise);
}

/** Links lead to current versions: as known then, the version of then is meant. */
export function versionsThen(world: World, fact: Thing): Thing[] {
  const { asOf } = world;
  if (!asOf?.knownAt) return [fact];
  return versionsOf(world, fact).filter(({ properties }) => isKnown(asOf, properties));
}

function versionsOf({ graph }: World, { properties: { key } }: Thing): Thing[] {
  return graph.nodes.filter(({ type, properties }) => type === 'Fact' && properties.key === key);
}

function isTurned(world: World, step: Thing, premise: Thing): boolean {
  const at = { knownAt: String(step.properties.recordedAt) };
  return versionsOf(world, premise)
    .filter(({ properties }) => isKnown(at, properties))
    .some(({ properties }) => properties.polarity !== premise.properties.polarity);
}

/** Links lead to current versions, or to those that were when it was replaced itself. */
export function premisesOf({ graph: { nodes, links } }: World, fact: Thing): Thing[] {
  const ids = links
    .filter(({ type, from }) => type === 'BASED_ON' && from === idOf(fact))
    .map(({ to }) => to);
  return nodes.filter((node) => ids.includes(idOf(node)));
}

/** What the first change since has before it; what has not changed since is as it is. */
function knownModality({ asOf, graph }: World, { properties }: Thing): string | undefined {
  const held = properties.modality === undefined ? undefined : String(properties.modality);
  if (!asOf?.knownAt) return held;
  const { knownAt } = asOf;
  const since = graph.nodes
    .filter(
      (node) =>
        node.type === 'HistoryEntry' &&
        node.properties.aboutId === properties.key &&
        node.properties.version === properties.version &&
        String(node.properties.recordedAt) > knownAt,
    )
    .flatMap((entry) => {
      const changes = JSON.parse(String(entry.properties.changes)) as {
        readonly field: string;
        readonly before: string | null;
      }[];
      return changes
        .filter(({ field }) => field === 'modality')
        .map(({ before }) => ({ at: String(entry.properties.recordedAt), before }));
    })
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const [first] = since;
  return first ? (first.before ?? undefined) : held;
}
