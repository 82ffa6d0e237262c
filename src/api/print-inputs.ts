import type { EdgeType, Field, Model, NodeType, RelationField } from '../model/model.ts';
import {
  edgeFilterName,
  filterOwner,
  hasOrder,
  isConnected,
  isSortable,
  orderOwner,
} from './names.ts';
import { block, describe } from './print-sdl.ts';

/**
 * Filter and order inputs: `ChipWhere`, `ChipOrder` for each type with lists, `ChipRelationWhere`
 * for each type that a field leads to, `ChipKindFilter` for each enum that a field has, and for
 * qualifiers `TermsWhere` and `TermsOrder`.
 */
export function printInputs(model: Model): string[] {
  const owners = [...model.nodes.values()].filter((t) => isConnected(t) && t.kind !== 'union');
  const relations = relationFields(model);
  const qualifiers = [...model.edges.values()].filter((edge) =>
    relations.some((field) => field.edge === edge.name),
  );
  const citation = [...model.edges.values()].filter((edge) => edge.name === 'Citation');
  const filtered = [...owners, ...citation, ...qualifiers];
  return [
    ...filtered.map((type) => printWhere(type, model)),
    ...owners
      .filter((type) => orderOwner(type, model) === type.name)
      .map((t) => printOrder(t, model)),
    ...qualifiers.filter(hasOrder).map((edge) => printOrder(edge, model)),
    ...printRelationWheres(filtered, relations, model),
    ...printTypedFilters(filtered, model),
  ];
}

function relationFields(model: Model): RelationField[] {
  return [...model.nodes.values()].flatMap((type) =>
    [...type.fields.values()].filter((field) => field.kind === 'relation'),
  );
}

function printWhere(type: NodeType | EdgeType, model: Model): string {
  const name = `${type.name}Where`;
  const own = [...type.fields.values()].flatMap((field) => {
    const input = filterType(field, model);
    return input ? [`${describe(field.description)}${field.name}: ${input}`] : [];
  });
  const logic = [
    `"All of these hold."\nAND: [${name}!]`,
    `"At least one of these holds."\nOR: [${name}!]`,
    `"This does not hold."\nNOT: ${name}`,
    ...('kind' in type && type.kind === 'interface' ? [printTypeName(type)] : []),
    ...('kind' in type ? [SEARCH] : []),
  ];
  return `${describe(`Conditions; all of those given must hold.`)}input ${name} ${block([...logic, ...own])}`;
}

const SEARCH = `"""
Found by these words, as \`search\` finds: names in any script, parts of them, words of texts, one slip a word.
"""
search: String`;

function printTypeName({ possible }: NodeType): string {
  const example = possible.slice(0, 2).join(', ');
  return `"It is of one of these types, as \`__typename\` says it. Example: \`[${example}]\`."\ntypeName: [TypeName!]`;
}

/** The input type by which a field is filtered; undefined where it cannot be. */
function filterType(field: Field, model: Model): string | undefined {
  if (!field.filtered) return undefined;
  switch (field.kind) {
    case 'property':
    case 'computed':
      return field.list ? `${field.type}ListFilter` : `${field.type}Filter`;
    case 'fuzzyDate':
      return 'FuzzyDateFilter';
    case 'relation':
    case 'role':
    case 'lookup':
      if (isSortable(field)) return `${ownerOf(field.target, model)}Where`;
      break;
    default:
      break;
  }
  const target = leadsTo(field, model);
  return target && `${ownerOf(target, model)}RelationWhere`;
}

/** The type that a field with several things leads to, so that they can be filtered. */
function leadsTo(field: Field, model: Model): string | undefined {
  switch (field.kind) {
    case 'relation':
    case 'role':
      return field.list ? field.target : undefined;
    case 'claim':
    case 'facts':
      return 'Fact';
    case 'sources':
      return 'Source';
    case 'lookup': {
      const target = model.nodes.get(field.target);
      const several = (field.list || field.paged) && target && isConnected(target);
      return several ? field.target : undefined;
    }
    case 'link':
      return field.target ?? (field.edge === 'Citation' ? field.edge : undefined);
    default:
      return undefined;
  }
}

