import type { OperationDraft } from './operation-draft.ts';
import type { OracleAsOf } from './oracle-as-of.ts';

const VALIDITIES = ['CERTAIN', 'POSSIBLE', 'UNDATED'];

/** A random point from which to look at facts: days and instants that data have, and others. */
export function generateAsOf({
  shape,
  values,
  world,
}: Pick<OperationDraft, 'shape' | 'values' | 'world'>): OracleAsOf {
  const found = (names: readonly string[]): string[] =>
    world.graph.nodes.flatMap(({ properties }) =>
      names.flatMap((name) => {
        const value = properties[name];
        return typeof value === 'string' ? [value] : [];
      }),
    );
  const pick = (all: readonly string[], other: string) =>
    all.length > 0 && values.chance(0.9) ? values.pick(all) : other;
  // A day, or its month or year.
  const period = (all: readonly string[], other: string) =>
    pick(all, other).slice(0, values.pick([10, 10, 10, 7, 4]));
  const days = ['validFrom', 'validFromLatest', 'validTo', 'validToLatest'];
  const instants = ['recordedAt', 'retractedAt'];
  // One that is not there is refused, and an operation with it tells nothing else.
  const scenarios = found(['scenarioId']);
  return {
    ...(shape.chance(0.5) && {
      validAt: period(found(days), '2025-06-15'),
      ...(shape.chance(0.4) && { validity: values.sample(VALIDITIES, 1 + values.below(3)) }),
    }),
    ...(shape.chance(0.3) && { saidBy: period(found(['publishedOn']), '1999-12-31') }),
    ...(shape.chance(0.3) && { knownAt: pick(found(instants), '2001-01-01T00:00:00.000Z') }),
    ...(shape.chance(scenarios.length > 0 ? 0.4 : 0.03) && {
      scenario: pick(scenarios, 'no-such-scenario'),
    }),
  };
}
