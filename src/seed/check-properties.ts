import type { EdgeType, Field } from '../model/model.ts';
import { asList, type Checking } from './check-reference.ts';
import { checkScalar } from './check-scalar.ts';
import { isNotStated } from './check-unstated.ts';
import { fuzzyDateProperties, parseFuzzyDate } from './parse-fuzzy-date.ts';
import type { Properties } from './seed-graph.ts';
import { isNull, type SeedMap, type SeedValue } from './seed-value.ts';

/**
 * The value of a stored field as properties: one for a scalar, enum or list, up to four for a fuzzy
 * date. Empty after a report.
 */
export function checkProperty(field: Field, value: SeedValue, checking: Checking): Properties {
  const { model, report } = checking;
  if (field.kind === 'fuzzyDate') {
    return fuzzyDateProperties(field.name, parseFuzzyDate(field.name, value, report));
  }
  if (field.kind !== 'property') return {};
  if (!field.list) {
    const stored = checkScalar(field.name, field.type, value, model, report);
    return stored === undefined ? {} : { [field.name]: stored };
  }
  const items = asList(value).map((item) =>
    checkScalar(field.name, field.type, item, model, report),
  );
  const list = items.filter((item) => item !== undefined);
  return list.length === 0 ? {} : { [field.name]: list };
}

/** Reports properties that every relation or fact of a type needs and the record does not give. */
export function reportMissing(
  edge: EdgeType,
  { at, entries }: SeedMap,
  relation: string,
  { report }: Checking,
): void {
  for (const field of edge.fields.values()) {
    const value = entries.get(field.name)?.value;
    const given = value !== undefined && !isNotStated(value) && !isNothing(value);
    if (isNeeded(field) && !given) report(at, `${relation} needs ${field.name}`);
  }
}

/** True for a stored value that must be given. A list need not be: none is an empty one. */
export function isNeeded(field: Field): boolean {
  if (field.kind === 'property') return field.required && !field.list;
  return field.kind === 'fuzzyDate' && field.required;
}

/** True for null and for a list without items, which are stored alike: as no property at all. */
export function isNothing(value: SeedValue): boolean {
  return value.kind === 'list' ? value.items.length === 0 : isNull(value);
}

/** The names under which a stored field lies in Neo4j. */
export function propertyNames(field: Field): readonly string[] {
  if (field.kind !== 'fuzzyDate') return [field.name];
  return ['', 'Latest', 'Precision', 'Text'].map((part) => `${field.name}${part}`);
}
