import type { Model } from '../model/model.ts';
import { exampleRelation } from './example-value.ts';
import { AS_OF } from './print-arguments.ts';

/** `paths(from, to)`. */
export function printPathsRoot(model: Model): string {
  return `"""
How two things hang together: the shortest paths between them along facts and relations, the shortest first, whichever
way these point. Facts are affirmed ones of the actual world that are not withdrawn, or those as of \`asOf\`; an
inferred one whose premises fell is among them, and its path says so (\`stands\`).
Example: \`paths(from: "tokyo", to: "japan") { paths { length hops { from { name } to { name } links { fact { sentence } } } } }\`.
"""
paths(
  "The id of an entity. Example: \`tokyo\`."
  from: ID!
  "The id of another. Example: \`japan\`."
  to: ID!
  "Only along these; all facts and relations between entities when left out. Example: \`[${exampleRelation(model)}]\`."
  relations: [RelationType!]
  "Only along facts that are held so firmly; relations without facts are then left out. Example: \`[ASSERTED, REPORTED]\`."
  modality: [Modality!]
  "Only along facts that are stated, or inferred; relations without facts are then left out. Example: \`[STATED]\`."
  basis: [Basis!]
  "The longest path that is looked for, in hops, at most 6. Example: \`3\`."
  maxHops: Int! = 4
  "So many paths, the shortest, at most 25. Example: \`1\`."
  limit: Int! = 5
  ${AS_OF}
): PathResult`;
}

/** What \`paths\` answers. */
export const PATH_TYPES = `"What was found between two things. Example: \`paths { length } hubs { name } truncated\`."
type PathResult {
  "The shortest paths, the shortest first, and up to a thousand of the same length in the order of the ids along them. No thing comes twice in a path. Example: \`paths { length weakest hops { links { fact { sentence } } } }\`."
  paths: [Path!]!
  "Things with more than 1,000 relations that lay on the way, ten at most: paths do not lead through them, only to and from them. Example: \`hubs { name }\`."
  hubs: [Entity!]!
  "True when the search was cut because there was too much to look at: paths may be missing. Example: \`false\`."
  truncated: Boolean!
}

"One way from one thing to another. Example: \`length hops { from { name } to { name } }\`."
type Path {
  "How many hops it has. Example: \`2\`."
  length: Int!
  "The loosest modality on the way, by the firmest link of each hop that stands; null where no hop has a fact, or one has none that stands. Example: \`POSSIBLE\`."
  weakest: Modality
  "False when a hop has nothing but inferred facts that no longer stand, by the firmest ten. Example: \`true\`."
  stands: Boolean!
  "True when it leads through an inferred fact. Example: \`false\`."
  inferred: Boolean!
  "The hops, in the direction of the path. Example: \`hops { from { name } to { name } links { relation } }\`."
  hops: [PathHop!]!
}

"A step from one thing to the next. Example: \`from { name } to { name } links { direction fact { sentence } }\`."
type PathHop {
  "Where it begins. Example: \`from { name }\`."
  from: Entity!
  "Where it ends. Example: \`to { name }\`."
  to: Entity!
  "What joins the two, ten at most: stated facts before inferred ones, firm ones before loose ones. Each alone makes the hop. Example: \`links { fact { sentence } }\`."
  links: [PathLink!]!
}

"A fact, or a relation without a fact, that joins two things. Example: \`relation direction fact { sentence }\`."
type PathLink {
  "The verb. Example: \`LIES_ON\`."
  relation: RelationType!
  "Whether it points along the path or against it. Example: \`OUT\`."
  direction: Direction!
  "The claim, with its citations; null for a relation without facts. Example: \`fact { sentence modality }\`."
  fact: Fact
}

"Which way a relation points, seen from where one stands. Example: \`OUT\`."
enum Direction {
  "From here: this is the subject."
  OUT
  "To here: this is the object."
  IN
  "It is the same from either end."
  BOTH
}`;
