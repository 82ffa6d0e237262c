import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeAccess } from '../model/describe-access.ts';
import type { EdgeType, EnumType, Model, NodeType } from '../model/model.ts';
import { exampleFields } from './example-of-type.ts';
import { exemplify } from './exemplify.ts';
import { isConnected, sharedEdgeName } from './names.ts';
import {
  ABOUT_ROOTS,
  printAboutTypes,
  printBetween,
  printDisputes,
  RETRACTION_PREVIEW,
} from './print-about.ts';
import { AS_OF, printArguments } from './print-arguments.ts';
import { printChangedFacts, printConnections } from './print-connections.ts';
import { printField } from './print-field.ts';
import { printInputs } from './print-inputs.ts';
import { MENTION_TYPE, MENTIONS_ROOT } from './print-mentions.ts';
import { printMutations } from './print-mutations.ts';
import { NEIGHBOUR_TYPES, printNeighboursRoot } from './print-neighbours.ts';
import { PATH_TYPES, printPathsRoot } from './print-paths.ts';
import { block, describe } from './print-sdl.ts';
import { printSubgraphRoot, SUBGRAPH_TYPES } from './print-subgraph.ts';
import { SUBSCRIPTION_TYPE } from './print-subscription.ts';

const CORE_INPUTS = readFileSync(join(import.meta.dirname, 'core-inputs.graphql'), 'utf8');
const CORE_VALUES = readFileSync(join(import.meta.dirname, '../model/core/values.graphql'), 'utf8');

/**
 * The public GraphQL schema of a model, as SDL: its types, and derived from them the connections,
 * filters, orders and root fields. The text is stable for a model; `src/generated/api.graphql` is
 * it for the default one.
 */
export function printApi(model: Model): string {
  const nodes = [...model.nodes.values()];
  return [
    printQuery(model),
    ...printMutations(model),
    SUBSCRIPTION_TYPE,
    ...nodes.map((type) => printNode(type, model)),
    ...[...model.edges.values()].filter((edge) => !edge.qualifiers).map((e) => printEdge(e, model)),
    ...printConnections(model),
    ...printChangedFacts(model),
    ...printInputs(model),
    ...[...model.enums.values()].map(printEnum),
    printAboutTypes(model),
    PATH_TYPES,
    NEIGHBOUR_TYPES,
    SUBGRAPH_TYPES,
    MENTION_TYPE,
    CORE_INPUTS,
    CORE_VALUES,
  ].join('\n\n');
}

function printNode(type: NodeType, model: Model): string {
  // An object has what its model says of it; of the others any of their types is an example.
  const [member] = type.kind === 'object' ? [] : type.possible;
  const description = describe(
    member ? exemplify(type.description, `\`${member}\``) : type.description,
  );
  if (type.kind === 'union') {
    return `${description}union ${type.name} = ${type.possible.join(' | ')}`;
  }
  const keyword = type.kind === 'interface' ? 'interface' : 'type';
  const parents = type.interfaces.length > 0 ? ` implements ${type.interfaces.join(' & ')}` : '';
  const fields = [...type.fields.values()].map((field) => printField(field, model));
  return `${description}${keyword} ${type.name}${parents} ${block(fields)}`;
}

function printEdge(edge: EdgeType, model: Model): string {
  const fields = [...edge.fields.values()].map((field) => printField(field, model));
  return `${describe(edge.description)}type ${edge.name} ${block(fields)}`;
}

function printEnum(type: EnumType): string {
  const values = type.values.map((value) => `${describe(value.description)}${value.name}`);
  const text = exemplify(type.description, `\`${type.values[0]?.name}\``);
  return `${describe(text)}enum ${type.name} ${block(values)}`;
}

function printQuery(model: Model): string {
  const types = [...model.nodes.values()].filter(isConnected);
  const roots = types.flatMap((type) => {
    const tell = (text: string) => describe(describeAccess(text, type.access));
    const list = `${tell(`A list of ${type.plural}. Example: \`${type.plural}(first: 2) { nodes { ${exampleFields(type, 'id')} } }\`.`)}${type.plural}${printArguments(model, type.name, [AS_OF])}: ${sharedEdgeName(type.name, 'Connection')}!`;
    const one = type.entity
      ? `${tell(`One ${type.singular} by id or by any of its names; null when there is none. Example: \`${type.singular}(by: {id: "…"}) { ${exampleFields(type, 'name')} }\`.`)}${type.singular}(\n  "Its id, or one of its names. Example: \`{id: \\"tokyo\\"}\`."\n  by: EntityBy!\n  ${AS_OF}\n): ${type.name}`
      : `${tell(`One ${type.singular} by id; null when there is none. Example: \`${type.singular}(id: "…") { id }\`.`)}${type.singular}(\n  "Its id. Example: \`${EXAMPLE_IDS[type.name]}\`."\n  id: ID!\n  ${AS_OF}\n): ${type.name}`;
    return [one, list];
  });
  return `"Where every read begins. Example: \`entities(first: 2) { nodes { id name } }\`."
type Query ${block([...NODE_ROOTS, ...ABOUT_ROOTS, printBetween(model), printDisputes(model), RETRACTION_PREVIEW, printPathsRoot(model), printNeighboursRoot(model), printSubgraphRoot(model), MENTIONS_ROOT, ...roots])}`;
}

/** Of the types of the core that have lists and are no entities. */
const EXAMPLE_IDS: Readonly<Record<string, string>> = {
  Fact: 'F46.1',
  Passage: 'almanac#S5',
  Change: '000000000042',
};

const NODE_ROOTS = [
  `"An entity, fact or passage by its id; null when there is none. Example: \`node(id: \\"tokyo\\") { id }\`."
node(
  "Its id. Example: \`tokyo\`."
  id: ID!
  ${AS_OF}
): Node`,
  `"Several by their ids, at most 100, in the same order; null in the place of an unknown id. Example: \`nodes(ids: [\\"tokyo\\"]) { id }\`."
nodes(
  "Their ids. Example: \`[\\"tokyo\\", \\"almanac#S5\\"]\`."
  ids: [ID!]!
  ${AS_OF}
): [Node]!`,
  `"""
Entities, facts and passages by words: names and aliases in any script, parts of a name, words of descriptions, facts and
passages and beginnings of them, with or without accents. Exact names come first, then names with these words, names that
begin with them, names that have them within, and other texts. Where nothing has the words, one slip of the finger in each
word of four letters or more is forgiven, in up to eight words. Pages end behind the 500 best.
Example: \`search(text: "tokio bay") { edges { match snippet node { id } } }\`.
"""
search(
  "What to look for, at most 500 characters and 32 words. Example: \`東京\`, \`tokyo bay\`."
  text: String!
  "Only things of these types, an interface or union for all that are of it; all when left out. Example: \`[Fact, Passage]\`."
  types: [TypeName!]
  "So many from the start, at most 100; 20 when left out. Example: \`10\`."
  first: Int
  "Those behind this cursor, such as the \`endCursor\` of the page before. Example: \`WyJzUTR4WjFhQiIsMjBd\`."
  after: String
  ${AS_OF}
): SearchConnection!`,
];
