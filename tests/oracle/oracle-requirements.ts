import { ClientError } from '../../src/errors.ts';
import type { RelationField } from '../../src/model/model.ts';
import { nameKey } from '../../src/model/name-key.ts';
import { findRows } from './find-rows.ts';
import type { OracleAsOf } from './oracle-as-of.ts';
import { idOf } from './oracle-graph.ts';
import { isA, type World } from './oracle-world.ts';

type Arguments = Readonly<Record<string, unknown>>;

/** The arguments of root fields that must name what is there. */
const EXPLORED: Readonly<Record<string, readonly string[]>> = {
  timeline: ['about'],
  diff: ['about'],
  between: ['one', 'other'],
  paths: ['from', 'to'],
  neighbours: ['of'],
  subgraph: ['around'],
  retractionPreview: ['source'],
};

/** Throws as the server does for ids in arguments that lead nowhere, and for scenarios of something else. */
export function requireArguments(world: World, root: string, args: Arguments): void {
  const explored = (EXPLORED[root] ?? []).flatMap((name) =>
    [args[name]]
      .flat()
      .map((id) => ({ id: String(id), type: name === 'source' ? 'Source' : 'Entity' })),
  );
  for (const { id, type } of explored) requireThing(world, id, [type]);
  const points = [args.asOf, args.from, args.to] as readonly (OracleAsOf | null | undefined)[];
  const scenarios = points.flatMap((point) => point?.scenario ?? []);
  const types = world.model.scenarios.map(({ type }) => type);
  for (const point of points) {
    if (typeof point?.scenario !== 'string') continue;
    requireThing(world, point.scenario, types.length > 0 ? types : ['Entity'], point.knownAt);
  }
  const ids = root === 'nodes' ? (args.ids as readonly string[]) : explored.map(({ id }) => id);
  const alone = ids.map((id) => [id]);
  for (const scenario of scenarios) {
    for (const ids of [...alone, namedIds(world, root, args)]) {
      const own = scenariosOf(world, ids);
      if (own.length === 0 || own.includes(scenario)) continue;
      throw new ClientError('BAD_USER_INPUT', 'a scenario of something else');
    }
  }
  const [first, second] = scenarios.map((id) => questionsOf(world, id));
  if (!first || !second || first.length === 0 || second.length === 0) return;
  if (first.some((id) => second.includes(id))) return;
  throw new ClientError('BAD_USER_INPUT', 'scenarios of two questions');
}

function requireThing(
  { graph, model }: World,
  id: string,
  types: readonly string[],
  knownAt: string | null = null,
): void {
  const found = graph.nodes.some(
    (node) =>
      idOf(node) === id &&
      types.some((type) => isA(model, node, type)) &&
      (knownAt === null || String(node.properties.createdAt) <= knownAt),
  );
  if (!found) throw new ClientError('UNKNOWN_ID', `there is no ${id}`);
}

/** The things that a root field for one of them may mean, by id or by any of its names. */
function namedIds(world: World, root: string, { by, id }: Arguments): readonly string[] {
  const { graph, model } = world;
  const type = [...model.nodes.values()].find(({ singular }) => singular === root)?.name ?? 'Node';
  const isOfType = (one: unknown) =>
    graph.nodes.some((node) => idOf(node) === one && isA(model, node, type));
  const { id: byId, name } = (by ?? {}) as { readonly id?: string; readonly name?: string };
  if (name !== undefined) {
    return graph.links
      .filter(
        (link) => link.type === 'NAMES' && nameKey(String(link.properties.name)) === nameKey(name),
      )
      .map(({ to }) => to)
      .filter(isOfType);
  }
  return [byId ?? id].flatMap((one) => (typeof one === 'string' && isOfType(one) ? [one] : []));
}

/** The scenarios of a question, and of a scenario and of what is said in one all those of its question. */
function scenariosOf(world: World, ids: readonly string[]): readonly string[] {
  const { nodes } = world.graph;
  const questions = ids.flatMap((id) => {
    const fact = nodes.find((node) => node.type === 'Fact' && idOf(node) === id);
    return [id, ...questionsOf(world, String(fact?.properties.scenarioId ?? id))];
  });
  return nodes
    .map(idOf)
    .filter((scenario) => questionsOf(world, scenario).some((id) => questions.includes(id)));
}

/** What a scenario is one of; nothing for what is no scenario. */
function questionsOf(world: World, id: string): readonly string[] {
  const node = world.graph.nodes.find((one) => idOf(one) === id);
  if (!node) return [];
  return world.model.scenarios.flatMap(({ type, of }) =>
    of !== null && isA(world.model, node, type) ? rowsOf(world, node, of) : [],
  );
}

function rowsOf(
  world: World,
  node: Parameters<typeof findRows>[1],
  field: RelationField,
): string[] {
  return findRows(world, node, field).map((row) => idOf(row.node));
}
