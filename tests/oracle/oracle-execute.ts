import { type DocumentNode, type ExecutionResult, executeSync, type GraphQLSchema } from 'graphql';
import type { Model } from '../../src/model/model.ts';
import type { OracleGraph, Thing } from './oracle-graph.ts';
import { oracleRoots } from './oracle-roots.ts';
import type { World } from './oracle-world.ts';
import { presentThing } from './present-thing.ts';

/** Answers an operation with plain loops. */
export type OracleExecute = (
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
) => ExecutionResult;

/** A model's graph, ready to be asked. */
export function createWorld(
  model: Model,
  graph: OracleGraph,
  computed: World['computed'] = new Map(),
): World {
  const unknown = expressionsOf(model).filter((cypher) => !computed.has(cypher));
  if (unknown.length > 0) throw new Error(`@computed: say what ${unknown.join(', ')} means`);
  const world: World = {
    model,
    graph,
    computed,
    present: (thing: Thing) => presentThing(world, thing),
  };
  return world;
}

/** Those of the model's own types: what the core computes has loops of its own. */
function expressionsOf({ nodes, edges }: Model): string[] {
  const own = [...edges.values()].filter(({ qualifiers }) => qualifiers);
  return [...nodes.values(), ...own].flatMap(({ fields }) =>
    [...fields.values()].flatMap((field) => (field.kind === 'computed' ? [field.cypher] : [])),
  );
}

/**
 * The slow, obvious answer: graphql-js over the public schema, with values worked out by loops over
 * lists. It shares nothing with plans, Cypher and the shaping of rows.
 */
export function createOracleExecute(api: GraphQLSchema, world: World): OracleExecute {
  const rootValue = oracleRoots(world);
  return (document, variableValues) =>
    executeSync({ schema: api, document, rootValue, variableValues });
}
