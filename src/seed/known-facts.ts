import { isHiddenFact } from '../database/hidden-things.ts';
import type { Run } from '../database/run.ts';
import type { Values } from '../database/to-rows.ts';
import type { Model } from '../model/model.ts';
import { SUGGESTIONS } from '../model/nearest-name.ts';
import type { KnownFact, Referable } from './known.ts';
import { LAST_VERSION } from './last-version.ts';
import { readBatches } from './read-batches.ts';
import { storedText } from './stored-text.ts';

/** The facts with these keys: those that stand, and those that were retracted. */
export async function readFacts(
  run: Run,
  model: Model,
  keys: readonly string[],
): Promise<Pick<Referable, 'withdrawn'> & { readonly facts: ReadonlyMap<string, KnownFact> }> {
  const rows = await readBatches(
    run,
    `UNWIND $p.rows AS key
${LAST_VERSION}
WITH key, fact${whereFactSeen(model)}
RETURN key, fact.modality, fact.saidOn, fact.retractedAt`,
    keys,
  );
  const isStanding = ([, , , retractedAt]: Values): boolean => retractedAt === null;
  return {
    facts: knownFacts(rows.filter(isStanding)),
    withdrawn: new Set(rows.filter((row) => !isStanding(row)).map(([key]) => String(key))),
  };
}

/** Some of all facts, so that a slip of the pen finds its nearest key. */
export async function suggestFacts(
  run: Run,
  model: Model,
): Promise<ReadonlyMap<string, KnownFact>> {
  return knownFacts(
    await run({
      text: `MATCH (fact:Fact)
WHERE fact.currentKey IS NOT NULL
WITH fact${whereFactSeen(model)}
RETURN fact.key, fact.modality, fact.saidOn
LIMIT ${SUGGESTIONS}`,
      parameters: {},
    }),
  );
}

/** Inferred facts among these keys and all that they rest on which is inferred: by key, the keys of their premises. */
export async function readRests(run: Run, keys: readonly string[]): Promise<Referable['premises']> {
  const rows = await readBatches(
    run,
    `UNWIND $p.rows AS key
MATCH (fact:Fact {currentKey: key})
WHERE fact.basis = 'INFERRED'
MATCH (fact)-[:BASED_ON*0..]->(conclusion:Fact)
WHERE conclusion.currentKey IS NOT NULL
WITH DISTINCT conclusion
MATCH (conclusion)-[:BASED_ON]->(premise:Fact)
RETURN conclusion.key, collect(premise.key)`,
    keys,
  );
  return new Map(rows.map(([key, premises]) => [String(key), (premises as string[]).map(String)]));
}

function knownFacts(rows: readonly Values[]): ReadonlyMap<string, KnownFact> {
  return new Map(
    rows.map(([key, modality, saidOn]) => [
      String(key),
      { modality: storedText(modality), saidOn: storedText(saidOn) },
    ]),
  );
}

/** Leaves out facts that whoever a model is for may not read, bound to `fact`. */
function whereFactSeen({ hidden }: Model): string {
  const isHidden = hidden && isHiddenFact(hidden);
  return isHidden === null ? '' : `\nWHERE NOT ${isHidden}`;
}
