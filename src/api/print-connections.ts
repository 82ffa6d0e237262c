import { type Model, type NodeType, requireEdge, requireNode } from '../model/model.ts';
import {
  exampleAggregate,
  exampleFields,
  exampleGroups,
  exampleSelection,
} from './example-of-type.ts';
import { exemplify } from './exemplify.ts';
import { isConnected, qualifiedName, qualifiedPairs, sharedEdgeName } from './names.ts';
import { printField } from './print-field.ts';
import { block, describe } from './print-sdl.ts';

/** Connection and edge types: one pair a type, and one for each type under qualifiers. */
export function printConnections(model: Model): string[] {
  const shared = [...model.nodes.values()].filter(isConnected).flatMap((type) => {
    const edge = sharedEdgeName(type.name, 'Edge');
    const fact = type.entity ? [FACT] : [];
    return [
      printConnection(sharedEdgeName(type.name, 'Connection'), edge, type, model),
      `${describe(`One place in a list of ${type.plural}. Example: \`cursor ${exampleNode(type)}\`.`)}type ${edge} ${block([CURSOR, printNodeField(type), ...fact])}`,
    ];
  });
  const qualified = qualifiedPairs(model).flatMap(({ target, edge }) => {
    const name = qualifiedName(target, edge, 'Edge');
    const type = requireEdge(model, edge);
    const node = requireNode(model, target);
    const example = `\`${exampleSelection(type, model)} ${exampleNode(node)}\``;
    const own = [...type.fields.values()].map((field) => printField(field, model));
    return [
      printConnection(qualifiedName(target, edge, 'Connection'), name, node, model),
      `${describe(exemplify(type.description, example))}type ${name} ${block([CURSOR, printNodeField(node), FACT, ...own])}`,
    ];
  });
  return [...shared, ...qualified];
}

/** What two points of `diff` see otherwise: a list of facts, with what changed on each edge. */
export function printChangedFacts(model: Model): string[] {
  const fact = requireNode(model, 'Fact');
  const changes =
    '"What is seen otherwise from the second point, in the words of a history; `stands`, `modality` and `citations` as of each point. Example: `changes { field before after }`."\nchanges: [FieldChange!]!';
  return [
    printConnection('ChangedFactConnection', 'ChangedFactEdge', fact, model),
    `"A fact that is seen otherwise from the second point. Example: \`changes { field before after } ${exampleNode(fact)}\`."\ntype ChangedFactEdge ${block([CURSOR, printNodeField(fact), changes])}`,
  ];
}

function printConnection(name: string, edge: string, node: NodeType, model: Model): string {
  const fields = [
    `"The items with what stands on the way to them: cursor, fact, qualifiers. Example: \`edges { cursor ${exampleNode(node)} }\`."\nedges: [${edge}!]!`,
    `"The items alone. Example: \`${exampleNodes(node)}\`."\nnodes: [${node.name}!]!`,
    '"Where the page ends and whether there is more. Example: `pageInfo { endCursor hasNextPage }`."\npageInfo: PageInfo!',
    '"How many there are on all pages together. Counted only when asked for. Example: `3`."\ntotalCount: Int!',
    `"""
How many items of all pages have each value of a field, or lead to each entity, the most frequent first.
Example: \`${exampleGroups(node, model)}\`.
"""
groupBy(
  "A field of the items, of facts also what qualifies them; or else a qualifier on the way to the items, or \`modality\`, \`basis\` and the like of the claim there. Example: \`kind\`."
  field: FieldName!
  "So many groups, the largest, at most 1,000; 100 when left out. Example: \`3\`."
  first: Int
): [GroupCount!]!`,
    `"""
Counts, ends and mean of what all items of all pages have in a field.
Example: \`${exampleAggregate(node, model)}\`.
"""
aggregate(
  "As with \`groupBy\`. Example: \`name\`."
  field: FieldName!
): Aggregate!`,
  ];
  const open =
    '"True where a source gives members as examples of a longer list: `such as`, `e.g.`. Example: `false`."\nopen: Boolean!';
  return `${describe(`A page of ${node.plural}, after the Relay specification. Example: \`${exampleNodes(node)} pageInfo { endCursor }\`.`)}type ${name} ${block(node.entity ? [...fields, open] : fields)}`;
}

const CURSOR =
  '"Where this item stands: pass it as `after` or `before`. Example: `WyJsb3JEWXA2YSIsIlRva3lvIiwidG9reW8iXQ`."\ncursor: String!';
const FACT =
  '"The claim behind this item, with its citations; null where no claim leads here. Example: `fact { sentence modality }`."\nfact: Fact';

function printNodeField(type: NodeType): string {
  return `"The item itself. Example: \`${exampleNode(type)}\`."\nnode: ${type.name}!`;
}

function exampleNode(type: NodeType): string {
  return `node { ${exampleFields(type, 'id')} }`;
}

function exampleNodes(type: NodeType): string {
  return `nodes { ${exampleFields(type, 'id')} }`;
}
