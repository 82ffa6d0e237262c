import { isCited, isKnown, isWithdrawn } from './oracle-as-of.ts';
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

/** How firmly a fact was held, as was known then, and by what had been said. */
export function modalityOf(world: World, fact: Thing): string | undefined {
  const known = knownModality(world, fact);
  if (!world.asOf?.saidBy) return known;
  if (fact.properties.basis === 'STATED') return firmestOf(world, fact);
  if (world.asOf.knownAt || known === undefined) return known;
  const limits = [
    String(fact.properties.ownModality ?? 'POSSIBLE'),
    ...premisesOf(world, fact).map((premise) => modalityOf(world, premise)),
  ];
  if (limits.includes(undefined)) return undefined;
  return MODALITIES[Math.max(...limits.map((one) => MODALITIES.indexOf(String(one))))];
}

/** `Fact.stands`: it is not withdrawn, and it is grounded. */
export function stands(world: World, fact: Thing): boolean {
  return !isWithdrawn(world, fact) && isGrounded(world, fact);
}

/** What it rests on, step by step, stands, and says what it said when the step was made. */
export function isGrounded(world: World, fact: Thing): boolean {
  if (fact.properties.basis === 'STATED') return true;
  return knownModality(world, fact) !== undefined && !restsOnTurned(world, fact);
}

function restsOnTurned(world: World, fact: Thing): boolean {
  return premisesOf(world, fact).some(
    (premise) => isTurned(world, fact, premise) || restsOnTurned(world, premise),
  );
}

function isTurned(world: World, step: Thing, premise: Thing): boolean {
  const versions = world.graph.nodes.filter(
    ({ type, properties }) => type === 'Fact' && properties.key === premise.properties.key,
  );
  const then = versions.filter((one) =>
    isKnown({ knownAt: String(step.properties.recordedAt) }, one.properties),
  );
  const now = versions.filter((one) =>
    world.asOf?.knownAt ? isKnown(world.asOf, one.properties) : idOf(one) === idOf(premise),
  );
  return then.some(({ properties }) =>
    now.some((one) => one.properties.polarity !== properties.polarity),
  );
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

function firmestOf(world: World, fact: Thing): string | undefined {
  const cited = world.graph.links.filter(
    ({ type, from, properties }) =>
      type === 'CITES' &&
      from === idOf(fact) &&
      properties.stance === 'SUPPORTS' &&
      properties.role === 'STATES' &&
      isCited(world, properties),
  );
  return MODALITIES.find((one) => cited.some(({ properties }) => properties.modality === one));
}
