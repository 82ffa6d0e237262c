import type { FieldNode } from 'graphql';
import { ClientError, invariant } from '../errors.ts';
import { collectFields, selectionsOf } from './collect-fields.ts';
import { isLate, LateValue, readLate } from './late-value.ts';
import { nodeOf } from './node-of.ts';
import type { FieldPlan, HeldSource, NodePlan, PathsRoot } from './plan.ts';
import type { About } from './plan-about.ts';
import { requireObject } from './plan-arguments.ts';
import type { PlanContext } from './plan-context.ts';
import { planTarget } from './plan-target.ts';
import { planWalk } from './plan-walk.ts';

/** The most hops of a path, and the most paths. */
const MOST = { maxHops: 6, limit: 25 } as const;

/** So many hubs are named, and so many links of one hop. */
const MAX_HUBS = 10;
const MAX_LINKS = 10;

/**
 * `paths(from, to)`: the shortest paths between two entities. Throws BAD_USER_INPUT for a number of hops
 * or paths that is not allowed, and for an entity and itself.
 */
export function planPaths({ context, key, args, below }: About): PathsRoot {
  const hops = readCount(context, args, 'maxHops');
  const limit = readCount(context, args, 'limit');
  const walk = planWalk(context, args);
  const held = (entry: string, hint: string, most: number): HeldSource => {
    return { kind: 'held', entry, hint, most };
  };
  const sources: Readonly<Record<string, HeldSource>> = {
    paths: held('paths', 'path', limit),
    hubs: held('hubs', 'hub', MAX_HUBS),
    hops: held('hops', 'hop', hops),
    links: held('links', 'link', 1),
    from: held('from', 'entity', 1),
    to: held('to', 'entity', 1),
  };
  return {
    kind: 'paths',
    key,
    from: args.from,
    to: anotherThan(args.from, args.to),
    walk,
    hops,
    limit,
    mostHubs: MAX_HUBS,
    mostLinks: MAX_LINKS,
    node: planMap(context, sources, 'PathResult', below),
  };
}

/** What is asked of a map of the answer: entries, lists of further maps, entities and facts. */
function planMap(
  context: PlanContext,
  sources: Readonly<Record<string, HeldSource>>,
  typeName: string,
  selections: About['below'],
): NodePlan {
  const type = requireObject(context, typeName);
  const fields = [...collectFields(context, type, selections)].map(([key, nodes]): FieldPlan => {
    const name = (nodes[0] as FieldNode).name.value;
    const below = selectionsOf(nodes);
    if (name === '__typename') return { kind: 'typename', key };
    if (name === 'fact') {
      const node = context.planNode(context, 'Fact', below);
      return {
        kind: 'one',
        key,
        source: { kind: 'edgeFact', target: planTarget(context.model, 'Fact') },
        node,
      };
    }
    const source = sources[name];
    if (!source) return { kind: 'property', key, property: name, absent: null };
    const inner = MAPS[name];
    const node = inner
      ? planMap(context, sources, inner, below)
      : context.planNode(context, 'Entity', below);
    return { kind: name === 'from' || name === 'to' ? 'one' : 'list', key, source, node };
  });
  return nodeOf(typeName, fields);
}

/** Fields that lead to further maps of the answer, and the types of these. */
const MAPS: Readonly<Record<string, string>> = {
  paths: 'Path',
  hops: 'PathHop',
  links: 'PathLink',
};

/** How many there may be decides on the statement. */
function readCount({ pin }: PlanContext, args: About['args'], name: 'maxHops' | 'limit'): number {
  const value = pin(args[name]);
  invariant(typeof value === 'number', `${name} is an Int`);
  if (value >= 1 && value <= MOST[name]) return value;
  throw new ClientError('BAD_USER_INPUT', `\`${name}\` is ${value}; it is 1 to ${MOST[name]}`);
}

/** The other end; late where it has still to be seen that it is another. */
function anotherThan(from: unknown, to: unknown): unknown {
  const check = (one: unknown, other: unknown) => {
    if (one !== other) return other;
    throw new ClientError(
      'BAD_USER_INPUT',
      `\`from\` and \`to\` are both "${String(one)}"; a path leads from one thing to another`,
    );
  };
  if (!isLate(from) && !isLate(to)) return check(from, to);
  return new LateValue((variables) => check(readLate(from, variables), readLate(to, variables)));
}
