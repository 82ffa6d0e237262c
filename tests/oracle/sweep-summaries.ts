import { type DocumentNode, parse } from 'graphql';
import { factQualifiers } from '../../src/model/fact-qualifiers.ts';
import { type NodeType, requireNode } from '../../src/model/model.ts';
import { isSummarized, TYPE_NAME } from '../../src/model/summarized-fields.ts';
import { chunksOf } from './chunks-of.ts';
import { OF_CLAIMS } from './oracle-summary.ts';
import type { World } from './oracle-world.ts';
import { isFruitful } from './real-values.ts';

/** Fields of a connection that take the name of a field of its items. */
export const SUMMARIES: readonly string[] = ['groupBy', 'aggregate'];

/** So many fields in one operation: Neo4j takes long to plan many. */
const CHUNK = 4;

/** The names by which a list can be grouped: fields of its items, and of the edges to them; of facts what qualifies them. */
export function summarizedNames({ model }: World, target: string, edge: string): string[] {
  const type = requireNode(model, target);
  const own = (type.kind === 'union' ? requireNode(model, 'Entity') : type).fields;
  const edges = [
    ...present(model.edges.get(edge)),
    ...(target === 'Fact' ? factQualifiers(model).values() : []),
  ];
  const fields = [...own.values(), ...edges.flatMap((one) => [...one.fields.values()])];
  const summed = fields.filter((one) => isSummarized(one, model.nodes)).map(({ name }) => name);
  return [...new Set([TYPE_NAME, ...summed])];
}

function present<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}

/** Operations that group all things of a type by each of its fields, and sum each up. */
export function sweepSummaries(world: World, type: NodeType): DocumentNode[] {
  const texts = summarizedNames(world, type.name, '').map(
    (name) => `${name}: groupBy(field: ${name}) { value entity { id } count }
      ${name}Sum: aggregate(field: ${name}) { count distinct min max avg sum least greatest }`,
  );
  return chunksOf(texts, CHUNK).map((chunk) => parse(`{ ${type.plural} { ${chunk.join('\n')} } }`));
}

/** Operations that group what claims lead to from the things of a type by what the claims are like. */
export function sweepClaims(world: World, type: NodeType): DocumentNode[] {
  return [...type.fields.values()]
    .filter((field) => field.kind === 'relation')
    .filter((field) => field.list && field.fact && isFruitful(world, type.name, field.name))
    .map((field) => {
      const own = requireNode(world.model, field.target).fields;
      const groups = OF_CLAIMS.filter((name) => !own.has(name)).map(
        (name) => `${name}: groupBy(field: ${name}) { value count }`,
      );
      const span = 'recorded: aggregate(field: recordedAt) { count distinct least greatest }';
      return parse(
        `{ ${type.plural}(first: 100) { nodes { ${field.name} { ${[...groups, span].join(' ')} } } } }`,
      );
    });
}
