/** A fenced block of a Markdown text. */
export interface MarkdownBlock {
  /** The nearest heading above it, without its signs. */
  readonly heading: string;
  /** `graphql`; empty where the fence names none. */
  readonly language: string;
  /** The file that its first line names: `# bridges/schema/river.graphql`. */
  readonly file: string | undefined;
  readonly text: string;
}

/** All fenced blocks of a Markdown text, in order. */
export function markdownBlocks(markdown: string): MarkdownBlock[] {
  let heading = '';
  return [...markdown.matchAll(/^#+ ([^\n]+)$|^```(\w*)\n(.*?)^```$/gms)].flatMap((match) => {
    const [, title, language = '', text = ''] = match;
    if (title !== undefined) {
      heading = title;
      return [];
    }
    const file = /^# (\S+\/\S+)\n/.exec(text)?.[1];
    return [{ heading, language, file, text }];
  });
}
