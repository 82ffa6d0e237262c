import { isHiddenFact, whereEntitySeen } from '../database/hidden-things.ts';
import type { Run } from '../database/run.ts';
import type { Values } from '../database/to-rows.ts';
import type { Model } from '../model/model.ts';
import { SOURCE_DATE } from '../model/reserved-names.ts';
import { OWN_FIELDS } from './check-entity.ts';
import { LONGEST_ID } from './check-id.ts';
import { passageId, sourceOf } from './compose-ids.ts';
import { findMisquoted } from './find-misquoted.ts';
import { IN_MEMORY, type Keeping } from './keeping.ts';
import { type KnownEntity, NOTHING_STORED, type Referable } from './known.ts';
import { LAST_VERSION } from './last-version.ts';
import { readBatches } from './read-batches.ts';
import type { SeedRecord } from './seed-record.ts';
import type { SeedMap, SeedValue } from './seed-value.ts';

/** Longer texts refer to nothing: an id, and behind a `#` a label. */
const LONGEST_REFERENCE = 2 * LONGEST_ID + 1;

/** Ids beyond those mentioned, so that a slip of the pen finds its nearest name. */
const SUGGESTIONS = 2000;

/** What the database holds of all that some records mention, but for what was told before. */
export type FindKnown = (records: readonly SeedRecord[]) => Promise<Referable>;

/**
 * Asks once what there is at all: nothing is looked for in a database that is empty. To `suggest` the
 * nearest of many names takes more than what is mentioned. What the model hides is not known.
 */
export async function createFindKnown(
  run: Run,
  model: Model,
  suggest: 'suggest' | 'mentioned' = 'suggest',
  keeping: Keeping = IN_MEMORY,
): Promise<FindKnown> {
  const [holds] = await run({
    text: 'RETURN EXISTS { (:Entity) }, EXISTS { (:Passage) }, EXISTS { (:Fact) }, EXISTS { (:Merged) }',
    parameters: {},
  });
  if (!holds?.includes(true)) return async () => NOTHING_STORED;
  const entitySeen = whereEntitySeen(model.hidden);
  const factSeen = whereFactSeen(model);
  const asked = keeping.map<true>();
  let isFirst = true;
  const look = async (kind: number, text: string, mentions: readonly string[]) =>
    holds[kind] === true ? readBatches(run, text, mentions) : [];
  return async (records) => {
    const others = isFirst && suggest === 'suggest' ? await suggestions(run, entitySeen) : [];
    const near = isFirst && holds[1] === true && suggest === 'suggest' ? records : [];
    const nearby = isFirst && holds[2] === true ? await factSuggestions(run, factSeen) : [];
    isFirst = false;
    const mentions = new Set(records.flatMap(mentionsOf).filter((text) => text.isWellFormed()));
    const mentioned = [...mentions].filter((text) => !asked.has(text));
    for (const text of mentioned) asked.set(text, true);
    const entities = await look(
      0,
      `UNWIND $p.rows AS id
MATCH (entity:Entity {id: id})${entitySeen}
RETURN entity.id, labels(entity), entity.name, entity.${SOURCE_DATE}`,
      mentioned,
    );
    const merged = await look(
      3,
      `UNWIND $p.rows AS id
MATCH (:Merged {id: id})-[:MERGED_INTO*]->(entity:Entity)${entitySeen}
RETURN entity.id, labels(entity), entity.name, entity.${SOURCE_DATE}, id`,
      mentioned,
    );
    const passages = await look(
      1,
      `UNWIND $p.rows AS id
MATCH (passage:Passage {id: id})
RETURN passage.id, passage.text`,
      mentioned.filter((text) => text.includes('#')),
    );
    const texts = new Map(passages.map(([id, text]) => [String(id), String(text)]));
    const isNew = new Set(mentioned);
    // Those that were mentioned before were read then.
    const mayDiffer = (id: string, text: string): boolean =>
      texts.has(id) ? texts.get(id) !== text : !isNew.has(id);
    const misquoted =
      holds[1] === true && holds[2] === true
        ? await findMisquoted(run, model, records, mayDiffer)
        : new Map();
    const facts = await look(
      2,
      `UNWIND $p.rows AS key
${LAST_VERSION}
WITH key, fact${factSeen}
RETURN key, fact.modality, fact.saidOn, fact.retractedAt`,
      mentioned,
    );
    const rests = await look(
      2,
      `UNWIND $p.rows AS key
MATCH (fact:Fact {currentKey: key})
WHERE fact.basis = 'INFERRED'
MATCH (fact)-[:BASED_ON*0..]->(conclusion:Fact)
WHERE conclusion.currentKey IS NOT NULL
WITH DISTINCT conclusion
MATCH (conclusion)-[:BASED_ON]->(premise:Fact)
RETURN conclusion.key, collect(premise.key)`,
      mentionedPremises(records, isNew),
    );
    const isStanding = ([, , , retractedAt]: Values): boolean => retractedAt === null;
    const standing = facts.filter(isStanding);
    const places = await passageSuggestions(run, near);
    return {
      entities: knownEntities([...others, ...entities, ...merged], model),
      passages: new Map(
        [...places, ...passages].map(([id, text]) => [String(id), { text: String(text) }]),
      ),
      facts: new Map(
        [...nearby, ...standing].map(([key, modality, saidOn]) => [
          String(key),
          { modality: textOf(modality), saidOn: textOf(saidOn) },
        ]),
      ),
      premises: new Map(rests.map(([key, keys]) => [String(key), (keys as string[]).map(String)])),
      withdrawn: new Set(facts.filter((fact) => !isStanding(fact)).map(([key]) => String(key))),
      misquoted,
    };
  };
}

