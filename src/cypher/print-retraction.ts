import { MODALITIES } from '../model/fact-modality.ts';
import type { AsOf } from '../plan/as-of.ts';
import type { RetractionSource } from '../plan/source-plan.ts';
import {
  type Cypher,
  call,
  cypher,
  join,
  parameter,
  type Variable,
  variable,
  variables,
} from './cypher.ts';
import { printCurrent, printSaidIn, printSupporting, printUnwithdrawn } from './print-as-of.ts';
import { printModality } from './print-derived.ts';
import { printFactLinks } from './print-fact-links.ts';
import { printVisible } from './print-visible.ts';
import { printWhere } from './print-where.ts';

/**
 * So many steps of inference away a fact still falls with what it rests on. Each is one expansion
 * from the facts found before, each once.
 */
const MAX_STEPS = 5;

/**
 * What would become of facts without a source, as they stand as of the point: `falls` are stated facts that no
 * other source supports, and what is inferred from them; `weakens` are those with other support; `hearsay` those of
 * which all other support refers to the source itself, whether it says so or not; `loosens` those of them that the
 * rest holds less firmly, as maps of id, modality before and after.
 */
export function printRetraction(
  retraction: RetractionSource,
  source: Variable,
  row: Variable,
): Cypher {
  switch (retraction.part) {
    case 'weakens':
      return printWeakens(retraction, source, row);
    case 'hearsay':
      return printHearsay(retraction, source, row);
    case 'loosens':
      return printLoosens(retraction, source, row);
    case 'falls':
      return printFalls(retraction, source, row);
  }
}

function printWeakens(retraction: RetractionSource, source: Variable, row: Variable): Cypher {
  const own = variable('own');
  const other = printOther(retraction, source, own);
  return call(
    [source],
    cypher`${printSupported(retraction, source, own)}
WHERE EXISTS { ${other.clause} }
RETURN ${own} AS ${row}`,
  );
}

function printHearsay(retraction: RetractionSource, source: Variable, row: Variable): Cypher {
  const own = variable('own');
  const other = printOther(retraction, source, own);
  const independent = cypher`coalesce(${other.cites}.attributedToId, '') <> ${source}.id`;
  const candidates = cypher`${printSupported(retraction, source, own)}
RETURN ${own}
UNION
${printReferring(retraction, source, own)}
RETURN ${own}`;
  return call(
    [source],
    cypher`${call([source], candidates)}
WITH ${source}, ${own}
WHERE EXISTS { ${other.clause} }
  AND NOT EXISTS { ${other.clause} AND ${independent} }
RETURN ${own} AS ${row}`,
  );
}

function printLoosens(retraction: RetractionSource, source: Variable, row: Variable): Cypher {
  const [own, left, modality] = variables('own', 'left', 'modality');
  const [before, after] = variables('before', 'after');
  const other = printOther(retraction, source, own);
  const { asOf, target } = retraction;
  const now = printModality({ hidden: target.hidden, ...(asOf && { asOf }) }, own);
  return call(
    [source],
    cypher`${printSupported(retraction, source, own)}
WITH ${own}, COLLECT { ${other.clause} RETURN ${other.cites}.modality } AS ${left}
WITH ${own}, head([${modality} IN ${parameter('modalities', MODALITIES)} WHERE ${modality} IN ${left}]) AS ${after}
WITH ${own}, ${after}, ${now} AS ${before}
WHERE ${after} <> ${before}
RETURN {id: ${own}.id, before: ${before}, after: ${after}} AS ${row}`,
  );
}

/** The stated facts that a source supports, each once; ends in a WITH, so that a WHERE can follow. */
function printSupported(
  { target, asOf }: RetractionSource,
  source: Variable,
  own: Variable,
): Cypher {
  const [passage, cites] = variables('passage', 'cites');
  return cypher`MATCH (${passage}:Passage)
WHERE ${passage}.sourceId = ${source}.id AND ${passage}.position IS NOT NULL AND ${passage}.id IS NOT NULL
MATCH (${passage})<-[${cites}:CITES]-(${own})
${printWhere([
  ...printSupport(asOf, cites),
  ...printCurrent(asOf, own),
  cypher`${own}.basis = 'STATED'`,
  ...printVisible(target, own),
])}
WITH DISTINCT ${source}, ${own}`;
}

/** The stated facts of which another source says that this one says so. */
function printReferring(
  { target, asOf }: RetractionSource,
  source: Variable,
  own: Variable,
): Cypher {
  const cites = variable('cites');
  return cypher`MATCH (${own}:Fact)-[${cites}:CITES]->()
${printWhere([
  cypher`${cites}.attributedToId = ${source}.id`,
  ...printSupport(asOf, cites),
  ...printCurrent(asOf, own),
  cypher`${own}.basis = 'STATED'`,
  ...printVisible(target, own),
])}`;
}

/** A citation by which another source supports a fact. */
function printOther(
  { asOf }: RetractionSource,
  source: Variable,
  own: Variable,
): { clause: Cypher; cites: Variable } {
  const [passage, cites] = variables('place', 'other');
  const clause = cypher`MATCH (${own})-[${cites}:CITES]->(${passage})
${printWhere([...printSupport(asOf, cites), cypher`${passage}.sourceId <> ${source}.id`])}`;
  return { clause, cites };
}

function printSupport(asOf: AsOf | undefined, cites: Variable): Cypher[] {
  return [
    ...printUnwithdrawn(asOf, cites),
    ...printSupporting(cites),
    ...(asOf ? printSaidIn(asOf, cites) : []),
  ];
}

/** Step by step: what rests on a fact that falls, falls. */
function printFalls(retraction: RetractionSource, source: Variable, row: Variable): Cypher {
  const { target, asOf } = retraction;
  const own = variable('own');
  const other = printOther(retraction, source, own);
  const lists = Array.from({ length: MAX_STEPS + 1 }, () => variable('fallen'));
  const steps = lists.slice(1).map((list, i) => {
    const before = lists[i] ?? list;
    const [premise, conclusion] = variables('premise', 'conclusion');
    const link = { row: conclusion, edge: variable('link') };
    const follow =
      asOf && asOf.knownAt !== null
        ? printFactLinks({ relationship: 'BASED_ON', direction: 'IN' }, asOf, premise, link)
        : cypher`MATCH (${premise})<-[:BASED_ON]-(${conclusion})`;
    return call(
      [before],
      cypher`UNWIND ${before} AS ${premise}
${follow}
${printWhere([...printCurrent(asOf, conclusion), ...printVisible(target, conclusion)])}
RETURN collect(DISTINCT ${conclusion}) AS ${list}`,
    );
  });
  return call(
    [source],
    cypher`${printSupported(retraction, source, own)}
WHERE NOT EXISTS { ${other.clause} }
WITH collect(${own}) AS ${lists[0] ?? own}
${join(steps, '\n')}
UNWIND ${join(lists, ' + ')} AS ${row}
RETURN DISTINCT ${row}`,
  );
}
