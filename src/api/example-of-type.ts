import {
  type EdgeType,
  type Field,
  type Model,
  type NodeType,
  requireNode,
} from '../model/model.ts';
import { isSummarized, TYPE_NAME } from '../model/summarized-fields.ts';
import { exampleValue } from './example-value.ts';
import { isSortable } from './names.ts';

type FieldedType = NodeType | EdgeType;

/** A filter of a type: `{kind: {eq: MODEL}}`. */
export function exampleFilter(type: FieldedType, model: Model): string {
  const field = tellingField(type, model, ({ filtered }) => filtered);
  return field ? `{${field.name}: ${exampleCondition(field, model)}}` : '{}';
}

/** What a filter asks of a field: `{eq: MODEL}`, `{some: {}}`. */
export function exampleCondition(field: Field, model: Model): string {
  switch (field.kind) {
    case 'property':
    case 'computed': {
      const value = exampleValue(field, model);
      return field.list ? `{has: ${value}}` : `{eq: ${value}}`;
    }
    case 'fuzzyDate':
      return '{overlaps: "2026"}';
    case 'relation':
    case 'role':
    case 'lookup':
      if (!isSortable(field)) return '{some: {}}';
      return isEntity(field, model) ? '{name: {startsWith: "To"}}' : '{search: "tokyo"}';
    default:
      return '{some: {}}';
  }
}

/** An order by one field of a type: `{kind: DESC}`, `{product: {name: DESC}}`. */
export function exampleOrder(type: FieldedType, model: Model): string {
  const field = tellingField(type, model, isSortable);
  return field ? `{${field.name}: ${exampleDirection(field, model)}}` : '{}';
}

/** How an order sorts by a field: `DESC`, `{name: DESC}`. */
export function exampleDirection(field: Field, model: Model): string {
  if (isValue(field)) return 'DESC';
  return isEntity(field, model) ? '{name: DESC}' : '{id: DESC}';
}

/** A count of the things of a type by a field: `groupBy(field: kind) { value count }`. */
export function exampleGroups(type: NodeType, model: Model): string {
  const field = tellingField(type, model, (one) => isSummarized(one, model.nodes));
  const key = field && !isValue(field) ? 'entity { name }' : 'value';
  return `groupBy(field: ${field?.name ?? TYPE_NAME}) { ${key} count }`;
}

/** What the values of a field of a type span: `aggregate(field: name) { count least greatest }`. */
export function exampleAggregate(type: NodeType, model: Model): string {
  const name = type.fields.get('name');
  const field = name ?? tellingField(type, model, (one) => isValue(one) && !isChoice(one, model));
  return `aggregate(field: ${field?.name ?? TYPE_NAME}) { count distinct least greatest }`;
}

/** What is asked of one of the things of a type: `id`; of a union's through what all of them are. */
export function exampleFields({ kind }: NodeType, fields: string): string {
  return kind === 'union' ? `... on Entity { ${fields} }` : fields;
}

/** What is asked of one field: `kind`, `product { id }`. */
export function exampleSelection(type: EdgeType, model: Model): string {
  const field = tellingField(type, model, (one) => isValue(one) || one.kind === 'role');
  if (!field) return '__typename';
  if (field.kind === 'fuzzyDate') return `${field.name} { text }`;
  return isValue(field) ? field.name : `${field.name} { id }`;
}

/**
 * The field that tells most of a type: its own before its interfaces' and those of all entities,
 * and of these a choice before another value, and a value before a relation.
 */
function tellingField(
  type: FieldedType,
  model: Model,
  fits: (field: Field) => boolean,
): Field | undefined {
  const inherited = 'interfaces' in type ? type.interfaces : [];
  const rank = (field: Field): number => {
    const depth = inherited.filter((name) =>
      requireNode(model, name).fields.has(field.name),
    ).length;
    const plain = field.name === 'id' ? 3 : isChoice(field, model) ? 0 : isValue(field) ? 1 : 2;
    return depth * 4 + plain;
  };
  const fields = [...type.fields.values()].filter(fits);
  return fields.toSorted((a, b) => rank(a) - rank(b))[0];
}

/** The field leads to entities, which all have names. */
function isEntity(field: Field, model: Model): boolean {
  return 'target' in field && model.nodes.get(field.target ?? '')?.entity === true;
}

function isChoice(field: Field, model: Model): boolean {
  return field.kind === 'property' && model.enums.has(field.type);
}

function isValue({ kind }: Field): boolean {
  return kind === 'property' || kind === 'computed' || kind === 'fuzzyDate';
}
