import { type Model, requireEdge } from '../model/model.ts';
import { isConnected, qualifiedName, qualifiedPairs, sharedEdgeName } from './names.ts';
import { printField } from './print-field.ts';
import { block, describe } from './print-sdl.ts';

/** Connection and edge types: one pair a type, and one for each type under qualifiers. */
export function printConnections(model: Model): string[] {
  const shared = [...model.nodes.values()].filter(isConnected).flatMap((type) => {
    const edge = sharedEdgeName(type.name, 'Edge');
    const fact = type.entity ? [FACT] : [];
    return [
      printConnection(sharedEdgeName(type.name, 'Connection'), edge, type.name, type.entity),
      `${describe(`One place in a list of ${type.plural}.`)}type ${edge} ${block([CURSOR, printNodeField(type.name), ...fact])}`,
    ];
  });
  const qualified = qualifiedPairs(model).flatMap(({ target, edge }) => {
    const name = qualifiedName(target, edge, 'Edge');
    const type = requireEdge(model, edge);
    const own = [...type.fields.values()].map((field) => printField(field, model));
    return [
      printConnection(qualifiedName(target, edge, 'Connection'), name, target, true),
      `${describe(type.description)}type ${name} ${block([CURSOR, printNodeField(target), FACT, ...own])}`,
    ];
  });
  return [...shared, ...qualified];
}

function printConnection(name: string, edge: string, node: string, entity: boolean): string {
  const fields = [
    `"The items with what stands on the way to them: cursor, fact, qualifiers."\nedges: [${edge}!]!`,
    `"The items alone."\nnodes: [${node}!]!`,
    '"Where the page ends and whether there is more."\npageInfo: PageInfo!',
    '"How many there are on all pages together. Counted only when asked for. Example: `3`."\ntotalCount: Int!',
    `"""
How many items of all pages have each value of a field, or lead to each entity, the most frequent first.
Example: \`groupBy(field: kind) { value count }\`, \`groupBy(field: madeBy) { entity { name } count }\`.
"""
groupBy(
  "A field of the items, or else a qualifier on the way to them."
  field: FieldName!
  "So many groups, at most 100."
  first: Int
): [GroupCount!]!`,
    `"""
Counts, ends and mean of what all items of all pages have in a field.
Example: \`aggregate(field: name) { count distinct least greatest }\`.
"""
aggregate(
  "A field of the items, or else a qualifier on the way to them."
  field: FieldName!
): Aggregate!`,
  ];
  const open =
    '"True where a source gives members as examples of a longer list: `such as`, `e.g.`."\nopen: Boolean!';
  return `${describe(`A page of a list, after the Relay specification.`)}type ${name} ${block(entity ? [...fields, open] : fields)}`;
}

const CURSOR = '"Where this item stands: pass it as `after` or `before`."\ncursor: String!';
const FACT =
  '"The claim behind this item, with its citations; null where no claim leads here."\nfact: Fact';

function printNodeField(type: string): string {
  return `"The item itself."\nnode: ${type}!`;
}
