import { MODALITIES } from '../model/fact-modality.ts';
import type { PathsRoot } from '../plan/plan.ts';
import type { WalkPlan } from '../plan/source-plan.ts';
import {
  type Cypher,
  cypher,
  join,
  parameter,
  trusted,
  type Variable,
  variable,
  variables,
} from './cypher.ts';
import { printGrounded, printModality } from './print-derived.ts';
import { printDirection, printRelation, printWalkedWhere } from './print-walk.ts';

/**
 * How loose a link is, as a number: 0 for one that is no claim, the place of the modality from 1 for a stated one, the
 * same and 10 for an inferred one, and 5 or 15 for one without a modality, which does not stand.
 */
const INFERRED = 10;
const FALLEN = MODALITIES.length + 1;

/**
 * Paths, which are lists of nodes, as maps with the facts and relations of their hops. A hop is as firm as the firmest
 * link that stands: stated ones come first, so that it is asked of inferred ones alone.
 */
export function printFoundPaths(
  { walk, mostLinks }: PathsRoot,
  types: Cypher,
  paths: Cypher,
): Cypher {
  const [path, hops, hop, i] = variables('path', 'hops', 'hop', 'i');
  const [left, right, links, loosest] = variables('left', 'right', 'links', 'loosest');
  const inferred = trusted(String(INFERRED));
  const loosenessOf = cypher`${hop}.looseness % ${inferred}`;
  const weakest = join(
    MODALITIES.map((modality) => trusted(`'${modality}'`)),
    ', ',
  );
  return cypher`COLLECT {
  UNWIND ${paths} AS ${path}
  WITH COLLECT {
    UNWIND range(0, size(${path}) - 2) AS ${i}
    WITH ${path}[${i}] AS ${left}, ${path}[${i} + 1] AS ${right}
    WITH ${left}, ${right}, ${printLinks(walk, types, { left, right, mostLinks })} AS ${links}
    RETURN {
      from: ${left},
      to: ${right},
      links: ${links},
      looseness: ${printFirmestStanding(walk, links)}
    }
  } AS ${hops}
  WITH ${hops}, reduce(${loosest} = 0, ${hop} IN ${hops} | CASE WHEN ${loosenessOf} > ${loosest} THEN ${loosenessOf} ELSE ${loosest} END) AS ${loosest}
  RETURN {
    length: size(${hops}),
    weakest: CASE ${loosest} WHEN 0 THEN null ELSE [${weakest}][${loosest} - 1] END,
    stands: ${loosest} < ${trusted(String(FALLEN))},
    inferred: any(${hop} IN ${hops} WHERE ${hop}.looseness >= ${inferred}),
    hops: ${hops}
  }
}`;
}

/** The facts and relations between two nodes, as maps in a list, the firmest first. */
function printLinks(
  walk: WalkPlan,
  types: Cypher,
  { left, right, mostLinks }: { left: Variable; right: Variable; mostLinks: number },
): Cypher {
  const [edge, looseness] = variables('edge', 'looseness');
  return cypher`COLLECT {
  MATCH (${left})-[${edge}:${types}]-(${right})
  ${printWalkedWhere(walk, edge, right)}
  WITH ${edge}, ${printLooseness(walk, edge)} AS ${looseness}
  ORDER BY ${looseness}, ${edge}.id LIMIT ${parameter('mostLinks', mostLinks)}
  RETURN {
    id: ${edge}.id,
    relation: ${printRelation(walk, edge)},
    direction: ${printDirection(walk, edge, left)},
    basis: ${edge}.basis,
    modality: ${edge}.modality,
    looseness: ${looseness}
  }
}`;
}

/** How loose the firmest link is that stands; a stated one does. */
function printFirmestStanding(walk: WalkPlan, links: Variable): Cypher {
  const link = variable('link');
  return cypher`CASE WHEN ${links}[0].looseness < ${trusted(String(INFERRED))} THEN ${links}[0].looseness ELSE coalesce(COLLECT {
  UNWIND ${links} AS ${link}
  WITH ${link}
  WHERE ${printGrounded(walk, link)}
  RETURN ${link}.looseness LIMIT 1
}[0], ${trusted(String(INFERRED + FALLEN))}) END`;
}

function printLooseness(walk: WalkPlan, edge: Variable): Cypher {
  const places = MODALITIES.map((modality, i) => trusted(`WHEN '${modality}' THEN ${i + 1}`));
  return cypher`CASE ${edge}.basis WHEN 'INFERRED' THEN ${trusted(String(INFERRED))} ELSE 0 END + CASE
  WHEN ${edge}.basis IS NULL THEN 0
  ELSE CASE ${printModality(walk, edge)} ${join(places, ' ')} ELSE ${trusted(String(FALLEN))} END
END`;
}
