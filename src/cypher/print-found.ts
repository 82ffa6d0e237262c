import type { SearchSource } from '../plan/source-plan.ts';
import {
  type Cypher,
  call,
  cypher,
  Given,
  join,
  name,
  parameter,
  type Variable,
  variable,
} from './cypher.ts';
import { printNameFit, printTextFit } from './print-fit.ts';

/**
 * Binds as a list all that a search finds, for conditions: what `search` itself finds, but to the last
 * thing, and in no order.
 */
export function printFound(source: SearchSource): Cypher {
  const found = new Given(source);
  const [exact, slips] = [variable('exact'), variable('slips')];
  const [node, nothing] = [variable('found'), variable('nothing')];
  const words = [...printWithin(source, node), ...printTexts(source, 'words', node)];
  if (words.length === 0) return call([], cypher`RETURN [] AS ${found}`);
  return call(
    [],
    cypher`${call(
      [],
      cypher`${call([], join(words, '\nUNION ALL\n'))}
RETURN collect(DISTINCT ${node}) AS ${exact}`,
    )}
${call(
  [exact],
  cypher`UNWIND CASE WHEN size(${exact}) = 0 THEN [true] ELSE [] END AS ${nothing}
${call([nothing], join(printTexts(source, 'slips', node), '\nUNION ALL\n'))}
RETURN collect(DISTINCT ${node}) AS ${slips}`,
)}
RETURN ${exact} + ${slips} AS ${found}`,
  );
}

/** Names that have the whole text within. */
function printWithin(source: SearchSource, node: Variable): readonly Cypher[] {
  if (!source.indexes.some(({ label }) => label === 'Name')) return [];
  const [item, names, key] = [variable('name'), variable('names'), parameter('key', source.key)];
  return [
    cypher`MATCH (${item}:Name)
WHERE ${key} <> '' AND ${item}.key CONTAINS ${key}
MATCH (${item})-[${names}:NAMES]->(${node})
${printNameFit(source, names, node)}
RETURN ${node}`,
  ];
}

/** What full-text indexes find, a branch for each. */
function printTexts(
  source: SearchSource,
  hint: 'words' | 'slips',
  node: Variable,
): readonly Cypher[] {
  const words = parameter(hint, source[hint]);
  return source.indexes.map((index) => {
    const [item, names] = [variable('name'), variable('names')];
    const isName = index.label === 'Name';
    const fit = isName
      ? cypher`MATCH (${item})-[${names}:NAMES]->(${node})
${printNameFit(source, names, node)}`
      : printTextFit(source, index, node);
    return cypher`CALL db.index.fulltext.queryNodes('${name(index.name)}', ${words}) YIELD node AS ${isName ? item : node}
${fit}
RETURN ${node}`;
  });
}
