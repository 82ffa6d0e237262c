import type { Run } from '../database/run.ts';
import type { Values } from '../database/to-rows.ts';
import type { Model } from '../model/model.ts';
import { findMisquoted } from './find-misquoted.ts';
import { IN_MEMORY, type Keeping } from './keeping.ts';
import { type KnownFact, type KnownPassage, NOTHING_STORED, type Referable } from './known.ts';
import { knownEntities, readEntities, readMerged, suggestEntities } from './known-entities.ts';
import { readFacts, readRests, suggestFacts } from './known-facts.ts';
import { readPassages, suggestPassages } from './known-passages.ts';
import { mentionedPremises, mentionsOf } from './mentions-of.ts';
import type { SeedRecord } from './seed-record.ts';

/** What the database holds of all that some records mention, but for what was told before. */
export type FindKnown = (records: readonly SeedRecord[]) => Promise<Referable>;

/**
 * Asks once what there is at all: nothing is looked for of a kind that there is nothing of. To `suggest` the
 * nearest of many names takes more than what is mentioned. What the model hides is not known.
 */
export async function createFindKnown(
  run: Run,
  model: Model,
  suggest: 'suggest' | 'mentioned' = 'suggest',
  keeping: Keeping = IN_MEMORY,
): Promise<FindKnown> {
  const holds = await readHoldings(run);
  if (!Object.values(holds).includes(true)) return async () => NOTHING_STORED;
  const asked = keeping.map<true>();
  let isSuggesting = suggest === 'suggest';
  return async (records) => {
    const near = isSuggesting ? await readSuggestions(run, model, holds, records) : NO_SUGGESTIONS;
    isSuggesting = false;
    const mentions = new Set(records.flatMap(mentionsOf).filter((text) => text.isWellFormed()));
    const mentioned = [...mentions].filter((text) => !asked.has(text));
    for (const text of mentioned) asked.set(text, true);
    const isNew = new Set(mentioned);
    const ids = (kind: keyof Holdings): readonly string[] => (holds[kind] ? mentioned : []);
    const entities = await readEntities(run, model, ids('entities'));
    const merged = await readMerged(run, model, ids('merged'));
    const passages = await readPassages(
      run,
      ids('passages').filter((text) => text.includes('#')),
    );
    // Those that were mentioned before were read then.
    const mayDiffer = (id: string, text: string): boolean =>
      passages.has(id) ? passages.get(id)?.text !== text : !isNew.has(id);
    const isQuoted = holds.passages && holds.facts;
    const { facts, withdrawn } = await readFacts(run, model, ids('facts'));
    const inferred = holds.facts ? mentionedPremises(records, isNew) : [];
    return {
      entities: knownEntities([...near.entities, ...entities, ...merged], model),
      passages: new Map([...near.passages, ...passages]),
      facts: new Map([...near.facts, ...facts]),
      premises: await readRests(run, inferred),
      withdrawn,
      misquoted: isQuoted ? await findMisquoted(run, model, records, mayDiffer) : new Map(),
    };
  };
}

/** Of which kinds there is anything in the database. */
type Holdings = Readonly<Record<'entities' | 'passages' | 'facts' | 'merged', boolean>>;

async function readHoldings(run: Run): Promise<Holdings> {
  const [row = []] = await run({
    text: 'RETURN EXISTS { (:Entity) }, EXISTS { (:Passage) }, EXISTS { (:Fact) }, EXISTS { (:Merged) }',
    parameters: {},
  });
  const [entities, passages, facts, merged] = row.map((one) => one === true);
  return {
    ...{ entities: entities ?? false, passages: passages ?? false },
    ...{ facts: facts ?? false, merged: merged ?? false },
  };
}

/** What may be meant by what is not there. */
interface Suggestions {
  /** For `knownEntities`. */
  readonly entities: readonly Values[];
  readonly passages: ReadonlyMap<string, KnownPassage>;
  readonly facts: ReadonlyMap<string, KnownFact>;
}

const NO_SUGGESTIONS: Suggestions = { entities: [], passages: new Map(), facts: new Map() };

async function readSuggestions(
  run: Run,
  model: Model,
  holds: Holdings,
  records: readonly SeedRecord[],
): Promise<Suggestions> {
  const none = NO_SUGGESTIONS;
  return {
    entities: holds.entities ? await suggestEntities(run, model) : none.entities,
    passages: holds.passages ? await suggestPassages(run, records) : none.passages,
    facts: holds.facts ? await suggestFacts(run, model) : none.facts,
  };
}
