import { type DocumentNode, type ExecutionResult, executeSync, type GraphQLSchema } from 'graphql';
import type { Model } from '../../src/model/model.ts';
import { stands } from './oracle-derived.ts';
import { idOf, type OracleGraph, type Thing, type ThingProperties } from './oracle-graph.ts';
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
  const all = new Map([
    ...computed,
    ...revisions(model, graph),
    ...retractions(model, graph),
    ...standing(model),
  ]);
  const unknown = expressionsOf(model).filter((cypher) => !all.has(cypher));
  if (unknown.length > 0) throw new Error(`@computed: say what ${unknown.join(', ')} means`);
  const world: World = {
    model,
    graph,
    computed: all,
    present: (thing: Thing) => presentThing(world, thing),
  };
  return world;
}

/** What `Entity.revision` counts: that it was recorded, and what was done to it since. */
function revisions(model: Model, { nodes }: OracleGraph): World['computed'] {
  const field = model.nodes.get('Entity')?.fields.get('revision');
  const cypher = field?.kind === 'computed' ? field.cypher : '';
  const changes = nodes.filter(({ type }) => type === 'HistoryEntry');
  const count = ({ id }: ThingProperties) =>
    1 + changes.filter(({ properties }) => properties.aboutId === id).length;
  return new Map([[cypher, count]]);
}

/** `Source.retractedAt`: the last time that it was, if nothing of it is cited now. */
function retractions(model: Model, { nodes, links }: OracleGraph): World['computed'] {
  const field = model.nodes.get('Source')?.fields.get('retractedAt');
  const cypher = field?.kind === 'computed' ? field.cypher : '';
  const last = ({ id }: ThingProperties) => {
    const passages = nodes.filter(({ properties }) => properties.sourceId === id).map(idOf);
    const cited = links.some(
      ({ type, to, properties }) =>
        type === 'CITES' && properties.retractedAt === undefined && passages.includes(to),
    );
    const instants = nodes
      .filter(({ type }) => type === 'HistoryEntry')
      .filter(({ properties }) => properties.aboutId === id && properties.kind === 'RETRACTED')
      .map(({ properties }) => String(properties.recordedAt));
    return cited ? undefined : instants.sort().at(-1);
  };
  return new Map([[cypher, last]]);
}

/** `Fact.stands`, as of the point of the world. */
function standing(model: Model): World['computed'] {
  const field = model.nodes.get('Fact')?.fields.get('stands');
  const cypher = field?.kind === 'computed' ? field.cypher : '';
  return new Map([
    [
      cypher,
      (properties: ThingProperties, world: World) => stands(world, { type: 'Fact', properties }),
    ],
  ]);
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
