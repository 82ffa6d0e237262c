import { findWords } from '../plan/find-words.ts';
import { readLate, type Variables } from '../plan/late-value.ts';
import type { MentionsRoot } from '../plan/plan.ts';
import { shapeNode } from './shape-node.ts';
import { asList, type Shaped } from './shaped.ts';

/**
 * The mentions as `printMentions` gives them, by the places of their words, become the list in the
 * answer. All mentions of a name share its candidates.
 */
export function shapeMentions(
  { text: given, nodes, parts }: MentionsRoot,
  value: unknown,
  variables: Variables,
): Shaped[] {
  const [mentions, readings] = asList(value).map(asList);
  const text = String(readLate(given, variables));
  const words = findWords(text);
  const candidates = new Map(
    (readings ?? []).map(asList).map(([reading, ...columns]) => [
      reading,
      columns.map((rows, i) => {
        const node = nodes[i];
        return node ? asList(rows).map((row) => shapeNode(node, row)) : [];
      }),
    ]),
  );
  return (mentions ?? []).map(asList).map(([first, last, reading]) => {
    const start = words[Number(first)]?.start ?? 0;
    const end = words[Number(last)]?.end ?? 0;
    const mention = { start, end, text: text.slice(start, end), __typename: 'Mention' };
    return Object.fromEntries(
      parts.map((part) => [
        part.key,
        part.part === 'candidates'
          ? (candidates.get(reading)?.[part.column] ?? [])
          : mention[part.part],
      ]),
    );
  });
}
