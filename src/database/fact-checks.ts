import { INFERRED_AT_MOST, MODALITIES } from '../model/fact-modality.ts';
import { holdsQuote } from '../model/holds-quote.ts';
import { NO_END_STATED } from '../model/no-end-stated.ts';
import { BREACHES, type ChecksOf, type GraphCheck, reading, statement } from './graph-check.ts';

/** Versions, grounds and modality of facts. */
export const factChecks: ChecksOf = () => [
  strayCurrentKey,
  lostCurrentKey,
  twoStanding,
  withoutCitation,
  withoutPremise,
  lostQuotes,
  statedModalities,
  inferredModalities,
  statedDays,
  inferredDays,
  firstEnds,
];

const strayCurrentKey: GraphCheck = {
  find: reading(
    statement(`MATCH (fact:Fact)
WHERE fact.currentKey IS NOT NULL
  AND (fact.retractedAt IS NOT NULL OR fact.currentKey <> fact.key)
RETURN fact.id
LIMIT ${BREACHES}`),
  ),
  describe: ([id]) => `${id}: has a currentKey, but is not the current version`,
  repair: (rows) => [
    statement(
      `UNWIND $p.rows AS id
MATCH (fact:Fact {id: id})
REMOVE fact.currentKey`,
      { rows: rows.map(([id]) => id) },
    ),
  ],
};

const twoStanding: GraphCheck = {
  find: reading(
    statement(`MATCH (fact:Fact)
WHERE fact.retractedAt IS NULL
MATCH (later:Fact {key: fact.key})
WHERE later.version > fact.version
WITH fact, min(later.recordedAt) AS replacedAt
RETURN fact.id, replacedAt
LIMIT ${BREACHES}`),
  ),
  describe: ([id]) => `${id}: stands, though a later version replaced it`,
  repair: (rows) => [
    statement(
      `UNWIND $p.rows AS row
MATCH (fact:Fact {id: row.id})
SET fact.retractedAt = row.replacedAt
REMOVE fact.currentKey`,
      { rows: rows.map(([id, replacedAt]) => ({ id, replacedAt })) },
    ),
  ],
};

const lostCurrentKey: GraphCheck = {
  find: reading(
    statement(`MATCH (fact:Fact)
WHERE fact.retractedAt IS NULL AND fact.currentKey IS NULL
  AND NOT EXISTS {
    MATCH (later:Fact {key: fact.key})
    WHERE later.version > fact.version
  }
RETURN fact.id
LIMIT ${BREACHES}`),
  ),
  describe: ([id]) => `${id}: is the current version, but has no currentKey`,
  repair: (rows) => [
    statement(
      `UNWIND $p.rows AS id
MATCH (fact:Fact {id: id})
SET fact.currentKey = fact.key`,
      { rows: rows.map(([id]) => id) },
    ),
  ],
};

const SUPPORT = `(fact)-[cites:CITES]->(passage:Passage)
    WHERE cites.retractedAt IS NULL AND cites.stance = 'SUPPORTS' AND cites.role = 'STATES'`;

const withoutCitation: GraphCheck = {
  find: reading(
    statement(`MATCH (fact:Fact)
WHERE fact.basis = 'STATED' AND fact.retractedAt IS NULL
  AND NOT EXISTS {
    MATCH ${SUPPORT}
  }
RETURN fact.id
LIMIT ${BREACHES}`),
  ),
  describe: ([id]) => `${id}: is stated, but no citation of it stands; retract it or cite a source`,
};

const withoutPremise: GraphCheck = {
  find: reading(
    statement(`MATCH (fact:Fact)
WHERE fact.basis = 'INFERRED' AND fact.retractedAt IS NULL
  AND NOT EXISTS { (fact)-[:BASED_ON]->(:Fact) }
RETURN fact.id
LIMIT ${BREACHES}`),
  ),
  describe: ([id]) => `${id}: is inferred, but rests on no fact; retract it or name its premises`,
};

/** An export of it would be refused. Cypher leaves quotation marks and blanks as they are, so that it finds a few more. */
const lostQuotes: GraphCheck = {
  find: async (run) => {
    const rows = await run(
      statement(`MATCH (fact:Fact)-[cites:CITES]->(passage:Passage)
WHERE fact.currentKey IS NOT NULL AND cites.retractedAt IS NULL AND cites.quote IS NOT NULL
  AND NOT passage.text CONTAINS cites.quote
RETURN fact.id, passage.id, cites.quote, passage.text`),
    );
    return rows.filter(([, , quote, text]) => !holdsQuote(String(text), String(quote)));
  },
  describe: ([id, passage, quote]) =>
    `${id}: quotes "${quote}", which ${passage} does not say; correct the quote or the passage`,
};

const setModality = (rows: readonly (readonly unknown[])[]) => [
  statement(
    `UNWIND $p.rows AS row
MATCH (fact:Fact {id: row.id})
SET fact.modality = row.modality`,
    { rows: rows.map(([id, , modality]) => ({ id, modality })) },
  ),
];

const describeModality = ([id, found, expected]: readonly unknown[]): string =>
  `${id}: its modality is ${found ?? 'missing'}, expected ${expected ?? 'none'}`;

