import type { Model } from '../model/model.ts';
import { AS_OF, printStandingArguments } from './print-arguments.ts';

/** Root fields that look at the facts of one thing or two. */
export const ABOUT_ROOTS: readonly string[] = [
  `"""
What happened to one thing: its dated facts that may touch a period, as they began, and apart from them those
without a date. Null when it was not known yet.
Example: \`timeline(about: "tokyo", from: "2026-01-01") { dated { nodes { sentence } } }\`.
"""
timeline(
  "The id of an entity. Example: \`tokyo\`."
  about: ID!
  "The first day of the period, or a month or year that begins it; none when left out. Example: \`2026-01-01\`."
  from: Date
  "The last day of the period, or a month or year that ends it; none when left out. Example: \`2026-12\`."
  to: Date
  ${AS_OF}
): Timeline`,
  `"""
How the facts about one thing differ between two points: two days, two states of knowledge, or two scenarios.
A point that is left out is now, in the actual world.
Example: \`diff(about: "tokyo", to: {scenario: "a-dry-summer"}) { added { nodes { sentence } } }\`.
"""
diff(
  "The id of an entity. Example: \`tokyo\`."
  about: ID!
  "The first point. Example: \`{knownAt: \\"2026-01-31T12:00:00.000Z\\"}\`."
  from: AsOf
  "The second point. Example: \`{scenario: \\"a-dry-summer\\"}\`."
  to: AsOf
): Diff`,
];

/** What would fall and weaken without a source. */
export const RETRACTION_PREVIEW = `"""
What would become of facts if a source were withdrawn: which would fall, and which would only weaken. Nothing is
written. As of a point: what would have become of those of then.
Example: \`retractionPreview(source: "almanac") { falls { totalCount } weakens { totalCount } }\`.
"""
retractionPreview(
  "The id of a source. Example: \`almanac\`."
  source: ID!
  ${AS_OF}
): RetractionPreview`;

/** Facts of which one thing is the subject and another the object, either way; with pages and filters. */
export function printBetween(model: Model): string {
  const ends = [
    '"The id of an entity. Example: `tokyo`."\none: ID!',
    '"The id of another. Example: `tokyo-bay`."\nother: ID!',
    AS_OF,
  ];
  return `"""
The facts that join two things directly, whichever of them is the subject; denials too. Null when \`one\` was not known yet.
Example: \`between(one: "tokyo", other: "tokyo-bay") { nodes { sentence } }\`.
"""
between${printStandingArguments(model, ends)}: FactConnection`;
}

/** What \`timeline\` and \`diff\` answer. */
export function printAboutTypes(model: Model): string {
  const facts = `${printStandingArguments(model)}: FactConnection!`;
  return `"What happened to one thing, as far as facts are dated. Example: \`dated { nodes { sentence } }\`."
type Timeline {
  "Its facts with a date that may touch the period; in the order in which they began, unless \`orderBy\` says otherwise. Example: \`dated { nodes { sentence } }\`."
  dated${facts}
  "Its facts without a date. Example: \`undated { totalCount }\`."
  undated${facts}
}

"How the facts about one thing differ between two points. Example: \`added { nodes { sentence } }\`."
type Diff {
  "Claims that stand at the second point, and no version of them at the first. Example: \`added { nodes { sentence } }\`."
  added${facts}
  "Claims that stand at the first point, and no version of them at the second. Example: \`removed { totalCount }\`."
  removed${facts}
  """
  Claims that stand at both points, and are seen otherwise from the second: in another version, no longer standing on what
  they rest on, held more or less firmly, or cited otherwise. \`node\` is the version of the second point.
  Example: \`changed { edges { changes { field before after } node { sentence } } }\`.
  """
  changed${printStandingArguments(model)}: ChangedFactConnection!
}

"What would become of facts if a source were withdrawn; nothing is written. Example: \`falls { totalCount }\`."
type RetractionPreview {
  "The source. Example: \`source { name }\`."
  source: Source!
  """
  Facts that would fall: those that no other source supports, and inferred facts that rest on one that falls, up to
  five steps of inference away. Example: \`falls { totalCount nodes { sentence } }\`.
  """
  falls${facts}
  "Facts that it supports and that would keep other support. Example: \`weakens { totalCount nodes { sentence } }\`."
  weakens${facts}
  """
  Facts that would stand on its word alone: other sources support them, but all of these refer to it (\`attributedTo\`), so
  that \`confidence\` counts them as one voice. Example: \`hearsay { nodes { sentence } }\`.
  """
  hearsay${facts}
  "Of those that weaken, the facts that the rest holds less firmly, at most 100, by id. Example: \`loosens { before after fact { sentence } }\`."
  loosens: [LoosenedFact!]!
}

"A fact that would be held less firmly. Example: from \`ASSERTED\` to \`REPORTED\`."
type LoosenedFact {
  "The fact. Example: \`fact { sentence }\`."
  fact: Fact!
  "The modality that it has. Example: \`ASSERTED\`."
  before: Modality!
  "The modality that it would have. Example: \`REPORTED\`."
  after: Modality!
}`;
}

/** Facts that are disputed, with pages and filters. */
export function printDisputes(model: Model): string {
  return `"""
Facts that are disputed: those with rivals, those that a citation disputes, those of which another fact of the
same relation between the same things says the opposite, and those of which only one can be true. What they have to say for themselves is in \`confidence\`.
Example: \`disputes(first: 5) { nodes { sentence rivals { sentence } } }\`.
"""
disputes${printStandingArguments(model, [AS_OF])}: FactConnection!`;
}