function ownerOf(target: string, model: Model): string {
  const type = model.nodes.get(target);
  return type ? filterOwner(type) : target;
}

function printOrder(type: NodeType | EdgeType, model: Model): string {
  const fields = [...type.fields.values()].filter(isSortable).map((field) => {
    const text = describe(field.description);
    const target = 'target' in field && field.target ? model.nodes.get(field.target) : undefined;
    return `${text}${field.name}: ${target ? `${orderOwner(target, model)}Order` : 'SortDirection'}`;
  });
  return `${describe(`One field to sort by. Example: \`{${[...type.fields.values()].find(isSortable)?.name}: DESC}\`.`)}input ${type.name}Order @oneOf ${block(fields)}`;
}

function printRelationWheres(
  types: readonly (NodeType | EdgeType)[],
  relations: readonly RelationField[],
  model: Model,
): string[] {
  const targets = new Set(
    types.flatMap((type) =>
      [...type.fields.values()]
        .filter((field) => field.filtered)
        .flatMap((field) => leadsTo(field, model) ?? [])
        .map((target) => ownerOf(target, model)),
    ),
  );
  return [...targets].map((target) => {
    const here = relations.filter((field) => field.list && ownerOf(field.target, model) === target);
    const edges = new Set(here.flatMap(({ edge }) => edge ?? []));
    return printRelationWhere(
      target,
      [...edges],
      here.some(({ fact }) => fact),
    );
  });
}

function printRelationWhere(target: string, edges: readonly string[], claimed: boolean): string {
  const narrows = 'are looked at by all of the above; none where the relation has no such';
  return `"Conditions on what a field leads to; all of those given must hold."
input ${target}RelationWhere ${block([
    `"At least one of them fits. \`{some: {}}\`: there is one."\nsome: ${target}Where`,
    `"Not one of them fits. \`{none: {}}\`: there is none."\nnone: ${target}Where`,
    `"All of them fit, or there is none."\nall: ${target}Where`,
    '"How many there are. Example: `{gte: 2}`."\ncount: IntFilter',
    ...edges.map(
      (edge) =>
        `"Only those whose qualifiers fit ${narrows} qualifiers."\n${edgeFilterName(edge)}: ${edge}Where`,
    ),
    ...(claimed
      ? [
          `"Only those to which a claim leads that fits ${narrows} claims. Example: \`{modality: {eq: ASSERTED}}\`."\nfact: FactWhere`,
        ]
      : []),
  ])}`;
}

/** Filters for the enums and lists that fields have. */
function printTypedFilters(types: readonly (NodeType | EdgeType)[], model: Model): string[] {
  const fields = types
    .flatMap((type) => [...type.fields.values()])
    .filter((field) => field.kind === 'property' || field.kind === 'computed')
    .filter((field) => field.filtered);
  const enums = new Set(
    fields.filter((f) => !f.list && model.enums.has(f.type)).map((f) => f.type),
  );
  const lists = new Set(fields.filter((f) => f.list).map((f) => f.type));
  return [...[...enums].map(printEnumFilter), ...[...lists].map(printListFilter)];
}

function printEnumFilter(name: string): string {
  return `"Conditions on a choice. Several in one object must all hold."
input ${name}Filter ${block([
    `"Equal to."\neq: ${name}`,
    `"Not equal to, or null."\nne: ${name}`,
    `"One of."\nin: [${name}!]`,
    `"None of, or null."\nnotIn: [${name}!]`,
    '"Whether there is no value."\nisNull: Boolean',
  ])}`;
}

function printListFilter(name: string): string {
  return `"Conditions on a list. Several in one object must all hold."
input ${name}ListFilter ${block([
    `"The list has this."\nhas: ${name}`,
    `"The list has one of these."\nhasSome: [${name}!]`,
    `"The list has all of these."\nhasAll: [${name}!]`,
    '"The list is empty, or there is none."\nisEmpty: Boolean',
  ])}`;
}
