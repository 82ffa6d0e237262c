import type { EdgeType, Field, Model, NodeType } from '../model/model.ts';
import { filterOwner, isConnected } from './names.ts';
import { block, describe } from './print-sdl.ts';

/**
 * Filter and order inputs: `ChipWhere`, `ChipOrder` for each type with lists, `ChipRelationWhere`
 * for each type that a field leads to, `ChipKindFilter` for each enum that a field has.
 */
export function printInputs(model: Model): string[] {
  const owners = [...model.nodes.values()].filter((t) => isConnected(t) && t.kind !== 'union');
  const edges = [...model.edges.values()].filter((edge) => edge.name === 'Citation');
  const wheres = [...owners, ...edges].map((type) => printWhere(type, model));
  const relationTargets = new Set(
    [...owners, ...edges].flatMap((type) =>
      [...type.fields.values()].flatMap((field) => relationTarget(field, model) ?? []),
    ),
  );
  const enums = new Set(
    [...owners, ...edges].flatMap((type) =>
      [...type.fields.values()].flatMap((field) => {
        const isValue = field.kind === 'property' || field.kind === 'computed';
        const isFiltered = isValue && filterType(field, model) !== undefined;
        return isFiltered && model.enums.has(field.type) ? [field.type] : [];
      }),
    ),
  );
  return [
    ...wheres,
    ...owners.map(printOrder),
    ...[...relationTargets].map(printRelationWhere),
    ...[...enums].map(printEnumFilter),
  ];
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
  ];
  return `${describe(`Conditions; all of those given must hold.`)}input ${name} ${block([...logic, ...own])}`;
}

/** The input type by which a field is filtered; undefined where it cannot be. */
function filterType(field: Field, model: Model): string | undefined {
  if (!field.filtered) return undefined;
  switch (field.kind) {
    case 'property':
      if (field.list) return field.type === 'String' ? 'StringListFilter' : undefined;
      return `${field.type}Filter`;
    case 'computed':
      return field.list ? undefined : `${field.type}Filter`;
    case 'fuzzyDate':
      return 'FuzzyDateFilter';
    case 'lookup':
      if (!field.list && !field.paged) return `${ownerOf(field.target, model)}Where`;
      break;
    default:
      break;
  }
  const target = relationTarget(field, model);
  return target ? `${target}RelationWhere` : undefined;
}

/** The type whose `…RelationWhere` filters a field that leads to several things. */
function relationTarget(field: Field, model: Model): string | undefined {
  switch (field.kind) {
    case 'relation':
    case 'role':
      return ownerOf(field.target, model);
    case 'claim':
    case 'facts':
      return 'Fact';
    case 'lookup': {
      const target = model.nodes.get(field.target);
      return field.list && target && isConnected(target) ? ownerOf(field.target, model) : undefined;
    }
    case 'link':
      if (field.target) return ownerOf(field.target, model);
      return field.edge === 'Citation' ? field.edge : undefined;
    default:
      return undefined;
  }
}

function ownerOf(target: string, model: Model): string {
  const type = model.nodes.get(target);
  return type ? filterOwner(type) : target;
}

function printOrder(type: NodeType): string {
  const fields = [...type.fields.values()].flatMap((field) =>
    (field.kind === 'property' && !field.list) || field.kind === 'fuzzyDate'
      ? [`${describe(field.description)}${field.name}: SortDirection`]
      : [],
  );
  return `${describe(`One field to sort by. Example: \`{id: DESC}\`.`)}input ${type.name}Order @oneOf ${block(fields)}`;
}

function printRelationWhere(target: string): string {
  return `"Conditions on what a field leads to; all of those given must hold."
input ${target}RelationWhere ${block([
    `"At least one of them fits. \`{some: {}}\`: there is one."\nsome: ${target}Where`,
    `"Not one of them fits. \`{none: {}}\`: there is none."\nnone: ${target}Where`,
  ])}`;
}

function printEnumFilter(name: string): string {
  return `"Conditions on a choice. Several in one object must all hold."
input ${name}Filter ${block([
    `"Equal to."\neq: ${name}`,
    `"Not equal to, or null."\nne: ${name}`,
    `"One of."\nin: [${name}!]`,
    '"Whether there is no value."\nisNull: Boolean',
  ])}`;
}
