import { ClientError } from '../errors.ts';
import { combineLate } from './late-value.ts';
import type { PathsRoot } from './plan.ts';
import { mapEntry, planMap } from './plan-map.ts';
import { planWalk } from './plan-walk.ts';
import { readCount } from './read-count.ts';
import type { RootField } from './root-field.ts';

/** So many hubs are named, and so many links of one hop. */
const MAX_HUBS = 10;
const MAX_LINKS = 10;

/**
 * `paths(from, to)`: the shortest paths between two entities. Throws BAD_USER_INPUT for a number of hops
 * or paths that is not allowed, and for an entity and itself.
 */
export function planPaths({ context, key, args, below }: RootField): PathsRoot {
  const hops = readCount(context, args, 'maxHops', [1, 6]);
  const limit = readCount(context, args, 'limit', [1, 25]);
  const walk = planWalk(context, args);
  const entries = {
    paths: mapEntry({ kind: 'list', type: 'Path', entry: 'paths', hint: 'path', most: limit }),
    hubs: mapEntry({ kind: 'list', type: 'Entity', entry: 'hubs', hint: 'hub', most: MAX_HUBS }),
    hops: mapEntry({ kind: 'list', type: 'PathHop', entry: 'hops', hint: 'hop', most: hops }),
    links: mapEntry({ kind: 'list', type: 'PathLink', entry: 'links', hint: 'link', most: 1 }),
    from: mapEntry({ kind: 'one', type: 'Entity', entry: 'from', hint: 'entity', most: 1 }),
    to: mapEntry({ kind: 'one', type: 'Entity', entry: 'to', hint: 'entity', most: 1 }),
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
    node: planMap(context, entries, 'PathResult', below),
  };
}

/** The other end; late where it has still to be seen that it is another. */
function anotherThan(from: unknown, to: unknown): unknown {
  return combineLate([from, to], (one, other) => {
    if (one !== other) return other;
    throw new ClientError(
      'BAD_USER_INPUT',
      `\`from\` and \`to\` are both "${String(one)}"; a path leads from one thing to another`,
    );
  });
}
