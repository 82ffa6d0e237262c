import type { Model } from '../model/model.ts';
import { exampleRelation } from './example-value.ts';
import { AS_OF } from './print-arguments.ts';

/** `subgraph(around)`. */
export function printSubgraphRoot(model: Model): string {
  return `"""
What lies around some things, ready to be drawn: the nearest things first, and all links among those that are
returned, not only the ones by which they were found. Of things equally near those with more links to nearer ones come
first, then by id. From each thing of \`around\` its first 1,000 links are followed, in the order of \`neighbours\`;
farther out, things with more than 1,000 links are not gone on from. Facts are affirmed ones of the actual world that
stand, or those as of \`asOf\`.
Example: \`subgraph(around: ["tokyo"], depth: 2) { nodes { depth node { id name } } links { source target relation } truncated }\`.
"""
subgraph(
  "Ids of entities, at most 100. Example: \`[\\"tokyo\\"]\`."
  around: [ID!]!
  "So many hops away at most, whichever way links point; 4 at most. Example: \`2\`."
  depth: Int! = 1
  "Only by these; by all facts and relations between entities when left out. Example: \`[${exampleRelation(model)}]\`."
  relations: [RelationType!]
  "Only by facts that are held so firmly; relations without facts are then left out. Example: \`[ASSERTED, REPORTED]\`."
  modality: [Modality!]
  "Only by facts that are stated, or inferred; relations without facts are then left out. Example: \`[STATED]\`."
  basis: [Basis!]
  "So many things, the nearest, those of \`around\` included; at most 500. Example: \`50\`."
  maxNodes: Int! = 100
  ${AS_OF}
): Subgraph`;
}

/** What \`subgraph\` answers. */
export const SUBGRAPH_TYPES = `"Some things and all links among them. Example: \`nodes { node { id } } links { source target } truncated\`."
type Subgraph {
  "The things, nearest first; those of \`around\` come first of all. Example: \`nodes { depth node { id name } }\`."
  nodes: [SubgraphNode!]!
  "The links among them, those of nearer things first; ten for each of \`maxNodes\` at most. Example: \`links { source target relation fact { sentence } }\`."
  links: [SubgraphLink!]!
  "True when things within \`depth\` hops, or links, may be missing: \`nodes { cut }\` tells where; or there are more than \`maxNodes\`, or there was too much to look at. Example: \`false\`."
  truncated: Boolean!
}

"One thing of a subgraph. Example: \`depth linkCount node { id name }\`."
type SubgraphNode {
  "The thing. Example: \`node { id name }\`."
  node: Entity!
  "So many hops from the nearest thing of \`around\`. Example: \`1\`."
  depth: Int!
  "True where not all of its links were followed, because it has more than 1,000. Example: \`false\`."
  cut: Boolean!
  "How many links it has in all, of those that are asked for, returned or not; null where it has more than 1,000 and \`modality\`, \`basis\` or \`asOf\` narrow them. Example: \`12\`."
  linkCount: Int
}

"A fact, or a relation without a fact, between two things of a subgraph. Example: \`source target relation\`."
type SubgraphLink {
  "The id of its subject. Example: \`tokyo\`."
  source: ID!
  "The id of its object. Example: \`tokyo-bay\`."
  target: ID!
  "The verb. Example: \`LIES_ON\`."
  relation: RelationType!
  "OUT where it points from source to target, BOTH where it is the same from either end. Example: \`OUT\`."
  direction: Direction!
  "The claim, with its citations; null for a relation without facts. Example: \`fact { sentence modality }\`."
  fact: Fact
}`;
