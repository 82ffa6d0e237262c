import {
  type Cypher,
  cypher,
  type Parameter,
  type Slot,
  trusted,
  type Variable,
  variables,
} from './cypher.ts';

/** The longest name that is looked for, in words. */
const MAX_WORDS = 20;

/** So many words are looked up one by one, as beginnings of names; what is left is few. */
const STEPS = 3;

/** A name that has so many words or more is long. */
const LONG = 6;

/**
 * A row for each word of a text with which names begin: its place, and a list of these names, each with its
 * number of words and its key or its key without accents.
 *
 * Words that begin no name are dropped, then pairs of words, then threes, each asked once however often
 * it occurs; only for what is left other lengths are tried. On 312,000 names, most of which begin with
 * words of the text, 100 kB of English cost 119,000 db hits and 0.4 s, of Chinese 123,000 and 0.4 s. With
 * all lengths tried for each it was 240,000 in English, without the threes 326,000 and in Chinese 280,000;
 * a fourth step cost more time than it saved. To send all rows of words and seek each took 0.6 s with
 * names of eight words, and sent 30 MB with names of 24.
 */
export function printNameWalk(text: Parameter): {
  clauses: Cypher;
  place: Variable;
  names: Variable;
} {
  const [stems, stem, known, names] = variables('stems', 'stem', 'known', 'names');
  const [places, place, word] = variables('places', 'place', 'word');
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

/**
 * The least key that begins with a stem, and the least without accents: the stem itself where it is a
 * name.
 */
function printKnown(stem: Variable): Cypher {
  const [name, least] = variables('name', 'least');
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

/** Has names sought by an index: Neo4j would scan that of keys without accents where few names have such. */
export function printSeek(name: Variable, property: Cypher): Cypher {
  return cypher`USING RANGE INDEX SEEK ${name}:Name(${property})`;
}

/** Names of more words than the steps went. Most names are short: whether longer ones begin so is asked first. */
function printLongNames(text: Parameter, place: Variable, stem: Variable): Cypher {
  const [size, term, name, start] = variables('size', 'term', 'name', 'start');
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
  const [term, i] = variables('term', 'i');
  return cypher`reduce(${term} = ${stem}, ${i} IN range(${trusted(String(STEPS))}, ${size} - 1) | ${term} + ${text}.words[${place} + ${i}])`;
}
