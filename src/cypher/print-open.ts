import type { SourcePlan } from '../plan/source-plan.ts';
import {
  type Cypher,
  cypher,
  EMPTY,
  join,
  name,
  trusted,
  type Variable,
  variable,
} from './cypher.ts';
import { printShown } from './print-as-of.ts';
import { printLabelTest } from './print-labels.ts';
import { printVisibleFact } from './print-visible-parts.ts';

/**
 * Whether some member is given as an example only. Sought among the facts, of which few have `open`:
 * two indexes then serve all relations (expanding a hub of 20,000 would take 40,000 db hits).
 */
export function printOpen(source: SourcePlan, parent: Variable): Cypher {
  if (source.kind !== 'relation' || source.relation !== 'fact') return trusted('false');
  const fact = variable('fact');
  const row = variable(source.target.hint);
  const sides = source.direction === 'BOTH' ? (['OUT', 'IN'] as const) : [source.direction];
  const seeks = sides.map((side) => {
    const [near, far] = side === 'OUT' ? ['subjectId', 'objectId'] : ['objectId', 'subjectId'];
    const target = cypher`MATCH (${row}:${name('Entity')} {id: ${fact}.${name(far)}})
WHERE ${printLabelTest(row, source.target.labels)}`;
    return cypher`EXISTS {
  MATCH (${fact}:Fact)
  WHERE ${fact}.${name(near)} = ${parent}.id
    AND ${fact}.open = true
    AND ${fact}.relation = '${name(source.type)}'
    AND ${join([...printShown(source.asOf, fact, 'record'), ...printVisibleFact(source.hidden, fact)], '\n    AND ')}
  ${source.certain ? EMPTY : target}
}`;
  });
  return seeks.length === 1 ? cypher`${seeks[0] ?? EMPTY}` : cypher`(${join(seeks, ' OR ')})`;
}
