import type { ConnectionPlan, CursorValues, PagePlan } from '../plan/node-plan.ts';
import type { SearchSource } from '../plan/source-plan.ts';
import { call, cypher, join, parameter, variable } from './cypher.ts';
import { printLimit } from './print-limit.ts';
import { printKeysets, printOrderTerms } from './print-order.ts';
import { printWhere } from './print-where.ts';
import type { PrintedPage } from './printed-page.ts';
import { MAX_FOUND, searchStages } from './search-stages.ts';

/** How many things a stage may find for pages that end by there. */
const STEPS = [25, 100, MAX_FOUND];

/**
 * What a search finds, stage by stage, until the page is full: common words and beginnings of names
 * cost what the page costs. Each thing comes once, by its best; its rank is its place from 0.
 */
export function printSearchPage(plan: ConnectionPlan, source: SearchSource): PrintedPage {
  const [rank, ranked] = [variable('rank'), variable('ranked')];
  const [node, hit] = [variable('found'), variable('hit')];
  const { clauses, hits } = printStages(source, rowsNeeded(plan.page));
  const place = { row: node, edge: hit };
  return {
    body: cypher`${clauses}
UNWIND range(0, size(${hits}) - 1) AS ${rank}
WITH ${rank}, ${hits}[${rank}] AS ${ranked}
WITH ${ranked}.node AS ${node}, ${ranked} {.*, text: ${parameter('key', source.key)}, rank: ${rank}} AS ${hit}
${printWhere(printKeysets(plan, place))}
WITH ${hit}, ${node} ORDER BY ${printOrderTerms(plan.order, place, plan.page.backward)} LIMIT ${printLimit(plan)}`,
    place,
  };
}

/** Places from the first one to the end of the page, and one more, which tells whether a page follows. */
function rowsNeeded({ backward, after, before, size }: PagePlan): number {
  if (backward) return Math.min(MAX_FOUND, before ? rankOf(before) : MAX_FOUND);
  return Math.min(MAX_FOUND, (after ? rankOf(after) + 1 : 0) + size + 1);
}

/** Where the row of a cursor stands: its rank is the last column of the order. */
function rankOf(cursor: CursorValues): number {
  return Number(cursor.at(-1));
}

/**
 * A list of hits: a stage begins where those before it have not found enough, one with slips where there is nothing
 * without. How many it may find goes by steps, since one thing can have several names: the pages of a step see the same
 * ranks.
 */
function printStages(source: SearchSource, need: number) {
  const most = STEPS.find((step) => step >= need) ?? MAX_FOUND;
  const hit = variable('hit');
  const { exact, slips } = searchStages(source, most, hit);
  const enough = parameter('need', need);
  let hits = variable('hits');
  const clauses = [cypher`WITH [] AS ${hits}`];
  for (const stage of source.indexes.length > 0 ? [...exact, slips] : []) {
    const goes = stage === slips ? cypher`size(${hits}) = 0` : cypher`size(${hits}) < ${enough}`;
    const [go, more, all] = [variable('go'), variable('more'), variable('hits')];
    const [kept, found, other] = [variable('kept'), variable('found'), variable('other')];
    // Were it a condition, Neo4j would look at it last.
    const body = cypher`UNWIND CASE WHEN ${goes} THEN [true] ELSE [] END AS ${go}
${call([go], stage)}
RETURN collect(${hit}) AS ${more}`;
    clauses.push(cypher`${call([hits], body)}
WITH reduce(${kept} = ${hits}, ${found} IN ${more} | CASE
  WHEN ${found}.node IN [${other} IN ${kept} | ${other}.node] THEN ${kept}
  ELSE ${kept} + ${found}
END) AS ${all}`);
    hits = all;
  }
  return { clauses: join(clauses, '\n'), hits };
}
