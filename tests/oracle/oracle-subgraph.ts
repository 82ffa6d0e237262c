import { ClientError } from '../../src/errors.ts';
import { compareTexts } from './compare-texts.ts';
import { isThere, type OracleAsOf } from './oracle-as-of.ts';
import { idOf, type Thing } from './oracle-graph.ts';
import { isAsked, type Tie, type TieArguments, tiesOf } from './oracle-ties.ts';
import { isA, type World } from './oracle-world.ts';
import { worldAsOf } from './world-as-of.ts';

/** Arguments of `subgraph`. */
interface SubgraphArguments extends TieArguments {
  readonly around: readonly string[];
  readonly depth: number;
  readonly maxNodes: number;
  readonly asOf?: OracleAsOf;
}

/** `subgraph(around)`, hop by hop; for graphs without hubs. */
export function findSubgraph(whole: World, args: SubgraphArguments): object | null {
  const { depth, maxNodes } = args;
  const around = [...new Set(args.around)];
  if (around.length < 1 || around.length > Math.min(100, maxNodes)) {
    throw new ClientError('BAD_USER_INPUT', 'too many ids, or none');
  }
  const world = worldAsOf(whole, args.asOf);
  const entities = new Map(
    world.graph.nodes
      .filter((node) => isA(world.model, node, 'Entity') && isThere(world, node))
      .map((node) => [idOf(node), node]),
  );
  if (around.some((id) => !entities.has(id))) return null;
  const ties = tiesOf(world).filter((tie) => isAsked(world, tie, args));
  const { levels, truncated } = walk(ties, around, depth, maxNodes);
  const known = levels.flat();
  const links = known.flatMap((id) => linksFrom(ties, id, known));
  const most = 10 * maxNodes;
  return {
    nodes: levels.flatMap((ids, level) =>
      ids.map((id) => ({
        node: () => world.present(entities.get(id) as Thing),
        depth: level,
        cut: false,
        linkCount: ties.filter(({ subject, object }) => subject === id || object === id).length,
      })),
    ),
    links: links.slice(0, most).map((tie) => describeLink(world, tie)),
    truncated: truncated || links.length > most,
  };
}

function walk(ties: readonly Tie[], around: readonly string[], depth: number, maxNodes: number) {
  const levels: string[][] = [[...around]];
  let truncated = false;
  for (let hop = 1; hop <= depth; hop += 1) {
    const known = levels.flat();
    const reached = new Map<string, number>();
    for (const from of levels.at(-1) ?? []) {
      for (const { subject, object } of ties) {
        const ends = subject === from ? object : object === from ? subject : undefined;
        if (ends === undefined || known.includes(ends)) continue;
        reached.set(ends, (reached.get(ends) ?? 0) + 1);
      }
    }
    const room = maxNodes - known.length;
    const sorted = [...reached]
      .sort(([a, links], [b, others]) => others - links || compareTexts(a, b))
      .map(([id]) => id);
    truncated ||= sorted.length > room;
    levels.push(sorted.slice(0, room));
  }
  return { levels, truncated };
}

function linksFrom(ties: readonly Tie[], id: string, known: readonly string[]): readonly Tie[] {
  return ties
    .filter(({ subject, object }) => subject === id && known.includes(object))
    .sort((a, b) => compareTexts(a.relation, b.relation) || compareTexts(a.id, b.id));
}

function describeLink(world: World, { relation, subject, object, fact }: Tie): object {
  return {
    source: subject,
    target: object,
    relation,
    direction: world.model.relations.get(relation)?.symmetric ? 'BOTH' : 'OUT',
    fact: fact && (() => world.present(fact)),
  };
}
