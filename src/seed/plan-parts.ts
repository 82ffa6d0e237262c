import type { Run } from '../database/run.ts';
import type { Model } from '../model/model.ts';
import type { CheckedSeed } from './checked-seed.ts';
import type { Changes } from './compare-graph.ts';
import { compareSeed } from './compare-seed.ts';
import type { Keeping } from './keeping.ts';
import type { Known } from './known.ts';
import { addPlans, listOldIds, NO_PLAN, planSeed, type SeedPlan } from './plan-seed.ts';
import { type GraphPart, splitGraph } from './split-graph.ts';

/**
 * What a seed would change, worked out part by part, so that its size does not matter: each is compared with the
 * database as it is. What follows for a fact from several parts is told as the first of them has it.
 */
export async function planParts(
  run: Run,
  model: Model,
  { seed, known }: { readonly seed: CheckedSeed; readonly known: Known },
  keeping: Keeping,
  signal?: AbortSignal,
): Promise<SeedPlan> {
  const told = keeping.map<true>();
  let plan = NO_PLAN;
  for (const part of splitGraph(seed)) {
    signal?.throwIfAborted();
    const { changes, stored, history } = await compareSeed(run, model, part, known);
    const own = new Set([...part.facts, ...part.retractions].map(({ key }) => key));
    // Another part says what becomes of such a fact, or has said it.
    const isElsewhere = (key: string): boolean =>
      !own.has(key) && (seed.facts.placeOf(key) !== undefined || told.has(key));
    plan = addPlans(plan, planSeed(leaveOut(changes, isElsewhere), stored, history));
    for (const key of followingKeys(changes, part)) told.set(key, true);
  }
  return { ...plan, oldIds: listOldIds(seed.oldIds) };
}

/** Without what follows for facts of other parts. */
function leaveOut(changes: Changes, isElsewhere: (key: string) => boolean): Changes {
  const { facts, retractions } = changes;
  return {
    ...changes,
    facts: {
      ...facts,
      updated: facts.updated.filter(
        (change) => change.kind === 'version' || !isElsewhere(String(change.old.properties.key)),
      ),
    },
    retractions: {
      ...retractions,
      facts: retractions.facts.filter(({ properties: { key } }) => !isElsewhere(String(key))),
    },
  };
}

/** Of facts that change though the part does not state or retract them. */
function followingKeys({ facts, retractions }: Changes, part: GraphPart): readonly string[] {
  const stated = new Set(part.facts.map(({ key }) => key));
  return [
    ...facts.updated.flatMap((change) => (change.kind === 'refresh' ? [change.old] : [])),
    ...retractions.facts,
  ]
    .map(({ properties: { key } }) => String(key))
    .filter((key) => !stated.has(key));
}
