import type {
  ComputedField,
  Field,
  FuzzyDateField,
  LookupField,
  NodeType,
  PropertyField,
  RelationField,
  RoleField,
  SourcesField,
} from './model.ts';

/** Stands among the names of fields for the type of a thing. */
export const TYPE_NAME = 'typeName';

/** A field by whose values, or by the entities it leads to, the items of a list are counted. */
export type SummarizedField =
  | PropertyField
  | ComputedField
  | FuzzyDateField
  | RelationField
  | RoleField
  | LookupField
  | SourcesField;

/** Names that GraphQL does not allow for a choice. */
const NO_CHOICE: ReadonlySet<string> = new Set(['true', 'false', 'null']);

/** Values, and relations to entities. */
export function isSummarized(
  field: Field,
  nodes: ReadonlyMap<string, NodeType>,
): field is SummarizedField {
  if (NO_CHOICE.has(field.name)) return false;
  switch (field.kind) {
    case 'property':
    case 'computed':
    case 'fuzzyDate':
    case 'relation':
    case 'role':
    case 'sources':
      return true;
    case 'lookup':
      return !field.list && !field.paged && nodes.get(field.target)?.entity === true;
    default:
      return false;
  }
}
