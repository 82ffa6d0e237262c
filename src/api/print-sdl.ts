/** A description as it stands before a definition, ending in a new line; nothing for an empty text. */
export function describe(text: string): string {
  if (text === '') return '';
  const safe = text.replaceAll('"""', '\\"""').trim();
  return safe.includes('\n') ? `"""\n${safe}\n"""\n` : `${JSON.stringify(safe)}\n`;
}

/** Definitions in braces, one after another, each indented by two spaces. */
export function block(definitions: readonly string[]): string {
  return `{\n${definitions.map(indent).join('\n')}\n}`;
}

/** Definitions in parentheses, as arguments. */
export function parentheses(definitions: readonly string[]): string {
  return `(\n${definitions.map(indent).join('\n')}\n)`;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
