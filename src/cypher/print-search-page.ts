import type { ConnectionPlan, PagePlan } from '../plan/node-plan.ts';
import type { SearchSource } from '../plan/source-plan.ts';
import {
  type Cypher,
  call,
  cypher,
  join,
  name,
  parameter,
  type Variable,
  variable,
} from './cypher.ts';
import type { PrintedPage } from './printed-page.ts';
import { MAX_FOUND, printFoundBy, searchStages } from './search-stages.ts';

/** How many things a stage may find for pages that end by there. */
const STEPS = [25, 100, MAX_FOUND];

/**
 * What a search finds, stage by stage, until the page is full: common words and beginnings of names
 * cost what the page costs. Each thing comes once, by its best; its rank is its place from 0. No row is beside the list
 * of what was found, which Neo4j would count for each row again, and texts are read for the page alone.
 */
export function printSearchPage({ page }: ConnectionPlan, source: SearchSource): PrintedPage {
  const [rank, rows, row, at] = [
    variable('rank'),
    variable('page'),
    variable('row'),
    variable('at'),
  ];
  const [node, hit] = [variable('found'), variable('hit')];
  const { from, to } = placesOf(page);
  const { clauses, hits } = printStages(source, to);
  const end = parameter('to', to);
  const ranks = cypher`range(${parameter('from', from)}, CASE WHEN size(${hits}) < ${end} THEN size(${hits}) ELSE ${end} END - 1)`;
  const ofPage = cypher`${clauses}
RETURN [${rank} IN ${ranks} | [${rank}, ${hits}[${rank}]]] AS ${rows}`;
  const score = cypher`${row}[1]`;
  return {
    body: cypher`${call([], ofPage)}
UNWIND ${rows} AS ${at}
WITH ${at}[0] AS ${rank}, ${at}[1] AS ${row}
WITH ${row}[0] AS ${node}, ${rank}, ${row}
WITH ${node}, {
  key: ${parameter('key', source.key)},
  rank: ${rank},
  score: ${score},
  match: ${printFoundBy(score)},
  text: ${parameter('text', source.text)},
  fields: ${printTexts(source, row, node)}
} AS ${hit}`,
    place: { row: node, edge: hit },
  };
}

/** Places from the first one of the page to behind the one more that tells whether a page follows. */
function placesOf({ after, size }: PagePlan): { readonly from: number; readonly to: number } {
  // Where the row of a cursor stands: its rank is the last column of the order.
  const from = after ? Number(after.at(-1)) + 1 : 0;
  return { from, to: Math.min(MAX_FOUND, from + size + 1) };
}

/** Names of fields and their texts, among which are the words: the name that was found, or all texts of the thing. */
function printTexts({ indexes }: SearchSource, row: Variable, node: Variable): Cypher {
  const texts = indexes
    .filter(({ label }) => label !== 'Name')
    .map(({ label, properties }) => {
      const pairs = properties.map(
        (property) => cypher`'${name(property)}', ${node}.${name(property)}`,
      );
      return cypher`WHEN ${node}:${name(label)} THEN [${join(pairs, ', ')}]`;
    });
  return cypher`CASE
  WHEN ${row}[2] IS NOT NULL THEN ['name', ${row}[2].name]
  ${join(texts, '\n  ')}
END`;
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
    // Were it a condition, Neo4j would look at it last.
    const body = cypher`UNWIND CASE WHEN ${goes} THEN [true] ELSE [] END AS ${go}
${call([go], stage)}
RETURN collect(${hit}) AS ${more}`;
    clauses.push(cypher`${call([hits], body)}
${printNewHits(hits, more, all)}`);
    hits = all;
  }
  return { clauses: join(clauses, '\n'), hits };
}

/** Binds to `all` the hits, and behind them those of `more` whose nodes are not among them yet, each by its best. */
function printNewHits(hits: Variable, more: Variable, all: Variable): Cypher {
  const [hit, known, nodes, i] = [
    variable('hit'),
    variable('known'),
    variable('nodes'),
    variable('i'),
  ];
  return cypher`WITH ${hits}, ${more}, [${hit} IN ${hits} | ${hit}[0]] AS ${known}, [${hit} IN ${more} | ${hit}[0]] AS ${nodes}
WITH ${hits} + [${i} IN range(0, size(${nodes}) - 1) WHERE NOT ${nodes}[${i}] IN ${known} AND NOT ${nodes}[${i}] IN ${nodes}[..${i}] | ${more}[${i}]] AS ${all}`;
}
