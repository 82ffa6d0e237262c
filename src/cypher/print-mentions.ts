import type { MentionsRoot } from '../plan/plan.ts';
import {
  type Cypher,
  call,
  cypher,
  list,
  type Parameter,
  parameter,
  trusted,
  type Variable,
  variable,
  variables,
} from './cypher.ts';
import { printCreated, printRecorded } from './print-as-of.ts';
import { printLabelTest } from './print-labels.ts';
import { printNameWalk, printSeek } from './print-name-walk.ts';
import { printNode } from './print-node.ts';
import { printVisibleEntity } from './print-visible-parts.ts';
import { printWhere } from './print-where.ts';

/** The most entities of one name. */
const MAX_CANDIDATES = 20;

/**
 * The names in a text, as a list of readings: one for each name with candidates of its own, with the places
 * of its mentions (the first word and the last) and what is asked of the candidates.
 */
export function printMentions(root: MentionsRoot): { clauses: Cypher; answer: Variable } {
  const text = parameter('text', root.cut);
  const mentions = variable('mentions');
  const answer = variable('mentionsFound');
  const { clauses, place, names } = printNameWalk(text);
  return {
    answer,
    clauses: cypher`${clauses}
${printMentioned(root, text, { place, names, mentions })}
${printReadings(root, mentions, answer)}`,
  };
}

/**
 * From the left, the longest name at each place that the one before has left free. A name with a spelling,
 * where that counts, is looked up once. Rows that are sorted or grouped hold nothing that grows with the
 * text: Neo4j counts it for each of them (220 MB for 1,000 mentions).
 */
function printMentioned(
  root: MentionsRoot,
  text: Parameter,
  { place, names, mentions }: Record<'place' | 'names' | 'mentions', Variable>,
): Cypher {
  const [name, term, spelling, spans] = variables('name', 'term', 'spelling', 'spans');
  const [candidates, span, found, kept] = variables('candidates', 'span', 'found', 'kept');
  return cypher`UNWIND ${names} AS ${name}
WITH ${name}[1] AS ${term},
  CASE WHEN ${name}[0] = 1 THEN ${text}.spellings[${place}] END AS ${spelling},
  collect([${place}, ${place} + ${name}[0] - 1]) AS ${spans}
WITH ${spans}, ${printCandidates(root, term, spelling)} AS ${candidates}
WHERE ${candidates} <> []
UNWIND ${spans} AS ${span}
WITH ${span}, ${candidates} ORDER BY ${span}[0], ${span}[1] DESC
WITH collect([${span}, ${candidates}]) AS ${found}
WITH reduce(${kept} = [], ${name} IN ${found} | CASE
  WHEN size(${kept}) >= ${parameter('first', root.first)} OR last(${kept})[0][1] >= ${name}[0][0] THEN ${kept}
  ELSE ${kept} + [${name}]
END) AS ${mentions}`;
}

/** The entities of a name, those whose primary name it is first; in the past, of names that were recorded by then. */
function printCandidates(
  { labels, hidden, asOf }: MentionsRoot,
  term: Variable,
  spelling: Variable,
): Cypher {
  const [name, named, entity, primary] = variables('name', 'named', 'entity', 'primary');
  const match = (property: Cypher) =>
    cypher`MATCH (${name}:Name {${property}: ${term}})-[${named}:NAMES]->(${entity})
${printSeek(name, property)}
RETURN ${named}, ${entity}`;
  const either = call(
    [term],
    cypher`${match(trusted('key'))}
UNION ALL
${match(trusted('plain'))}`,
  );
  const hasCapitals = cypher`${named}.name = toUpper(${named}.name) AND ${named}.name <> toLower(${named}.name)`;
  const isLong = cypher`size(${named}.name) > 2 AND NOT (${hasCapitals})`;
  const conditions = [
    cypher`(${spelling} IS NULL OR ${named}.name = ${spelling} OR ${spelling} <> '' AND ${isLong})`,
    ...(labels.length === 0 ? [] : [printLabelTest(entity, labels)]),
    ...(asOf ? [...printRecorded(asOf, named), ...printCreated(asOf, entity)] : []),
    ...printVisibleEntity(hidden, entity),
  ];
  return cypher`COLLECT {
  ${either}
  WITH ${named}, ${entity}
  ${printWhere(conditions)}
  WITH ${entity}, max(${named}.primary) AS ${primary}
  ORDER BY ${primary} DESC, ${entity}.id LIMIT ${parameter('most', MAX_CANDIDATES)}
  RETURN ${entity}
}`;
}

/** What is asked of candidates is read once, however often they are mentioned. */
function printReadings({ nodes }: MentionsRoot, mentions: Variable, answer: Variable): Cypher {
  const [mention, candidates, spans, entity] = variables(
    'mention',
    'candidates',
    'spans',
    'entity',
  );
  const columns = nodes.map(
    (node) => cypher`COLLECT {
  UNWIND ${candidates} AS ${entity}
  RETURN ${printNode(node, entity)}
}`,
  );
  return cypher`UNWIND ${mentions} AS ${mention}
WITH ${mention}[1] AS ${candidates}, collect(${mention}[0]) AS ${spans}
RETURN collect(${list([spans, ...columns])}) AS ${answer}`;
}
