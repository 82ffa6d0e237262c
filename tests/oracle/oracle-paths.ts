import { ClientError } from '../../src/errors.ts';
import { compareTexts } from './compare-texts.ts';
import { isThere, type OracleAsOf } from './oracle-as-of.ts';
import { isGrounded, modalityOf } from './oracle-derived.ts';
import { idOf, type Thing } from './oracle-graph.ts';
import { directionOf, isAsked, type Tie, type TieArguments, tiesOf } from './oracle-ties.ts';
import type { World } from './oracle-world.ts';
import { worldAsOf } from './world-as-of.ts';

/** From firm to loose. */
const MODALITIES: readonly unknown[] = ['ASSERTED', 'REPORTED', 'POSSIBLE', 'PREDICTED'];

/** The most links of one hop. */
const MAX_LINKS = 10;

/** Arguments of `paths`. */
interface PathArguments extends TieArguments {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly limit: number;
  readonly asOf?: OracleAsOf;
}

/** `paths(from, to)`, by plain search; for graphs without hubs. */
export function findPaths(whole: World, args: PathArguments): object | null {
  const { from, to, maxHops, limit } = args;
  if (from === to) throw new ClientError('BAD_USER_INPUT', 'from and to are the same');
  const world = worldAsOf(whole, args.asOf);
  const entities = new Map(
    world.graph.nodes
      .filter((node) => world.model.nodes.get(node.type)?.entity && isThere(world, node))
      .map((node) => [idOf(node), node]),
  );
  if (!entities.has(from) || !entities.has(to)) return null;
  const ties = tiesOf(world).filter((tie) => isAsked(world, tie, args));
  const present = (id: string) => world.present(entities.get(id) as Thing);
  const paths = walk(ties, from, to, maxHops)
    .sort((a, b) => a.length - b.length || compareIds(a, b))
    .slice(0, limit)
    .map((ids) => describePath(world, ties, ids, present));
  return { paths, hubs: [], truncated: false };
}

function walk(ties: readonly Tie[], from: string, to: string, maxHops: number): string[][] {
  const found: string[][] = [];
  const go = (path: readonly string[]): void => {
    const here = path.at(-1) ?? '';
    if (here === to) found.push([...path]);
    if (here === to || path.length > maxHops) return;
    const next = ties.flatMap(({ subject, object }) =>
      subject === here ? [object] : object === here ? [subject] : [],
    );
    for (const one of new Set(next)) if (!path.includes(one)) go([...path, one]);
  };
  go([from]);
  return found;
}

function describePath(
  world: World,
  ties: readonly Tie[],
  ids: readonly string[],
  present: (id: string) => object,
): object {
  const hops = ids.slice(1).map((to, i) => {
    const from = ids[i] ?? '';
    const links = ties
      .filter(
        ({ subject, object }) =>
          (subject === from && object === to) || (subject === to && object === from),
      )
      .sort((a, b) => loosenessOf(world, a) - loosenessOf(world, b) || compareTexts(a.id, b.id));
    return { from, to, links };
  });
  const firmest = hops.flatMap(({ links }) => {
    const standing = links
      .slice(0, MAX_LINKS)
      .find(({ fact }) => fact === null || isGrounded(world, fact));
    return (standing ?? links[0])?.fact ?? [];
  });
  const looseness = Math.max(
    -1,
    ...firmest.map((fact) => (isGrounded(world, fact) ? placeOf(world, fact) : MODALITIES.length)),
  );
  return {
    length: hops.length,
    weakest: MODALITIES[looseness] ?? null,
    stands: looseness < MODALITIES.length,
    inferred: firmest.some(({ properties }) => properties.basis === 'INFERRED'),
    hops: hops.map(({ from, to, links }) => ({
      from: present(from),
      to: present(to),
      links: links.slice(0, MAX_LINKS).map(({ relation, subject, fact }) => ({
        relation,
        direction: directionOf(world, { relation, subject }, from),
        fact: fact ? world.present(fact) : null,
      })),
    })),
  };
}

/** Without a modality it is looser than all. */
function placeOf(world: World, fact: Thing): number {
  const place = MODALITIES.indexOf(modalityOf(world, fact));
  return place < 0 ? MODALITIES.length : place;
}

/** What is no claim first, then what is stated, then what is inferred. */
function loosenessOf(world: World, { fact }: Tie): number {
  if (!fact) return -1;
  return placeOf(world, fact) + (fact.properties.basis === 'INFERRED' ? 10 : 0);
}

function compareIds(a: readonly string[], b: readonly string[]): number {
  const place = a.findIndex((id, i) => id !== b[i]);
  return compareTexts(a[place] ?? '', b[place] ?? '');
}
