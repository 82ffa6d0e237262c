import { ClientError } from '../../src/errors.ts';
import type { NodeType } from '../../src/model/model.ts';
import { nameKey } from '../../src/model/name-key.ts';
import { aboutRoots } from './oracle-about.ts';
import { isListed, isRecorded, isThere, type OracleAsOf } from './oracle-as-of.ts';
import { idOf, type Thing } from './oracle-graph.ts';
import { findNeighbours } from './oracle-neighbours.ts';
import { findPaths } from './oracle-paths.ts';
import { requireArguments } from './oracle-requirements.ts';
import { findSubgraph } from './oracle-subgraph.ts';
import { isA, type World } from './oracle-world.ts';
import { presentConnection } from './present-connection.ts';
import { worldAsOf } from './world-as-of.ts';

type Arguments = Readonly<Record<string, unknown>>;

/** The root fields as graphql-js takes them: each a function of its arguments. */
export function oracleRoots(world: World): object {
  const { model } = world;
  const byId = (typeName: string, id: unknown, asOf: OracleAsOf | undefined) => {
    const there = worldAsOf(world, asOf);
    const found = world.graph.nodes.find((n) => isA(model, n, typeName) && idOf(n) === id);
    return show(there, found && isThere(there, found) ? found : undefined);
  };
  const roots = [...model.nodes.values()].flatMap((type) => [
    [
      type.singular,
      ({ by, id, asOf }: One) =>
        by?.name === undefined
          ? byId(type.name, by?.id ?? id, asOf)
          : findNamed(worldAsOf(world, asOf), type, by.name),
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

/** A `validity` without the day that it is about is refused, and what names things that are not there. */
function checkingPoints(
  world: World,
  roots: Readonly<Record<string, (args: never) => unknown>>,
): object {
  const check = (args: Arguments): void => {
    for (const point of [args.asOf, args.from, args.to] as (OracleAsOf | undefined)[]) {
      if (point?.validity && !point.validAt) {
        throw new ClientError('BAD_USER_INPUT', 'validity without validAt');
      }
    }
  };
  return Object.fromEntries(
    Object.entries(roots).map(([name, answer]) => [
      name,
      (args: never) => {
        check(args);
        // Wrong bounds are seen before the graph is asked.
        if (BOUNDED_ROOTS.has(name)) answer(args);
        requireArguments(world, name, args);
        return answer(args);
      },
    ]),
  );
}

/** Root fields with arguments that may be wrong whatever the graph holds. */
const BOUNDED_ROOTS = new Set(['timeline', 'paths', 'subgraph']);

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
function findNamed(world: World, type: NodeType, name: string): object | null {
  const bearers = (links: readonly { readonly to: string }[]) =>
    world.graph.nodes.filter(
      (node) => isA(world.model, node, type.name) && links.some((link) => link.to === idOf(node)),
    );
  const links = world.graph.links.filter(
    ({ type: kind, properties }) =>
      kind === 'NAMES' &&
      nameKey(String(properties.name)) === nameKey(name) &&
      isRecorded(world, properties),
  );
  const primary = bearers(links.filter((link) => link.properties.primary === true));
  const [found, ...others] = primary.length > 0 ? primary : bearers(links);
  if (others.length === 0) return show(world, found);
  throw new ClientError('AMBIGUOUS_NAME', `several are named ${name}`);
}