/** Leaves out facts that whoever a model is for may not read, bound to `fact`. */
function whereFactSeen({ hidden }: Model): string {
  const isHidden = hidden && isHiddenFact(hidden);
  return isHidden === null ? '' : `\nWHERE NOT ${isHidden}`;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

async function suggestions(run: Run, seen: string): Promise<readonly Values[]> {
  return run({
    text: `MATCH (entity:Entity)${seen}
RETURN entity.id, labels(entity), entity.name, entity.${SOURCE_DATE}
LIMIT ${SUGGESTIONS}`,
    parameters: {},
  });
}

/** Passages of the sources that are mentioned, in their order: of several that are as near the first is suggested. */
async function passageSuggestions(
  run: Run,
  records: readonly SeedRecord[],
): Promise<readonly Values[]> {
  const sources = new Set(
    records
      .flatMap(mentionsOf)
      .filter((text) => text.includes('#'))
      .map(sourceOf),
  );
  if (sources.size === 0) return [];
  return run({
    text: `MATCH (passage:Passage)
WHERE passage.sourceId IN $p.sources AND passage.position IS NOT NULL AND passage.id IS NOT NULL
RETURN passage.id, passage.text
ORDER BY passage.sourceId, passage.position
LIMIT ${SUGGESTIONS}`,
    parameters: { p: { sources: [...sources] } },
  });
}

async function factSuggestions(run: Run, seen: string): Promise<readonly Values[]> {
  return run({
    text: `MATCH (fact:Fact)
WHERE fact.currentKey IS NOT NULL
WITH fact${seen}
RETURN fact.key, fact.modality, fact.saidOn
LIMIT ${SUGGESTIONS}`,
    parameters: {},
  });
}

/** Rows of id, labels, name, date, and the id by which it is known where that is another one. */
export function knownEntities(
  rows: readonly (readonly unknown[])[],
  model: Model,
): ReadonlyMap<string, KnownEntity> {
  const types = new Map(
    [...model.nodes.values()]
      .filter((type) => type.kind === 'object')
      .map((type) => [type.label, type.name]),
  );
  return new Map(
    rows.flatMap(([id, labels, name, published, knownAs = id]) => {
      const type = (labels as string[]).map((label) => types.get(label)).find((one) => one);
      const entity: KnownEntity = {
        id: String(id),
        type: type ?? '',
        name: String(name),
        stored: true,
        publishedFrom: textOf(published),
      };
      // Sentences name it by its own id.
      return [
        [String(id), entity],
        [String(knownAs), entity],
      ] as const;
    }),
  );
}

/** Keys among these texts that are given as premises. */
function mentionedPremises(
  records: readonly SeedRecord[],
  texts: ReadonlySet<string>,
): readonly string[] {
  const keys = records.flatMap((record) =>
    record.kind === 'fact' ? textsIn(record.fields, ['premises'], undefined) : [],
  );
  return [...new Set(keys)].filter((key) => texts.has(key));
}

/** Every short text where a reference may stand; looking it up in vain costs next to nothing. */
export function mentionsOf(record: SeedRecord): readonly string[] {
  const { source } = record;
  switch (record.kind) {
    case 'entity':
      return [record.id, ...textsIn(record.fields, OWN_FIELDS, source)];
    case 'passage':
      return [record.sourceId, passageId(record.sourceId, record.label)];
    case 'names':
      return [record.id, ...textsOf(record.names, source)];
    case 'fact':
      return [...textsOf(record.fields, source), ...(source === undefined ? [] : [source])];
    case 'relation':
      return textsIn(record.fields, ['subject', 'object'], undefined);
    case 'retraction':
      return textsOf(record.key, undefined);
    case 'unreadable':
      return [];
    case 'sourceRetraction':
      return textsOf(record.id, undefined);
  }
}

function textsIn(
  { entries }: SeedMap,
  names: readonly string[],
  source: string | undefined,
): readonly string[] {
  return names.flatMap((name) => {
    const value = entries.get(name)?.value;
    return value ? textsOf(value, source) : [];
  });
}

function textsOf(value: SeedValue, source: string | undefined): readonly string[] {
  switch (value.kind) {
    case 'list':
      return value.items.flatMap((item) => textsOf(item, source));
    case 'map':
      return [...value.entries.values()].flatMap((entry) => textsOf(entry.value, source));
    case 'scalar': {
      const { value: found } = value;
      if (typeof found !== 'string' && typeof found !== 'bigint') return [];
      const text = String(found);
      if (text.length > LONGEST_REFERENCE) return [];
      const sources = text.includes('#') ? [sourceOf(text)] : [];
      return [text, ...sources, ...(source === undefined ? [] : [passageId(source, text)])];
    }
  }
}
