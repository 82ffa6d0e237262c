/** What records of a seed are called by, where the API has an argument of another name. */
const LABELS: Readonly<Record<string, string>> = { retract: 'key', retractSource: 'id' };

/** Fields of a record within a sentence, as YAML writes them: `basis: INFERRED`. */
const FIELDS =
  /(?<=\S[ ([])(basis|cites|from|key|object|premises|relation|subject|to|value):(?=[ ,;)\]]|$)/g;

/** Only a file has a source that goes for all of it. */
const OF_FILES = /, or source: at the top of the file$/;

/** What stands under another section of a file is written by another mutation. */
const SECTION = /: expected it under (\w+):$/;

/** A mistake in a record, in the words of the arguments that the record was made of. */
export function sayAsArguments(text: string): string {
  const [, label = '', rest = ''] = /^(\w+)(: .*)$/s.exec(text) ?? [];
  const said = label in LABELS ? `${LABELS[label]}${rest}` : text;
  return said
    .replace(OF_FILES, '')
    .replace(SECTION, ': change it by upsert$1')
    .replace(FIELDS, '`$1`');
}
