import { AS_OF } from './print-arguments.ts';

/** `mentions(text)`. */
export const MENTIONS_ROOT = `"""
The entities that a text names, by names and aliases in any script: the first step of adding an article. Mentions come
in the order of the text and do not overlap: from the left, the longest name wins. Case, width, accents and the kind
and number of blanks do not count. Names begin and end with words, and with any sign in scripts without blanks
between words; in Hangul they begin with a word. Short names are found with care: a name of one or two letters, or of
capitals alone and at most four, only where the text has the same case (\`US\`, not \`us\`), and a name of one sign only
where it stands alone. Names of more than 20 words, or signs, are not looked for.
Example: \`mentions(text: "From Tokyo to 大阪") { start end text candidates { id name } }\`.
"""
mentions(
  "The text, at most 200,000 characters. Example: \`From Tokyo to 大阪\`."
  text: String!
  "Only entities of these types; all when left out. Example: \`[Source]\`."
  types: [TypeName!]
  "So many mentions from the start, at most 1,000. Example: \`10\`."
  first: Int! = 1000
  "Only mentions that begin at this place of the text or behind it; to go on, the \`end\` of the last one. Example: \`10\`."
  from: Int! = 0
  ${AS_OF}
): [Mention!]!`;

/** What \`mentions\` lists. */
export const MENTION_TYPE = `"Words of a text that are a name. Places are in the units of JavaScript's strings (UTF-16), so that \`text.slice(start, end)\` are the words. Example: \`start end text candidates { name }\`."
type Mention {
  "Where it begins in the text, from 0. Example: \`5\`."
  start: Int!
  "Where it ends: the place behind it. Example: \`10\`."
  end: Int!
  "The words as they stand in the text. Example: \`Tokyo\`."
  text: String!
  "The entities of that name, at most 20: first those whose primary name it is, then by id. Several when the name is ambiguous. Example: \`candidates { __typename id name }\`."
  candidates: [Entity!]!
}`;
