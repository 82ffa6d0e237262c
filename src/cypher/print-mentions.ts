import type { MentionsRoot } from '../plan/plan.ts';
import {
  type Cypher,
  call,
  cypher,
  list,
  type Parameter,
  parameter,
  type Slot,
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

/** A name that has so many words or more is long. */
const LONG = 6;

/** The most entities of one name. */
const MAX_CANDIDATES = 20;

/**
 * The names in a text, as a list of readings: one for each name with candidates of its own, with the places
 * of its mentions (the first word and the last) and what is asked of the candidates.
 *
 * Words that begin no name are dropped, then pairs of words, then threes, each asked once however often
 * it occurs; only for what is left all lengths are tried. On 312,000 names, 100 kB of English cost
 * 240,000 db hits and 0.4 s, of Chinese 130,000 and 0.3 s; with two steps 326,000 and 280,000, with four
 * no fewer milliseconds. To send all rows of words and seek each took 0.6 s with names of eight words,
 * and sent 30 MB with names of 24.
 */
export function printMentions(root: MentionsRoot): { clauses: Cypher; answer: Variable } {
  const text = parameter('text', root.cut);
  const mentions = variable('mentions');
  const answer = variable('mentionsFound');
  const { clauses, place, names } = printWalk(text);
  return {
    answer,
    clauses: cypher`${clauses}
${printMentioned(root, text, { place, names, mentions })}
${printReadings(root, mentions, answer)}`,
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

/** Names of more words than the steps went. Most names are short: whether longer ones begin so is asked first. */
function printLongNames(text: Parameter, place: Variable, stem: Variable): Cypher {
  const [size, term, name, start] = (['size', 'term', 'name', 'start'] as const).map(
    variable,
  ) as Quartet;
  const exists = (property: Cypher) =>
    cypher`EXISTS { MATCH (${name}:Name {${property}: ${term}}) ${printSeek(name, property)} }`;
  const most = cypher`CASE WHEN ${printKnown(start)} = [] THEN ${trusted(String(LONG - 1))} ELSE ${trusted(String(MAX_WORDS))} END`;
  return cypher`COLLECT {
  WITH ${printTerm(text, place, stem, trusted(String(LONG)))} AS ${start}
  UNWIND CASE WHEN ${stem} IS NULL THEN [] ELSE range(${trusted(String(STEPS + 1))}, ${most}) END AS ${size}
  WITH ${size}, ${printTerm(text, place, stem, size)} AS ${term}
  WHERE ${exists(trusted('key'))} OR ${exists(trusted('plain'))}
  RETURN [${size}, ${term}]
}`;
}

/** So many words from a place on, of which the stem has the first ones. */
function printTerm(text: Parameter, place: Variable, stem: Variable, size: Slot): Cypher {
  const [term, i] = [variable('term'), variable('i')];
  return cypher`reduce(${term} = ${stem}, ${i} IN range(${trusted(String(STEPS))}, ${size} - 1) | ${term} + ${text}.words[${place} + ${i}])`;
}

/**
 * From the left, the longest name at each place that the one before has left free. A name with a spelling,
 * where that counts, is looked up once. What is sorted holds no more than one mention: Neo4j counts all
 * that a row holds.
 */
function printMentioned(
  { labels, first }: MentionsRoot,
  text: Parameter,
  { place, names, mentions }: Record<'place' | 'names' | 'mentions', Variable>,
): Cypher {
  const [name, term, spelling, spans] = (['name', 'term', 'spelling', 'spans'] as const).map(
    variable,
  ) as Quartet;
  const [candidates, span, found, kept] = (['candidates', 'span', 'found', 'kept'] as const).map(
    variable,
  ) as Quartet;
  return cypher`UNWIND ${names} AS ${name}
WITH ${name}[1] AS ${term},
  CASE WHEN ${name}[0] = 1 THEN ${text}.spellings[${place}] END AS ${spelling},
  collect([${place}, ${place} + ${name}[0] - 1]) AS ${spans}
WITH ${spans}, ${printCandidates(labels, term, spelling)} AS ${candidates}
WHERE ${candidates} <> []
UNWIND ${spans} AS ${span}
WITH ${span}, ${candidates} ORDER BY ${span}[0], ${span}[1] DESC
WITH collect([${span}, ${candidates}]) AS ${found}
WITH reduce(${kept} = [], ${name} IN ${found} | CASE
  WHEN size(${kept}) >= ${parameter('first', first)} OR last(${kept})[0][1] >= ${name}[0][0] THEN ${kept}
  ELSE ${kept} + [${name}]
END) AS ${mentions}`;
}

/** The entities of a name, those whose primary name it is first. */
function printCandidates(labels: readonly string[], term: Variable, spelling: Variable): Cypher {
  const [name, named, entity, primary] = (['name', 'named', 'entity', 'primary'] as const).map(
    variable,
  ) as Quartet;
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
  const [mention, candidates, spans, entity] = (
    ['mention', 'candidates', 'spans', 'entity'] as const
  ).map(variable) as Quartet;
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
