/** A description with an example: its own where it has one, or else this text. */
export function exemplify(description: string, example: string): string {
  if (description.includes('Example:')) return description;
  const sentence = description.trim().replace(/[^.!?…]$/, '$&.');
  return `${sentence} Example: ${example}.`.trimStart();
}

/**
 * The description of a field for an input that is not filled in as the field is read: with this example in place of
 * its own ones.
 */
export function exemplifyInput(description: string, example: string): string {
  return exemplify(description.replace(/\s*Examples?:.*/su, ''), example);
}
