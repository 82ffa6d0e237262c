import type { SelectionSetNode } from 'graphql';
import { ClientError } from '../errors.ts';
import { collectFields, selectionsOf } from './collect-fields.ts';
import { combineLate } from './late-value.ts';
import type { SubgraphRoot } from './plan.ts';
import { requireObject } from './plan-arguments.ts';
import type { PlanContext } from './plan-context.ts';
import { mapEntry, planMap } from './plan-map.ts';
import { planNeighboursSource } from './plan-neighbours.ts';
import { MAX_PAGE } from './plan-page.ts';
import { readCount } from './read-count.ts';
import type { RootField } from './root-field.ts';

/** The farthest that is looked, and the most nodes; so many links for each of these at most. */
const MAX_DEPTH = 4;
const MAX_NODES = 500;
const LINKS_OF_NODE = 10;

/**
 * `subgraph(around)`: what lies around some entities, nearest first. Throws BAD_USER_INPUT for a depth
 * or a number of nodes that is not allowed, and for more ids than there may be nodes.
 */
export function planSubgraph({ context, key, args, below }: RootField): SubgraphRoot {
  const depth = readCount(context, args, 'depth', [0, MAX_DEPTH]);
  const mostNodes = readCount(context, args, 'maxNodes', [1, MAX_NODES]);
  const mostLinks = LINKS_OF_NODE * mostNodes;
  const entries = {
    nodes: mapEntry({
      kind: 'list',
      type: 'SubgraphNode',
      entry: 'nodes',
      hint: 'near',
      most: mostNodes,
    }),
    node: mapEntry({ kind: 'one', type: 'Entity', entry: 'node', hint: 'entity', most: 1 }),
    links: mapEntry({
      kind: 'list',
      type: 'SubgraphLink',
      entry: 'links',
      hint: 'link',
      most: mostLinks,
    }),
  };
  return {
    kind: 'subgraph',
    key,
    around: readAround(args.around, mostNodes),
    links: planNeighboursSource(context, args),
    depth,
    mostNodes,
    mostLinks,
    counted: asksFor(context, ['Subgraph', 'nodes'], ['SubgraphNode', 'linkCount'], below),
    node: planMap(context, entries, 'Subgraph', below),
  };
}

/** Whether a field is asked for in a list. */
function asksFor(
  context: PlanContext,
  [outer, list]: readonly [string, string],
  [inner, field]: readonly [string, string],
  below: readonly SelectionSetNode[],
): boolean {
  const named = (type: string, name: string, selections: readonly SelectionSetNode[]) =>
    [...collectFields(context, requireObject(context, type), selections).values()].filter(
      ([node]) => node?.name.value === name,
    );
  return named(outer, list, below).some(
    (nodes) => named(inner, field, selectionsOf(nodes)).length > 0,
  );
}

/** Each id once; late where it has still to be seen how many there are. */
function readAround(around: unknown, mostNodes: number): unknown {
  const most = Math.min(MAX_PAGE, mostNodes);
  return combineLate([around], (given) => {
    const ids = [...new Set(Array.isArray(given) ? given : [given])];
    if (ids.length >= 1 && ids.length <= most) return ids;
    throw new ClientError(
      'BAD_USER_INPUT',
      `\`around\` has ${ids.length} different ids; give 1 to ${most}, and no more than \`maxNodes\``,
    );
  });
}
