import type { FilterPlan } from '../plan/filter-plan.ts';
import type { ConnectionPlan, OrderKey } from '../plan/node-plan.ts';
import { cypher, EMPTY, join, type Variable, variable } from './cypher.ts';
import { repeatsRows } from './match.ts';
import { isIdOrder, isIndexedOrder, isOwnOrder } from './order-by-index.ts';
import { printAnchors, unanchored } from './print-anchors.ts';
import { conjuncts, isPinned, printConditions } from './print-filter.ts';
import {
  printClaimsPage,
  printFactsPage,
  printLookupPage,
  printRelationPage,
  printRootPage,
} from './print-indexed-pages.ts';
import { printKeyLabel } from './print-labels.ts';
import { printLimit } from './print-limit.ts';
import { printNeighboursPage } from './print-neighbours.ts';
import { type Place, printKey, printKeysets, printOrderTerms } from './print-order.ts';
import { printSearchPage } from './print-search-page.ts';
import { isSearched, printStart } from './print-start.ts';
import { printWhere } from './print-where.ts';
import type { PrintedPage } from './printed-page.ts';

/**
 * The rows of a page. The order that an index gives is read from it, so that each page costs what
 * the first one costs: a relation's own order and those by `@index` qualifiers, and the orders of
 * root lists by `@key` and `@index`. Any other order expands or scans, and keeps the first rows.
 */
export function printPage(plan: ConnectionPlan, parent: Variable): PrintedPage {
  const { source, order } = plan;
  if (source.kind === 'search') return printSearchPage(plan, source);
  if (source.kind === 'neighbours') return printNeighboursPage(plan, source, parent);
  if (source.kind === 'all' && isIndexedOrder(order, 'node') && !isSearched(plan.filter)) {
    return printRootPage(plan);
  }
  if (source.kind === 'facts' && isIdOrder(order, 'node'))
    return printFactsPage(plan, source, parent);
  if (source.kind === 'claim' && isIdOrder(order, 'node'))
    return printClaimsPage(plan, source, parent);
  if (source.kind === 'lookup' && isOwnOrder(source, order)) {
    return printLookupPage(plan, source, parent);
  }
  // From its key the target is nearer than from a hub.
  if (source.kind === 'relation' && !conjuncts(plan.filter).some(isKeyPinned)) {
    // Qualifiers are indexed from the subject's end alone.
    const indexed = source.direction === 'OUT' && isIndexedOrder(order, 'edge');
    if (indexed || isIdOrder(order, 'edge')) return printRelationPage(plan, source, parent);
  }
  return printSortedPage(plan, parent);
}

function isKeyPinned(filter: FilterPlan): boolean {
  return isPinned(filter) && filter.value.property === 'id';
}

/** All rows are matched and sorted. What a column has to seek is worked out once a row. */
function printSortedPage(plan: ConnectionPlan, parent: Variable): PrintedPage {
  const { match, filter } = printStart(plan.source, plan.filter, parent);
  const { row, edge } = match;
  const isRoot = plan.source.kind === 'all';
  const { anchors, rest } = isRoot ? printAnchors(filter, row) : unanchored(filter);
  const known = new Map(
    plan.order
      .filter(({ through }) => through.length > 0)
      .map((key) => [key, variable(hintOf(key))]),
  );
  const place: Place = { row, edge, known };
  const keyset = printKeysets(plan, place);
  const byKey = rest.flatMap(conjuncts).some(isKeyPinned);
  const where = printWhere([
    ...match.conditions,
    ...(byKey ? printKeyLabel(plan.source, row) : []),
    ...printConditions(plan.edgeFilter, edge),
    ...rest.flatMap((filter) => printConditions(filter, row)),
    ...(known.size === 0 ? keyset : []),
  ]);
  const columns = [...known].map(
    ([key, column]) => cypher`${printKey(key, { row, edge })} AS ${column}`,
  );
  const repeats = repeatsRows(plan.source, match);
  const kept = row === edge || repeats ? [row] : [edge, row];
  const distinct = anchors.length > 0 || repeats ? cypher`DISTINCT ` : EMPTY;
  const order = printOrderTerms(plan.order, place, plan.page.backward);
  return {
    body: cypher`${match.clause}
${where}
${join(anchors, '\n')}
${columns.length > 0 ? cypher`WITH ${join([...kept, ...columns], ', ')}` : EMPTY}
${columns.length > 0 ? printWhere(keyset) : EMPTY}
WITH ${distinct}${join([...kept, ...known.values()], ', ')} ORDER BY ${order} LIMIT ${printLimit(plan)}`,
    place,
  };
}

function hintOf({ value }: OrderKey): string {
  return value.kind === 'property' ? value.property : 'column';
}
