import type { Model } from '../model/model.ts';
import { AS_OF, printStandingArguments } from './print-arguments.ts';

/** Root fields that look at the facts of one thing or two. */
export const ABOUT_ROOTS: readonly string[] = [
  `"""
What happened to one thing: its dated facts that may touch a period, as they began, and apart from them those
without a date. Null when there is no such thing.
Example: \`timeline(about: "tokyo", from: "2026-01-01") { dated { nodes { sentence } } }\`.
"""
timeline(
  "The id of an entity. Example: \`tokyo\`."
  about: ID!
  "The first day of the period; none when left out. Example: \`2026-01-01\`."
  from: Date
  "The last day of the period; none when left out. Example: \`2026-12-31\`."
  to: Date
  ${AS_OF}
): Timeline`,
  `"""
How the facts about one thing differ between two points: two days, two states of knowledge, or two scenarios.
A point that is left out is now, in the actual world. Null when there is no such thing.
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

/** Facts of which one thing is the subject and another the object, either way; with pages and filters. */
export function printBetween(model: Model): string {
  const ends = [
    '"The id of an entity. Example: `tokyo`."\none: ID!',
    '"The id of another. Example: `tokyo-bay`."\nother: ID!',
    AS_OF,
  ];
  return `"""
The facts that join two things directly, whichever of them is the subject; denials too. Null when there is no \`one\`.
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
  "Claims that stand at the second point in another version than at the first. Example: \`changed { nodes { key version } }\`."
  changed${facts}
}`;
}
