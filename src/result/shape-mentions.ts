import { findWords } from '../plan/find-words.ts';
import { readLate, type Variables } from '../plan/late-value.ts';
import type { MentionPart, MentionsRoot } from '../plan/plan.ts';
import { shapeNode } from './shape-node.ts';
import { asList, type Shaped } from './shaped.ts';

/**
 * The readings as `printMentions` gives them, with the places of words, become the list of mentions in
 * the order of the text. Those of one reading share its candidates.
 */
export function shapeMentions(
  { text: given, nodes, parts }: MentionsRoot,
  value: unknown,
  variables: Variables,
): Shaped[] {
  const text = String(readLate(given, variables));
  const words = findWords(text);
  const mentions = asList(value).flatMap((reading) => {
    const [spans, ...columns] = asList(reading);
    const candidates = nodes.map((node, i) =>
      asList(columns[i]).map((row) => shapeNode(node, row)),
    );
    return asList(spans).map((span): Mention => {
      const [first, last] = asList(span).map((place) => words[Number(place)]);
      return { start: first?.start ?? 0, end: last?.end ?? 0, candidates };
    });
  });
  return mentions
    .sort((one, other) => one.start - other.start)
    .map((mention) => shapeMention(parts, mention, text));
}

interface Mention {
  readonly start: number;
  readonly end: number;
  /** The answers to each selection of candidates. */
  readonly candidates: readonly unknown[];
}

function shapeMention(parts: readonly MentionPart[], mention: Mention, text: string): Shaped {
  const { start, end, candidates } = mention;
  const own = { start, end, text: text.slice(start, end), __typename: 'Mention' };
  return Object.fromEntries(
    parts.map((part) => [
      part.key,
      part.part === 'candidates' ? candidates[part.column] : own[part.part],
    ]),
  );
}
