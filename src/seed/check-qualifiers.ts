import type { Field, Relation } from '../model/model.ts';
import { requireEdge } from '../model/model.ts';
import { checkLength } from './check-length.ts';
import { checkProperty, isNothing } from './check-properties.ts';
import { asList, type Checking, checkEntityReference, reportUnknown } from './check-reference.ts';
import type { Properties, RoleRow } from './seed-graph.ts';
import type { SeedEntry } from './seed-value.ts';

/** What qualifies a claim: stored scalars, entities by role, and all of it as text. */
export interface CheckedQualifiers {
  readonly properties: Properties;
  readonly roles: readonly RoleRow[];
  readonly list: readonly Qualifier[];
}

export interface Qualifier {
  readonly name: string;
  /** The value, or the name of the entity. */
  readonly text: string;
  /** As a sentence says it: `import` for `IMPORT`, `approximate` where that is true. */
  readonly words: string | undefined;
  readonly entityId: string | undefined;
}

/**
 * The entries of a fact that are its relation's qualifiers, in the order of the model: that of the file
 * says nothing, and must not make another version.
 */
export function checkQualifiers(
  entries: readonly SeedEntry[],
  relation: Relation,
  ownFields: readonly string[],
  checking: Checking,
): CheckedQualifiers {
  const edge = relation.edge === null ? undefined : requireEdge(checking.model, relation.edge);
  const order = [...(edge?.fields.keys() ?? [])];
  const sorted = entries.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  const parts = sorted.map((entry): CheckedQualifiers => {
    const field = edge?.fields.get(entry.name);
    if (field) return checkQualifier(field, entry, checking);
    const names = [...order, ...ownFields];
    reportUnknown(
      entry.at,
      `${relation.type} has no qualifier`,
      entry.name,
      names,
      checking.report,
    );
    return { properties: {}, roles: [], list: [] };
  });
  return {
    properties: Object.assign({}, ...parts.map((part) => part.properties)),
    roles: parts.flatMap((part) => part.roles),
    list: parts.flatMap((part) => part.list),
  };
}

function checkQualifier(
  field: Field,
  { name, value }: SeedEntry,
  checking: Checking,
): CheckedQualifiers {
  if (isNothing(value)) return { properties: {}, roles: [], list: [] };
  if (field.kind !== 'role') {
    checkLength(field, value, 'edge', checking.report);
    const properties = checkProperty(field, value, checking);
    const stored = field.kind === 'fuzzyDate' ? properties[`${name}Text`] : properties[name];
    if (stored === undefined) return { properties, roles: [], list: [] };
    const text = printValue(stored);
    const words = wordsOf(field, text, checking);
    return { properties, roles: [], list: [{ name, text, words, entityId: undefined }] };
  }
  const items = field.list ? asList(value) : [value];
  const ids = items.map((item) => checkEntityReference(name, field.target, item, checking));
  const found = [...new Set(ids.filter((id) => id !== undefined))];
  return {
    properties: {},
    roles: found.map((entityId) => ({ role: field.role, entityId })),
    list: found.map((entityId) => {
      const text = checking.known.entities.get(entityId)?.name ?? entityId;
      return { name, text, words: text, entityId };
    }),
  };
}

function wordsOf(field: Field, text: string, { model }: Checking): string | undefined {
  if (field.kind !== 'property') return text;
  if (field.type === 'Boolean') return text === 'true' ? field.name : undefined;
  return model.enums.has(field.type) ? text.toLowerCase().replaceAll('_', ' ') : text;
}

/** A stored value as the API's text: `25`, `true`, `EXPORT`. */
export function printValue(value: Properties[string]): string {
  return Array.isArray(value) ? value.map((one) => printValue(one)).join(', ') : String(value);
}
