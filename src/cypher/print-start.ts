import type { FilterPlan } from '../plan/filter-plan.ts';
import type { SourcePlan } from '../plan/source-plan.ts';
import { cypher, Given, type Variable, variable } from './cypher.ts';
import type { Match } from './match.ts';
import { conjuncts } from './print-filter.ts';
import { printLabelTest } from './print-labels.ts';
import { printMatch, printOfList } from './print-source.ts';
import { printVisible } from './print-visible.ts';

/** Where the rows of a list come from, and what of its filter is left to ask of them. */
export interface Start {
  readonly match: Match;
  readonly filter: FilterPlan | null;
}

/** A root list that is searched begins with what was found; any other with all there are. */
export function printStart(source: SourcePlan, filter: FilterPlan | null, parent: Variable): Start {
  const parts = conjuncts(filter);
  const search = parts.find((part) => part.kind === 'search');
  if (source.kind !== 'all' || search?.kind !== 'search') {
    return { match: printMatch(source, parent), filter };
  }
  const row = variable(source.target.hint);
  return {
    match: {
      clause: cypher`UNWIND ${new Given(search.source)} AS ${row}
WITH ${row}`,
      conditions: [
        printLabelTest(row, source.target.labels),
        ...printOfList(source, row),
        ...printVisible(source.target, row),
      ],
      row,
      edge: row,
    },
    filter: { kind: 'all', filters: parts.filter((part) => part !== search) },
  };
}

/** Whether a filter is a search, whatever else it asks. */
export function isSearched(filter: FilterPlan | null): boolean {
  return conjuncts(filter).some((part) => part.kind === 'search');
}
