import type { ComputedField, Model, PropertyField } from '../model/model.ts';

/** A value of a field as GraphQL writes it: the one that its description gives, or else one of its type. */
export function exampleValue(
  { type, description }: PropertyField | ComputedField,
  model: Model,
): string {
  const given =
    description.match(/Example: (\d[\d.]*\d|\d)/) ?? description.match(/Example:[^`]*`([^`]+)`/);
  return asLiteral(given?.[1] ?? '', type, model) ?? valueOfType(type, model);
}

/** The text as a value of a type; undefined where it is none. */
function asLiteral(text: string, type: string, model: Model): string | undefined {
  switch (type) {
    case 'ID':
    case 'String':
      return text === '' ? undefined : JSON.stringify(text);
    case 'Int':
      return /^\d{1,9}$/.test(text) ? text : undefined;
    case 'Float':
      return /^\d{1,9}(\.\d+)?$/.test(text) ? text : undefined;
    default:
      return choicesOf(type, model).includes(text) ? text : undefined;
  }
}

/** Some value of a scalar or enum as GraphQL writes it. */
export function valueOfType(type: string, model: Model): string {
  return choicesOf(type, model)[0] ?? VALUES[type] ?? '"Tokyo"';
}

/** The values of an enum; none for a scalar. */
function choicesOf(type: string, model: Model): string[] {
  return (model.enums.get(type)?.values ?? []).map(({ name }) => name);
}

const VALUES: Readonly<Record<string, string>> = {
  ID: '"tokyo"',
  Int: '3',
  Float: '2.5',
  Boolean: 'true',
  Date: '"2026-01-31"',
  DateTime: '"2026-01-31T12:00:00.000Z"',
};

/** A relation of the model, for arguments that take some. */
export function exampleRelation({ enums }: Model): string {
  return enums.get('RelationType')?.values[0]?.name ?? '';
}
