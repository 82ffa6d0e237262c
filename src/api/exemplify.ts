/** A description with an example: its own where it has one, or else this text. */
export function exemplify(description: string, example: string): string {
  if (description.includes('Example:')) return description;
  const sentence = description.trim().replace(/[^.!?…]$/, '$&.');
  return `${sentence} Example: ${example}.`.trimStart();
}
