/** How mistakes name what a record has: as files write it, or as arguments of mutations are called. */
export interface Wording {
  /** A field within a sentence, before its value or alone. */
  field(name: string): string;
  /** What the key of a withdrawn fact, or the id of a withdrawn source, is given as. */
  readonly retract: string;
  readonly retractSource: string;
  /** What may say which source a citation means, after another remedy. */
  readonly orOwnSource: string;
  /** Where an entity of that type is described. */
  under(type: string): string;
}

/** As YAML has it: `basis: INFERRED`. */
export const OF_FILES: Wording = {
  field: (name) => `${name}:`,
  retract: 'retract',
  retractSource: 'retractSource',
  orOwnSource: ', or source: at the top of the file',
  under: (type) => `expected it under ${type}:`,
};

/** What stands under another section of a file is written by another mutation. */
export const OF_ARGUMENTS: Wording = {
  field: (name) => `\`${name}\``,
  retract: 'key',
  retractSource: 'id',
  orOwnSource: '',
  under: (type) => `change it by upsert${type}`,
};
