import type { SearchIndex } from '../model/search-indexes.ts';
import type { SearchSource } from '../plan/source-plan.ts';
import {
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
import { printNameFit, printTextFit } from './print-fit.ts';

/** The most things of each stage: what lies deeper is better sought by more words. */
export const MAX_FOUND = 500;

/** The most names that are looked at for a text within their words. */
const MAX_LOOKED_AT = 10_000;

/** What the stages of a search share. */
interface Search {
  readonly hit: Variable;
  readonly source: SearchSource;
  readonly most: Parameter;
  readonly key: Parameter;
  readonly phrase: Parameter;
  readonly words: Parameter;
  readonly slips: Parameter;
}

/** Subqueries that find things. */
export interface SearchStages {
  /** The best first. */
  readonly exact: readonly Cypher[];
  /** For when these have found nothing. */
  readonly slips: Cypher;
}

/**
 * The stages of a search, the best first: names that are the text, names with these very words, names that begin with
 * it, names that have it within, names with such words, and other texts; then names and texts with slips of the words.
 * Each is a subquery of at most `most` rows, in order; a row is a list, bound to `hit`, of the node, its score, and
 * the relationship to the name that was found, null for a text. Scores fall with the stages: 6 for a name and 5 for an
 * alias that is the text, 4 to 5 for its words, 3.5 for its beginning, 3 to 3.4 for a part of it, 2 to 3 for such words
 * of a name, 1 to 2 for those of a text.
 */
export function searchStages(source: SearchSource, most: number, hit: Variable): SearchStages {
  const search: Search = {
    ...{ source, hit },
    most: parameter('most', most),
    key: parameter('key', source.key),
    phrase: parameter('phrase', source.phrase),
    words: parameter('words', source.words),
    slips: parameter('slips', source.slips),
  };
  const names = source.indexes.filter(({ label }) => label === 'Name');
  const texts = source.indexes.filter(({ label }) => label !== 'Name');
  const printTextsWith = (words: Parameter) =>
    texts.length > 0 ? [printTexts(search, texts, words)] : [];
  return {
    exact: [
      ...names.flatMap((index) => [
        printWholeName(search),
        printWordsOfName(search, index, search.phrase, '4.0'),
        printBeginningOfName(search),
        printPartOfName(search),
        printWordsOfName(search, index, search.words, '2.0'),
      ]),
      ...printTextsWith(search.words),
    ],
    slips: join(
      [
        ...names.map((index) => printWordsOfName(search, index, search.slips, '2.0')),
        ...printTextsWith(search.slips),
      ],
      '\nUNION ALL\n',
    ),
  };
}

/** What of a thing was found, which its score tells. */
export function printFoundBy(score: Cypher): Cypher {
  return cypher`CASE
  WHEN ${score} >= 6 THEN 'NAME'
  WHEN ${score} >= 5 THEN 'ALIAS'
  WHEN ${score} >= 3 THEN 'PART'
  WHEN ${score} >= 2 THEN 'WORDS'
  ELSE 'TEXT'
END`;
}

function printWholeName(search: Search): Cypher {
  const { key, most } = search;
  const [node, names] = [variable('found'), variable('names')];
  return cypher`MATCH (:Name {key: ${key}})-[${names}:NAMES]->(${node})
${printNameFit(search.source, names, node)}
WITH ${names}, ${node} ORDER BY ${names}.primary DESC, ${node}.id LIMIT ${most}
RETURN [${node}, CASE WHEN ${names}.primary THEN 6.0 ELSE 5.0 END, ${names}] AS ${search.hit}`;
}

/** The order is the index's own: shorter names first. */
function printWordsOfName(
  search: Search,
  index: SearchIndex,
  query: Parameter,
  base: string,
): Cypher {
  const [item, node, names] = [variable('name'), variable('found'), variable('names')];
  const score = variable('score');
  return cypher`${printQuery(search, index, query, item, score)}
MATCH (${item})-[${names}:NAMES]->(${node})
${printNameFit(search.source, names, node)}
WITH ${node}, ${names}, ${score} LIMIT ${search.most}
RETURN [${node}, ${trusted(base)} + ${score} / (1.0 + ${score}), ${names}] AS ${search.hit}`;
}

/** In the order of the index, so that the first ones cost nothing of the others. */
function printBeginningOfName(search: Search): Cypher {
  const { key, most } = search;
  const [item, node, names] = [variable('name'), variable('found'), variable('names')];
  return cypher`MATCH (${item}:Name)
WHERE ${key} <> '' AND ${item}.key STARTS WITH ${key}
WITH ${item} ORDER BY ${item}.key
MATCH (${item})-[${names}:NAMES]->(${node})
${printNameFit(search.source, names, node)}
WITH ${node}, ${names} LIMIT ${most}
RETURN [${node}, 3.5, ${names}] AS ${search.hit}`;
}

/**
 * Not at its beginning. The shorter the name, the more of it is the text. They are sorted and cut in two steps: for ORDER
 * BY with LIMIT Neo4j (2026.08.1) counts the memory of all that earlier stages found for each row (162 MB for 499 hits,
 * in place of 1 MB).
 */
function printPartOfName(search: Search): Cypher {
  const { key, most, hit } = search;
  const [item, node, names] = [variable('name'), variable('found'), variable('names')];
  const sorted = variable('sorted');
  const score = cypher`3.0 + 0.4 * size(${key}) / size(${item}.key)`;
  return cypher`MATCH (${item}:Name)
WHERE ${key} <> '' AND ${item}.key CONTAINS ${key} AND NOT ${item}.key STARTS WITH ${key}
WITH ${item} LIMIT ${trusted(String(MAX_LOOKED_AT))}
MATCH (${item})-[${names}:NAMES]->(${node})
${printNameFit(search.source, names, node)}
WITH ${item}, ${names}, ${node} ORDER BY size(${item}.key), ${item}.key, ${node}.id
WITH collect([${node}, ${score}, ${names}])[..${most}] AS ${sorted}
UNWIND ${sorted} AS ${hit}
RETURN ${hit}`;
}

/** What several indexes find, merged by how well it fits. */
function printTexts(search: Search, indexes: readonly SearchIndex[], words: Parameter): Cypher {
  const [node, score] = [variable('found'), variable('score')];
  const branches = indexes.map(
    (index) => cypher`${printQuery(search, index, words, node, score)}
${printTextFit(search.source, index, node)}
RETURN ${node}, ${score} LIMIT ${search.most}`,
  );
  return cypher`${call([], join(branches, '\nUNION ALL\n'))}
WITH ${node}, ${score} ORDER BY ${score} DESC
RETURN [${node}, 1.0 + ${score} / (1.0 + ${score}), null] AS ${search.hit}`;
}

/**
 * The limit is always the same, or what is equal would come in another order. With a type there is
 * none, nor where something is hidden: both are looked at after the index, and few might be left.
 */
function printQuery(
  { source }: Search,
  index: SearchIndex,
  query: Parameter,
  item: Variable,
  score: Variable,
): Cypher {
  const options =
    source.labels.length === 0 && !source.target.hidden
      ? cypher`, {limit: ${trusted(String(MAX_FOUND))}}`
      : EMPTY;
  return cypher`CALL db.index.fulltext.queryNodes('${name(index.name)}', ${query}${options}) YIELD node AS ${item}, score AS ${score}`;
}
