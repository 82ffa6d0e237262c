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
} from './cypher.ts';
import { printNode } from './print-node.ts';
import { printLabelTest } from './print-source.ts';
import { printWhere } from './print-where.ts';

/** The longest name that is looked for, in words. */
const MAX_WORDS = 20;

/** So many words are looked up one by one, as beginnings of names; what is left is few. */
const STEPS = 3;

/** The most entities of one name. */
const MAX_CANDIDATES = 20;

/**
 * The names in a text, as two lists: the mentions, each with the places of its first and its last word and
 * the number of its reading, and the readings that occur, each with what is asked of its candidates.
 *
 * Words that begin no name are dropped, then pairs of words, then threes, each asked once however often
 * it occurs; only for what is left all lengths are tried. On 312,000 names, 100 kB of English cost
 * 240,000 db hits and 0.4 s, of Chinese 130,000 and 0.3 s; with two steps 326,000 and 280,000, with four
 * no fewer milliseconds. To send all rows of words and seek each took 0.6 s with names of eight words,
 * and sent 30 MB with names of 24.
 */
export function printMentions(root: MentionsRoot): { clauses: Cypher; answer: Variable } {
  const text = parameter('text', root.cut);
  const [readings, mentions] = [variable('readings'), variable('mentions')];
  const answer = variable('mentionsFound');
  const { clauses, place, names } = printWalk(text);
  return {
    answer,
    clauses: cypher`${clauses}
${printReadings(root, text, { place, names, readings })}
${printChosen(root, readings, mentions)}
RETURN [${mentions}, ${printCandidates(root, readings, mentions)}] AS ${answer}`,
  };
}

/** A row for each word with which names begin: its place, and a list of these, each with its size and its words. */
function printWalk(text: Parameter): { clauses: Cypher; place: Variable; names: Variable } {
  const [stems, stem, known, names] = (['stems', 'stem', 'known', 'names'] as const).map(
    variable,
  ) as Quartet;
  const [places, place, word] = [variable('places'), variable('place'), variable('word')];
  const printed = printKnown(stem);
  /** Notes a stem that is a name, and drops one that begins none. */
  const note = (size: number) => cypher`WITH ${places}, ${names}, ${stem}, ${printed} AS ${known}
WITH ${places},
  CASE WHEN ${stem} IN ${known} THEN ${names} + [[${trusted(String(size))}, ${stem}]] ELSE ${names} END AS ${names},
  CASE WHEN ${known} <> [] THEN ${stem} END AS ${stem}
WHERE ${stem} IS NOT NULL OR ${names} <> []`;
  return {
    place,
    names,
    clauses: cypher`UNWIND ${text}.stems AS ${stems}
WITH ${stems}, trim(${text}.words[${stems}[0][0]]) AS ${stem}
WITH ${stems}, ${stem}, ${printed} AS ${known}
WHERE ${known} <> []
WITH ${stems}, ${stem}, CASE WHEN ${stem} IN ${known} THEN [[1, ${stem}]] ELSE [] END AS ${names}
UNWIND ${stems} AS ${places}
WITH ${places}, ${names}, ${stem} + ${text}.words[${places}[0] + 1] AS ${stem}
${note(2)}
UNWIND ${places} AS ${place}
WITH ${names}, ${stem}, ${text}.words[${place} + 2] AS ${word}, collect(${place}) AS ${places}
WITH ${places}, ${names}, ${stem} + ${word} AS ${stem}
${note(STEPS)}
UNWIND ${places} AS ${place}
WITH ${place}, ${names} + ${printLongNames(text, place, stem)} AS ${names}`,
  };
}

type Quartet = [Variable, Variable, Variable, Variable];

/**
 * The least key that begins with a stem, and the least without accents: the stem itself where it is a
 * name.
 */
function printKnown(stem: Variable): Cypher {
  const [name, least] = [variable('name'), variable('least')];
  const findLeast = (property: Cypher) => cypher`MATCH (${name}:Name)
${printSeek(name, property)}
WHERE ${name}.${property} STARTS WITH ${stem}
RETURN ${name}.${property} AS ${least} ORDER BY ${name}.${property} LIMIT 1`;
  return cypher`COLLECT {
  ${findLeast(trusted('key'))}
  UNION ALL
  ${findLeast(trusted('plain'))}
}`;
}

/** Without being told so, Neo4j scans the index where few names have accents. */
function printSeek(name: Variable, property: Cypher): Cypher {
  return cypher`USING RANGE INDEX SEEK ${name}:Name(${property})`;
}

