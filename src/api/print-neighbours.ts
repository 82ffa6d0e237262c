import type { Model } from '../model/model.ts';
import { exampleRelation } from './example-value.ts';
import { AS_OF, PAGE } from './print-arguments.ts';

/** `neighbours(of)`. */
export function printNeighboursRoot(model: Model): string {
  return `"""
What is next to one thing, by whatever relation: an edge for each fact or relation that joins it with something, as
seen from it. Edges go by relation, facts before relations without facts, then outward ones before inward ones,
then by id. Facts are affirmed ones of the actual world that are not withdrawn, or those as of \`asOf\`; an
inferred one whose premises fell is among them, and says so (\`stands\`). Null when it was not known yet.
Example: \`neighbours(of: "tokyo", first: 5) { totalCount edges { relation direction node { name } fact { sentence } } }\`.
"""
neighbours(
  "The id of an entity. Example: \`tokyo\`."
  of: ID!
  "Only by these; by all facts and relations between entities when left out. Example: \`[${exampleRelation(model)}]\`."
  relations: [RelationType!]
  "Only links that point so, seen from the thing; any when left out. Example: \`[OUT, BOTH]\`."
  direction: [Direction!]
  "Only by facts that are held so firmly; relations without facts are then left out. Example: \`[ASSERTED, REPORTED]\`."
  modality: [Modality!]
  "Only by facts that are stated, or inferred; relations without facts are then left out. Example: \`[STATED]\`."
  basis: [Basis!]
  "Only neighbours for which this holds. Example: \`{name: {startsWith: \\"T\\"}}\`."
  where: EntityWhere
  ${PAGE}
  ${AS_OF}
): NeighbourConnection`;
}

/** What \`neighbours\` answers. */
export const NEIGHBOUR_TYPES = `"What is next to one thing. Example: \`relations { relation count } nodes { name }\`."
type NeighbourConnection {
  "A link each: parallel facts are several edges, and a fact of a thing with itself is one from either end. Example: \`edges { relation direction node { name } }\`."
  edges: [NeighbourEdge!]!
  "What the edges lead to; a thing with several links comes several times. Example: \`nodes { name }\`."
  nodes: [Entity!]!
  "Where the page ends and whether there is more. Example: \`pageInfo { endCursor hasNextPage }\`."
  pageInfo: PageInfo!
  "How many edges there are on all pages together. Counted only when asked for: known beforehand, unless \`modality\`, \`basis\`, \`where\` or \`asOf\` narrow them. Example: \`3\`."
  totalCount: Int!
  "How many edges of all pages each relation has, by direction, the most first; known beforehand like \`totalCount\`. Example: \`relations { relation direction count }\`."
  relations: [RelationCount!]!
}

"A fact, or a relation without a fact, that joins a thing with a neighbour. Example: \`relation direction node { name } fact { sentence }\`."
type NeighbourEdge {
  "Where it stands: pass it as \`after\` or \`before\`. Example: \`WyJSeDFfQXFkSyIsIkxJRVNfT04iLCJPVVQiLCJGNDYuMSJd\`."
  cursor: String!
  "The neighbour. Example: \`node { name }\`."
  node: Entity!
  "The verb. Example: \`LIES_ON\`."
  relation: RelationType!
  "Which way it points, seen from the thing. Example: \`OUT\`."
  direction: Direction!
  "The claim, with its citations; null for a relation without facts. Example: \`fact { sentence modality }\`."
  fact: Fact
}

"How many links a thing has by one relation in one direction. Example: \`relation direction count\`."
type RelationCount {
  "The verb. Example: \`LIES_ON\`."
  relation: RelationType!
  "Which way they point, seen from the thing. Example: \`OUT\`."
  direction: Direction!
  "How many. Example: \`3\`."
  count: Int!
}`;
