import type { SearchIndex } from '../model/search-indexes.ts';
import type { SearchSource } from '../plan/source-plan.ts';
import { type Cypher, cypher, type Variable } from './cypher.ts';
import {
  printCreated,
  printListed,
  printPassage,
  printRecorded,
  printUnwithdrawn,
} from './print-as-of.ts';
import { printLabelTest } from './print-labels.ts';
import { printVisibleEntity, printVisibleFact } from './print-visible-parts.ts';
import { printWhere } from './print-where.ts';

/** WHERE for what bears a name that was found: wanted, and named so at the point that is looked from. */
export function printNameFit(source: SearchSource, names: Variable, node: Variable): Cypher {
  const { asOf } = source;
  return printWhere([
    ...typeTests(source, node),
    ...printVisibleEntity(source.target.hidden, node),
    ...(asOf ? printRecorded(asOf, names) : []),
  ]);
}

/** WHERE for what an index of texts found: wanted, and of the point that is looked from. */
export function printTextFit(source: SearchSource, { label }: SearchIndex, node: Variable): Cypher {
  const { asOf, actual } = source;
  const { hidden } = source.target;
  switch (label) {
    case 'Fact':
      return printWhere([
        ...printUnwithdrawn(asOf, node),
        ...printListed(asOf, node, actual ? cypher`${node}.scenarioId IS NULL` : null),
        ...printVisibleFact(hidden, node),
      ]);
    case 'Passage':
      return printWhere(asOf ? printPassage(asOf, node) : []);
    default:
      return printWhere([
        ...typeTests(source, node),
        ...printVisibleEntity(hidden, node),
        ...(asOf ? printCreated(asOf, node) : []),
      ]);
  }
}

function typeTests({ labels }: SearchSource, node: Variable): Cypher[] {
  return labels.length === 0 ? [] : [printLabelTest(node, labels)];
}
