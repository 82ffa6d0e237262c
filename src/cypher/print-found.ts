import type { SearchIndex } from '../model/search-indexes.ts';
import type { SearchSource } from '../plan/source-plan.ts';
import {
  type Cypher,
  call,
  cypher,
  EMPTY,
  Given,
  join,
  name,
  type Parameter,
  parameter,
  type Variable,
  variable,
} from './cypher.ts';
import { printRecorded } from './print-as-of.ts';
import { printLabelTest } from './print-labels.ts';
import { printWhere } from './print-where.ts';

/**
 * Binds as a list all that a search finds, for conditions: what `search` itself finds, but to the last
 * thing, and in no order.
 */
export function printFound(source: SearchSource): Cypher {
  const found = new Given(source);
  const node = variable('found');
  const words = parameter('words', source.words);
  const branches = source.indexes.flatMap((index) =>
    index.label === 'Name'
      ? [printWithin(source, node), printQuery(source, index, words, node)]
      : [printQuery(source, index, words, node)],
  );
  if (branches.length === 0) return cypher`WITH [] AS ${found}`;
  return call(
    [],
    cypher`${call([], join(branches, '\nUNION ALL\n'))}
RETURN collect(DISTINCT ${node}) AS ${found}`,
  );
}

function printWithin(source: SearchSource, node: Variable): Cypher {
  const [item, key] = [variable('name'), parameter('key', source.key)];
  return cypher`MATCH (${item}:Name)
WHERE ${key} <> '' AND ${item}.key CONTAINS ${key}
${printNamed(source, item, node)}
RETURN ${node}`;
}

function printQuery(
  source: SearchSource,
  index: SearchIndex,
  words: Parameter,
  node: Variable,
): Cypher {
  const isName = index.label === 'Name';
  const item = isName ? variable('name') : node;
  const isEntity = index.label === 'Entity';
  return cypher`CALL db.index.fulltext.queryNodes('${name(index.name)}', ${words}) YIELD node AS ${item}
${isName ? printNamed(source, item, node) : EMPTY}
${isEntity ? printWhere(typeTests(source, node)) : EMPTY}
RETURN ${node}`;
}

/** What bears a name; in the past, what bore it then. */
function printNamed(source: SearchSource, item: Variable, node: Variable): Cypher {
  const names = variable('names');
  const recorded = source.asOf ? printRecorded(source.asOf, names) : [];
  return recorded.length === 0
    ? cypher`MATCH (${item})-[:NAMES]->(${node})
${printWhere(typeTests(source, node))}`
    : cypher`MATCH (${item})-[${names}:NAMES]->(${node})
${printWhere([...recorded, ...typeTests(source, node)])}`;
}

function typeTests({ labels }: SearchSource, node: Variable): readonly Cypher[] {
  return labels.length === 0 ? [] : [printLabelTest(node, labels)];
}