const statedModalities: GraphCheck = {
  find: reading(
    statement(
      `MATCH (fact:Fact)
WHERE fact.basis = 'STATED' AND fact.retractedAt IS NULL
WITH fact, COLLECT {
    MATCH ${SUPPORT}
    RETURN cites.modality
  } AS cited
WITH fact, head([modality IN $p.modalities WHERE modality IN cited]) AS expected
WHERE coalesce(fact.modality, '') <> coalesce(expected, '')
RETURN fact.id, fact.modality, expected
LIMIT ${BREACHES}`,
      { modalities: MODALITIES },
    ),
  ),
  describe: describeModality,
  repair: setModality,
};

/** Whoever infers may hold a fact more loosely than its premises, but never more firmly. */
const inferredModalities: GraphCheck = {
  find: reading(
    statement(
      `MATCH (fact:Fact)
WHERE fact.basis = 'INFERRED' AND fact.retractedAt IS NULL
WITH fact, COLLECT {
    MATCH (fact)-[:BASED_ON]->(premise:Fact)
    RETURN CASE WHEN premise.retractedAt IS NULL THEN coalesce(premise.modality, '') ELSE '' END
  } AS premises
WITH fact, CASE WHEN '' IN premises THEN null
  ELSE last([modality IN $p.modalities WHERE modality IN premises]) END AS loosest
WITH fact, loosest, [modality IN $p.modalities WHERE modality IN [fact.modality, loosest]] AS pair
WHERE (loosest IS NULL AND fact.modality IS NOT NULL)
  OR (loosest IS NOT NULL AND (fact.modality IS NULL OR head(pair) <> loosest))
RETURN fact.id, fact.modality, CASE WHEN loosest IS NOT NULL
  THEN last([modality IN $p.modalities WHERE modality IN [coalesce(fact.ownModality, $p.most), loosest]]) END
LIMIT ${BREACHES}`,
      { modalities: MODALITIES, most: INFERRED_AT_MOST },
    ),
  ),
  describe: describeModality,
  repair: setModality,
};

const setDay = (rows: readonly (readonly unknown[])[]) => [
  statement(
    `UNWIND $p.rows AS row
MATCH (fact:Fact {id: row.id})
SET fact.saidOn = row.day`,
    { rows: rows.map(([id, , day]) => ({ id, day })) },
  ),
];

const describeDay = ([id, found, expected]: readonly unknown[]): string =>
  `${id}: it was said ${found ?? 'long ago'}, expected ${expected ?? 'long ago'}, as its sources are dated`;

const statedDays: GraphCheck = {
  find: reading(
    statement(`MATCH (fact:Fact)
WHERE fact.basis = 'STATED' AND fact.retractedAt IS NULL
WITH fact, COLLECT {
    MATCH ${SUPPORT}
    MATCH (source:Source {id: passage.sourceId})
    WITH coalesce(source.publishedOn, '') AS day ORDER BY day LIMIT 1
    RETURN day
  }[0] AS day
WITH fact, nullIf(day, '') AS expected
WHERE coalesce(fact.saidOn, '') <> coalesce(expected, '')
RETURN fact.id, fact.saidOn, expected
LIMIT ${BREACHES}`),
  ),
  describe: describeDay,
  repair: setDay,
};

/** Of what no source says when it ended: the last day on which it was said, or the first on which it may have begun. */
const firstEnds: GraphCheck = {
  find: reading(
    statement(
      `MATCH (fact:Fact)
WHERE fact.basis = 'STATED' AND fact.retractedAt IS NULL AND fact.validToText = $p.open
WITH fact, COLLECT {
    MATCH ${SUPPORT}
    MATCH (source:Source {id: passage.sourceId})
    WITH coalesce(source.publishedOn, '') AS day ORDER BY day DESC LIMIT 1
    RETURN day
  }[0] AS day, coalesce(fact.validFrom, '') AS begun
WITH fact, nullIf(CASE WHEN day > begun THEN day ELSE begun END, '') AS expected
WHERE coalesce(fact.validTo, '') <> coalesce(expected, '')
RETURN fact.id, fact.validTo, expected
LIMIT ${BREACHES}`,
      { open: NO_END_STATED },
    ),
  ),
  describe: ([id, found, expected]) =>
    `${id}: it may have ended from ${found ?? 'any day'} on, expected ${expected ?? 'any day'}, as its sources are dated`,
  repair: (rows) => [
    statement(
      `UNWIND $p.rows AS row
MATCH (fact:Fact {id: row.id})
SET fact.validTo = row.day`,
      { rows: rows.map(([id, , day]) => ({ id, day })) },
    ),
  ],
};

/** Level by level: what rests on a fact that is mended is found the next time. */
const inferredDays: GraphCheck = {
  find: reading(
    statement(`MATCH (fact:Fact)
WHERE fact.basis = 'INFERRED' AND fact.retractedAt IS NULL
WITH fact, COLLECT {
    MATCH (fact)-[:BASED_ON]->(premise:Fact)
    WITH coalesce(premise.saidOn, '') AS day ORDER BY day DESC LIMIT 1
    RETURN day
  }[0] AS day
WITH fact, nullIf(day, '') AS expected
WHERE coalesce(fact.saidOn, '') <> coalesce(expected, '')
RETURN fact.id, fact.saidOn, expected
LIMIT ${BREACHES}`),
  ),
  describe: describeDay,
  repair: setDay,
};
