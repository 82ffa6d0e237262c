import { ClientError } from '../../src/errors.ts';
import type { NodeType } from '../../src/model/model.ts';
import { nameKey } from '../../src/model/name-key.ts';
import { aboutRoots } from './oracle-about.ts';
import { isListed, type OracleAsOf } from './oracle-as-of.ts';
import { idOf, type Thing } from './oracle-graph.ts';
import { findNeighbours } from './oracle-neighbours.ts';
import { findPaths } from './oracle-paths.ts';
import { findSubgraph } from './oracle-subgraph.ts';
import { isA, type World } from './oracle-world.ts';
import { presentConnection } from './present-connection.ts';
import { worldAsOf } from './world-as-of.ts';

type Arguments = Readonly<Record<string, unknown>>;

/** The root fields as graphql-js takes them: each a function of its arguments. */
export function oracleRoots(world: World): object {
  const { model } = world;
  const byId = (typeName: string, id: unknown, asOf: OracleAsOf | undefined) =>
    show(
      worldAsOf(world, asOf),
      world.graph.nodes.find((node) => isA(model, node, typeName) && idOf(node) === id),
    );
  const roots = [...model.nodes.values()].flatMap((type) => [
    [
      type.singular,
      ({ by, id, asOf }: One) =>
        by?.name === undefined
          ? byId(type.name, by?.id ?? id, asOf)
          : show(worldAsOf(world, asOf), findNamed(world, type, by.name)),
    ],
    [
      type.plural,
      (args: Arguments) => listOf(worldAsOf(world, args.asOf as OracleAsOf), type, args),
    ],
  ]);
  return checkingPoints(world, {
    ...Object.fromEntries(roots),
    node: ({ id, asOf }: One) => byId('Node', id, asOf),
    ...aboutRoots(world),
    paths: (args: Parameters<typeof findPaths>[1]) => findPaths(world, args),
    neighbours: (args: Parameters<typeof findNeighbours>[1]) => findNeighbours(world, args),
    subgraph: (args: Parameters<typeof findSubgraph>[1]) => findSubgraph(world, args),
    nodes: ({ ids, asOf }: { ids: string[]; asOf?: OracleAsOf }) =>
      ids.map((id) => byId('Node', id, asOf)),
  });
}

/** A `validity` without the day that it is about is refused, and a scenario that is not there. */
function checkingPoints(
  { graph, model }: World,
  roots: Readonly<Record<string, (args: never) => unknown>>,
): object {
  const check = (args: Arguments): void => {
    for (const point of [args.asOf, args.from, args.to] as (OracleAsOf | undefined)[]) {
      if (point?.validity && !point.validAt) {
        throw new ClientError('BAD_USER_INPUT', 'validity without validAt');
      }
      const scenario = point?.scenario ?? null;
      if (scenario === null) continue;
      const isThere = graph.nodes.some((n) => isA(model, n, 'Entity') && idOf(n) === scenario);
      if (!isThere) throw new ClientError('BAD_USER_INPUT', 'no such scenario');
    }
  };
  return Object.fromEntries(
    Object.entries(roots).map(([name, answer]) => [
      name,
      (args: never) => {
        check(args);
        return answer(args);
      },
    ]),
  );
}

/** Arguments of a root field for one thing. */
interface One {
  readonly by?: { readonly id?: string; readonly name?: string };
  readonly id?: string;
  readonly asOf?: OracleAsOf;
}

function show(world: World, thing: Thing | undefined): object | null {
  return thing ? world.present(thing) : null;
}

function listOf(world: World, type: NodeType, args: Arguments): object {
  const rows = world.graph.nodes
    .filter((node) => isA(world.model, node, type.name) && isListed(world, node, args))
    .map((node) => ({ node, edge: null }));
  const list = { rows, target: type.name, edge: null, claims: false, order: null };
  return presentConnection(world, list, args);
}

/** A primary name wins over an alias; several that are equally so are ambiguous. */
function findNamed(world: World, type: NodeType, name: string): Thing | undefined {
  const bearers = (links: readonly { readonly to: string }[]) =>
    world.graph.nodes.filter(
      (node) => isA(world.model, node, type.name) && links.some((link) => link.to === idOf(node)),
    );
  const links = world.graph.links.filter(
    (link) => link.type === 'NAMES' && nameKey(String(link.properties.name)) === nameKey(name),
  );
  const primary = bearers(links.filter((link) => link.properties.primary === true));
  const [found, ...others] = primary.length > 0 ? primary : bearers(links);
  if (others.length === 0) return found;
  throw new ClientError('AMBIGUOUS_NAME', `several are named ${name}`);
}
