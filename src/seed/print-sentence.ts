/** What a sentence is made of: names of the ends, the literal, qualifiers as text. */
export interface SentenceParts {
  readonly subject: string;
  readonly object?: string | undefined;
  readonly value?: string | undefined;
  readonly denied: boolean;
  readonly qualifiers: ReadonlyMap<string, string>;
}

/**
 * A fact as a sentence, from its relation's template. `{subject} approves[ {extent}] {object}`: what
 * stands in brackets is left out where one of its qualifiers has no value. A denied fact begins with
 * `It is denied that`.
 */
export function printSentence(template: string, parts: SentenceParts): string {
  const values = new Map(parts.qualifiers);
  values.set('subject', parts.subject);
  if (parts.object !== undefined) values.set('object', parts.object);
  if (parts.value !== undefined) values.set('value', parts.value);
  const whole = template.replace(/\[([^\]]*)\]/g, (_, optional: string) =>
    slotsOf(optional).every((slot) => values.has(slot)) ? optional : '',
  );
  const sentence = whole.replace(/\{(\w+)\}/g, (_, slot: string) => values.get(slot) ?? '…');
  if (parts.denied) return `It is denied that ${sentence}`;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

function slotsOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
}
