import type { SearchIndex } from '../model/search-indexes.ts';
import type { ConnectionPlan, SearchSource } from '../plan/plan.ts';
import {
  type Bound,
  type Cypher,
  call,
  cypher,
  EMPTY,
  join,
  name,
  type Parameter,
  parameter,
  trusted,
  type Variable,
  variable,
} from './cypher.ts';
import { printWhere } from './print-filter.ts';
import { printLimit } from './print-limit.ts';
import { printKeysets, printOrderTerms } from './print-order.ts';
import { printLabelTest } from './print-source.ts';
import type { PrintedPage } from './printed-page.ts';

/** The most candidates of each kind: what lies deeper is better sought by more words. */
const MAX_CANDIDATES = 500;

/** What the branches of a search share. */
interface Search {
  readonly source: SearchSource;
  readonly node: Variable;
  readonly hit: Variable;
  readonly key: Parameter;
  readonly query: Parameter;
  readonly most: Parameter;
}

/**
 * Names that are the text, names that have it in them, and what full-text indexes find; each thing
 * once, by its best. The whole part of a score is the kind of match, the rest how well it fits.
 */
export function printSearchPage(plan: ConnectionPlan, source: SearchSource): PrintedPage {
  const { node, hit, clause } = printHits(source);
  const place = { row: node, edge: hit };
  return {
    body: cypher`${clause}
WITH ${node}, ${hit} ORDER BY ${hit}.score DESC
WITH ${node}, collect(${hit})[0] AS ${hit}
${printWhere(printKeysets(plan, place))}
WITH ${hit}, ${node} ORDER BY ${printOrderTerms(plan.order, place, plan.page.backward)} LIMIT ${printLimit(plan)}`,
    place,
  };
}

/** Binds all that a search finds as a list. */
export function printFound(source: SearchSource, found: Bound): Cypher {
  const { node, clause } = printHits(source);
  return call(
    [],
    cypher`${clause}
RETURN collect(DISTINCT ${node}) AS ${found}`,
  );
}

/** What was found, a row for each way in which it was. */
function printHits(
  source: SearchSource,
): Pick<Search, 'node' | 'hit'> & { readonly clause: Cypher } {
  const search: Search = {
    source,
    node: variable('found'),
    hit: variable('hit'),
    key: parameter('key', source.key),
    query: parameter('query', source.query),
    most: parameter('most', MAX_CANDIDATES),
  };
  const { node, hit } = search;
  const names = source.indexes.some(({ label }) => label === 'Name');
  const branches = [
    ...(names ? [printWholeName(search), printPartOfName(search)] : []),
    ...source.indexes.map((index) => printWords(search, index)),
  ];
  const none = cypher`UNWIND [] AS ${node} RETURN ${node}, {} AS ${hit}`;
  const clause = call([], join(branches.length > 0 ? branches : [none], '\nUNION ALL\n'));
  return { node, hit, clause };
}

function printWholeName(search: Search): Cypher {
  const { node, key, most } = search;
  const names = variable('names');
  return cypher`MATCH (:Name {key: ${key}})-[${names}:NAMES]->(${node})
${printTypes(search)}
WITH ${names}, ${node} ORDER BY ${node}.id LIMIT ${most}
RETURN ${node}, {
  score: CASE WHEN ${names}.primary THEN 5.0 ELSE 4.0 END,
  match: CASE WHEN ${names}.primary THEN 'NAME' ELSE 'ALIAS' END,
  texts: ['name', ${names}.name]
} AS ${search.hit}`;
}

/** The shorter the name, the more of it is the text; and better at its beginning. */
function printPartOfName(search: Search): Cypher {
  const { node, key, most } = search;
  const [found, names] = [variable('name'), variable('names')];
  return cypher`MATCH (${found}:Name)
WHERE ${key} <> '' AND ${found}.key CONTAINS ${key}
MATCH (${found})-[${names}:NAMES]->(${node})
${printTypes(search)}
WITH ${found}, ${names}, ${node} ORDER BY size(${found}.key), ${found}.key, ${node}.id LIMIT ${most}
RETURN ${node}, {
  score: 3.0 + CASE WHEN ${found}.key STARTS WITH ${key} THEN 0.5 ELSE 0.0 END + 0.4 * size(${key}) / size(${found}.key),
  match: 'PART',
  texts: ['name', ${names}.name]
} AS ${search.hit}`;
}

function printWords(search: Search, index: SearchIndex): Cypher {
  const { node, hit, query, most } = search;
  const score = variable('score');
  const isName = index.label === 'Name';
  const item = isName ? variable('name') : node;
  const names = variable('names');
  const types = isName || index.label === 'Entity' ? printTypes(search) : EMPTY;
  const stands = index.label === 'Fact' ? cypher`WHERE ${node}.retractedAt IS NULL` : EMPTY;
  // A type is looked at after the index: with a limit there, few of the type might be left.
  const options = search.source.labels.length === 0 ? cypher`, {limit: ${most}}` : EMPTY;
  const texts = isName
    ? cypher`['name', ${names}.name]`
    : cypher`[${join(
        index.properties.map((property) => cypher`'${name(property)}', ${node}.${name(property)}`),
        ', ',
      )}]`;
  return cypher`CALL db.index.fulltext.queryNodes('${name(index.name)}', ${query}${options}) YIELD node AS ${item}, score AS ${score}
${isName ? cypher`MATCH (${item})-[${names}:NAMES]->(${node})` : EMPTY}
${types}${stands}
WITH ${node}, ${score}${isName ? cypher`, ${names}` : EMPTY} LIMIT ${most}
RETURN ${node}, {
  score: ${trusted(isName ? '2.0' : '1.0')} + ${score} / (1.0 + ${score}),
  match: '${trusted(isName ? 'WORDS' : 'TEXT')}',
  texts: ${texts}
} AS ${hit}`;
}

function printTypes({ source, node }: Search): Cypher {
  return source.labels.length === 0 ? EMPTY : cypher`WHERE ${printLabelTest(node, source.labels)}`;
}
