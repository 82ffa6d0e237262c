import { type DocumentNode, parse } from 'graphql';
import { generateAsOf } from './generate-as-of.ts';
import type { OracleAsOf } from './oracle-as-of.ts';
import type { World } from './oracle-world.ts';
import { Random } from './random.ts';

/** One point, and what is asked as of it. */
interface PointOperation {
  readonly document: DocumentNode;
  readonly variables: { readonly ids: readonly string[]; readonly asOf: OracleAsOf };
}

/** What follows for facts from what they rest on, as of random points: for those that are inferred, and some that are not. */
export function sweepPoints(world: World, run: number, points: number): PointOperation[] {
  const facts = world.graph.nodes.filter(({ type }) => type === 'Fact');
  const of = (basis: string) => facts.filter(({ properties }) => properties.basis === basis);
  const document = parse(`query ($ids: [ID!]!, $asOf: AsOf) {
  nodes(ids: $ids, asOf: $asOf) { ...Standing }
}
fragment Standing on Fact { id stands modality confidence { score } }`);
  return Array.from({ length: points }, (_, i) => {
    const random = new Random(run, i, 2);
    const chosen = [...random.sample(of('INFERRED'), 16), ...random.sample(of('STATED'), 6)];
    return {
      document,
      variables: {
        ids: chosen.map(({ properties }) => String(properties.id)),
        asOf: generateAsOf({ world, shape: random, values: random }),
      },
    };
  });
}