/** Names of more words than the steps went. */
function printLongNames(text: Parameter, place: Variable, stem: Variable): Cypher {
  const [size, term, i] = [variable('size'), variable('term'), variable('i')];
  const steps = trusted(String(STEPS));
  const name = variable('name');
  const exists = (property: Cypher) =>
    cypher`EXISTS { MATCH (${name}:Name {${property}: ${term}}) ${printSeek(name, property)} }`;
  return cypher`COLLECT {
  UNWIND CASE WHEN ${stem} IS NULL THEN [] ELSE range(${trusted(`${STEPS + 1}, ${MAX_WORDS}`)}) END AS ${size}
  WITH ${size}, reduce(${term} = ${stem}, ${i} IN range(${steps}, ${size} - 1) | ${term} + ${text}.words[${place} + ${i}]) AS ${term}
  WHERE ${exists(trusted('key'))} OR ${exists(trusted('plain'))}
  RETURN [${size}, ${term}]
}`;
}

/** A name with a spelling, where that counts: with the places where it stands, and its candidates. */
function printReadings(
  { labels }: MentionsRoot,
  text: Parameter,
  { place, names, readings }: Record<'place' | 'names' | 'readings', Variable>,
): Cypher {
  const [name, term, spelling, places] = (['name', 'term', 'spelling', 'places'] as const).map(
    variable,
  ) as Quartet;
  const [named, entity, primary, candidates] = (
    ['named', 'entity', 'primary', 'candidates'] as const
  ).map(variable) as Quartet;
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
  const isLong = cypher`size(${named}.name) > 2 AND ${named}.name <> toUpper(${named}.name)`;
  const conditions = [
    cypher`(${spelling} IS NULL OR ${named}.name = ${spelling} OR ${isLong})`,
    ...(labels.length === 0 ? [] : [printLabelTest(entity, labels)]),
  ];
  return cypher`UNWIND ${names} AS ${name}
WITH ${name}[1] AS ${term},
  CASE WHEN ${name}[0] = 1 THEN ${text}.spellings[${place}] END AS ${spelling},
  collect([${place}, ${place} + ${name}[0] - 1]) AS ${places}
WITH ${places}, COLLECT {
  ${either}
  WITH ${named}, ${entity}
  ${printWhere(conditions)}
  WITH ${entity}, max(${named}.primary) AS ${primary}
  ORDER BY ${primary} DESC, ${entity}.id LIMIT ${parameter('most', MAX_CANDIDATES)}
  RETURN ${entity}
} AS ${candidates}
WHERE ${candidates} <> []
WITH collect({places: ${places}, candidates: ${candidates}}) AS ${readings}`;
}

/** From the left, the longest name at each place that the one before has left free. */
function printChosen({ first }: MentionsRoot, readings: Variable, mentions: Variable): Cypher {
  const [reading, place, found, kept] = (['reading', 'place', 'found', 'kept'] as const).map(
    variable,
  ) as Quartet;
  const sorted = call(
    [readings],
    cypher`UNWIND range(0, size(${readings}) - 1) AS ${reading}
UNWIND ${readings}[${reading}].places AS ${place}
WITH ${reading}, ${place} ORDER BY ${place}[0], ${place}[1] DESC
RETURN collect(${place} + ${reading}) AS ${found}`,
  );
  return cypher`${sorted}
WITH ${readings}, reduce(${kept} = [], ${place} IN ${found} | CASE
  WHEN size(${kept}) >= ${parameter('first', first)} OR last(${kept})[1] >= ${place}[0] THEN ${kept}
  ELSE ${kept} + [${place}]
END) AS ${mentions}`;
}

/** What is asked of the candidates of each reading that is left, once however often it occurs. */
function printCandidates({ nodes }: MentionsRoot, readings: Variable, mentions: Variable): Cypher {
  if (nodes.length === 0) return trusted('[]');
  const [mention, reading, entity] = [variable('mention'), variable('reading'), variable('entity')];
  const columns = nodes.map(
    (node) => cypher`COLLECT {
  UNWIND ${readings}[${reading}].candidates AS ${entity}
  RETURN ${printNode(node, entity)}
}`,
  );
  return cypher`COLLECT {
  UNWIND ${mentions} AS ${mention}
  WITH DISTINCT ${mention}[2] AS ${reading}
  RETURN ${list([reading, ...columns])}
}`;
}
