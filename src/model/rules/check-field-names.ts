import type { FieldDefinitionNode } from 'graphql';
import {
  datePartsOf,
  ENTITY_RECORD,
  ENTITY_TIMES,
  FILTER_FIELDS,
  refuseForLanguages,
  SOURCE_DATE,
} from '../reserved-names.ts';
import { findDirective, isFielded, relationDirective, typeReference } from '../sdl.ts';
import type { Finding } from './finding.ts';
import { inheritedFields } from './inherited-fields.ts';
import { meaningOf, type Vocabulary } from './vocabulary.ts';

/** Fields of entities keep clear of what the API, the database and seed files have names for. */
export function checkFieldNames(vocabulary: Vocabulary): Finding[] {
  return vocabulary.own.filter(isFielded).flatMap((type) => {
    const name = type.name.value;
    if (meaningOf(vocabulary, name) === 'edge') return [];
    const fields = type.fields ?? [];
    const inherited = inheritedFields(name, vocabulary);
    const others = [...inherited.values()].flat().map(([, field]) => field);
    const parts = dateParts([...fields, ...others]);
    const isSource = name === 'Source';
    return fields.flatMap((field): Finding[] => {
      const place = `${name}.${field.name.value}`;
      const text = inherited.has(field.name.value) ? undefined : refuseName(field);
      if (text !== undefined) return [{ at: field.name, text: `${place}: ${text}` }];
      if (!isStored(field)) return [];
      return [
        ...clashWithDate(field, parts, place),
        ...(isSource ? checkSourceDate(field, place) : []),
      ];
    });
  });
}

function refuseName(field: FieldDefinitionNode): string | undefined {
  const name = field.name.value;
  const refused = refuseForLanguages(name);
  if (refused !== undefined) return refused;
  if (FILTER_FIELDS.includes(name)) return 'filters have a field of that name; choose another name';
  if (!isStored(field)) return undefined;
  if (ENTITY_TIMES.includes(name)) {
    return `the program itself writes it; to show it, write ${name}: DateTime @computed(cypher: "this.${name}")`;
  }
  if (ENTITY_RECORD.includes(name)) {
    return `seeds and mutations have a meaning of their own for ${name}; choose another name`;
  }
  return undefined;
}

/** Seeding reads the date of a source: a state whose end no source gives held at least till then. */
function checkSourceDate(field: FieldDefinitionNode, place: string): Finding[] {
  if (field.name.value !== SOURCE_DATE) return [];
  const { name } = typeReference(field.type);
  if (name === 'FuzzyDate' || name === 'Date') return [];
  const text = `${place}: is the date of a source to seeds; expected FuzzyDate, found ${name}`;
  return [{ at: field.type, text }];
}

/** True for what lies on the node under the field's own name. */
function isStored(field: FieldDefinitionNode): boolean {
  return !relationDirective(field) && !findDirective(field, 'computed');
}

/** `shownOn: FuzzyDate` is kept in four properties, `shownOnText` among them. */
export function dateParts(fields: readonly FieldDefinitionNode[]): ReadonlyMap<string, string> {
  const dates = fields.filter((field) => typeReference(field.type).name === 'FuzzyDate');
  return new Map(
    dates.flatMap(({ name }) =>
      datePartsOf(name.value).map((part): [string, string] => [part, name.value]),
    ),
  );
}

/** A field whose name is that of a part of some date. */
export function clashWithDate(
  field: FieldDefinitionNode,
  parts: ReadonlyMap<string, string>,
  place: string,
): Finding[] {
  const date = parts.get(field.name.value);
  if (date === undefined) return [];
  const text = `${place}: the date ${date} keeps a part of itself under that name; choose another name`;
  return [{ at: field.name, text }];
}
