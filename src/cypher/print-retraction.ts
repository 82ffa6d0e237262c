import type { RetractionSource } from '../plan/source-plan.ts';
import { type Cypher, call, cypher, join, parameter, type Variable, variable } from './cypher.ts';
import { printVisible } from './print-visible.ts';

/**
 * So many steps of inference away a fact still falls with what it rests on. Each is one expansion
 * from the facts found before, each once.
 */
const MAX_STEPS = 5;

/**
 * What would become of facts without a source, as they stand now: `falls` are stated facts that no
 * other source supports, and what is inferred from them; `weakens` are those with other support;
 * `loosens` those of them that the rest holds less firmly, as maps of id, modality before and after.
 */
export function printRetraction(
  retraction: RetractionSource,
  source: Variable,
  row: Variable,
): Cypher {
  const own = variable('own');
  const supported = printSupported(retraction, source, own);
  const other = printOther(source, own);
  switch (retraction.part) {
    case 'weakens':
      return call(
        [source],
        cypher`${supported}
WHERE EXISTS { ${other.clause} }
RETURN ${own} AS ${row}`,
      );
    case 'loosens': {
      const [left, modality, after] = [variable('left'), variable('modality'), variable('after')];
      return call(
        [source],
        cypher`${supported}
WITH ${own}, COLLECT { ${other.clause} RETURN ${other.cites}.modality } AS ${left}
WITH ${own}, head([${modality} IN ${parameter('modalities', retraction.modalities)} WHERE ${modality} IN ${left}]) AS ${after}
WHERE ${after} <> ${own}.modality
RETURN {id: ${own}.id, before: ${own}.modality, after: ${after}} AS ${row}`,
      );
    }
    case 'falls':
      return printFalls(retraction, source, row, {
        own,
        first: cypher`${supported}
WHERE NOT EXISTS { ${other.clause} }`,
      });
  }
}

/** The stated facts that a source supports, each once; ends in a WITH, so that a WHERE can follow. */
function printSupported({ target }: RetractionSource, source: Variable, own: Variable): Cypher {
  const [passage, cites] = [variable('passage'), variable('cites')];
  return cypher`MATCH (${passage}:Passage)
WHERE ${passage}.sourceId = ${source}.id AND ${passage}.position IS NOT NULL AND ${passage}.id IS NOT NULL
MATCH (${passage})<-[${cites}:CITES]-(${own})
WHERE ${join([printSupporting(cites), cypher`${own}.retractedAt IS NULL`, cypher`${own}.basis = 'STATED'`, ...printVisible(target, own)], ' AND ')}
WITH DISTINCT ${source}, ${own}`;
}

/** A citation by which another source supports a fact. */
function printOther(source: Variable, own: Variable): { clause: Cypher; cites: Variable } {
  const [passage, cites] = [variable('place'), variable('other')];
  const clause = cypher`MATCH (${own})-[${cites}:CITES]->(${passage})
WHERE ${printSupporting(cites)} AND ${passage}.sourceId <> ${source}.id`;
  return { clause, cites };
}

function printSupporting(cites: Variable): Cypher {
  return cypher`${cites}.retractedAt IS NULL AND ${cites}.stance = 'SUPPORTS' AND ${cites}.role = 'STATES'`;
}

/** Step by step: what rests on a fact that falls, falls. */
function printFalls(
  { target }: RetractionSource,
  source: Variable,
  row: Variable,
  { own, first }: { readonly own: Variable; readonly first: Cypher },
): Cypher {
  const lists = Array.from({ length: MAX_STEPS + 1 }, () => variable('fallen'));
  const steps = lists.slice(1).map((list, i) => {
    const before = lists[i] ?? list;
    const [premise, conclusion] = [variable('premise'), variable('conclusion')];
    return call(
      [before],
      cypher`UNWIND ${before} AS ${premise}
MATCH (${premise})<-[:BASED_ON]-(${conclusion})
WHERE ${join([cypher`${conclusion}.retractedAt IS NULL`, ...printVisible(target, conclusion)], ' AND ')}
RETURN collect(DISTINCT ${conclusion}) AS ${list}`,
    );
  });
  return call(
    [source],
    cypher`${first}
WITH collect(${own}) AS ${lists[0] ?? own}
${join(steps, '\n')}
UNWIND ${join(lists, ' + ')} AS ${row}
RETURN DISTINCT ${row}`,
  );
}
