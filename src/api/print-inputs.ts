import { factQualifiers } from '../model/fact-qualifiers.ts';
import {
  type EdgeType,
  type Field,
  type Model,
  type NodeType,
  type RelationField,
  requireEdge,
  requireNode,
} from '../model/model.ts';
import {
  exampleCondition,
  exampleDirection,
  exampleFilter,
  exampleOrder,
} from './example-of-type.ts';
import { valueOfType } from './example-value.ts';
import { exemplifyInput } from './exemplify.ts';
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
    [...model.relations.values()].some((relation) => relation.edge === edge.name),
  );
  const filtered = [...owners, ...listedBeside(owners, model), ...qualifiers];
  return [
    ...filtered.map((type) => printWhere(type, model)),
    ...owners
      .filter(({ kind, possible }) => kind === 'interface' && possible.length > 0)
      .map((type) => printOn(type, model)),
    ...owners
      .filter((type) => orderOwner(type, model) === type.name)
      .map((t) => printOrder(t, model)),
    ...qualifiers.filter(hasOrder).map((edge) => printOrder(edge, model)),
    ...printRelationWheres(filtered, relations, model),
    ...printTypedFilters(filtered, model),
  ];
}

/** What plain lists hold that has no connection: `Alias`, `Citation`, `Unstated`. */
function listedBeside(owners: readonly NodeType[], model: Model): (NodeType | EdgeType)[] {
  const fields = owners.flatMap((type) => [...type.fields.values()]).filter((f) => f.filtered);
  const names = new Set(fields.flatMap((field) => leadsTo(field) ?? []));
  return [...model.nodes.values(), ...model.edges.values()].filter(
    (type) => names.has(type.name) && !('kind' in type && isConnected(type)),
  );
}

function relationFields(model: Model): RelationField[] {
  return [...model.nodes.values()].flatMap((type) =>
    [...type.fields.values()].filter((field) => field.kind === 'relation'),
  );
}

function printWhere(type: NodeType | EdgeType, model: Model): string {
  const name = `${type.name}Where`;
  const example = exampleFilter(type, model);
  const own = [...type.fields.values()].flatMap((field) => {
    const input = filterType(field, model);
    return input
      ? [
          `${describe(exemplifyInput(field.description, `\`${exampleCondition(field, model)}\``))}${field.name}: ${input}`,
        ]
      : [];
  });
  const logic = [
    `${describe(`All of these hold. Example: \`[${example}]\`.`)}AND: [${name}!]`,
    `${describe(`At least one of these holds. Example: \`[${example}]\`.`)}OR: [${name}!]`,
    `${describe(`This does not hold. Example: \`${example}\`.`)}NOT: ${name}`,
    ...('kind' in type && type.kind === 'interface' ? printTypes(type, model) : []),
    ...('kind' in type && isSearched(type) ? [SEARCH] : []),
    ...(type.name === 'Fact' ? printQualifiers(model) : []),
  ];
  return `${describe(`Conditions; all of those given must hold. Example: \`${example}\`.`)}input ${name} ${block([...logic, ...own])}`;
}

/** Whether `search` finds such things. */
function isSearched({ name, entity }: NodeType): boolean {
  return entity || name === 'Fact' || name === 'Passage';
}

const SEARCH = `"""
Found by these words, as \`search\` finds: names in any script, parts of them, words of texts, and where nothing has them, with a slip in each. Example: \`tokyo bay\`.
"""
search: String`;

/** Conditions on what qualifies a fact, whatever its relation. */
function printQualifiers(model: Model): string[] {
  return [...factQualifiers(model)].map(([name, edge]) => {
    const text = `It is of a relation with such qualifiers, and they fit. Example: \`${exampleFilter(edge, model)}\`.`;
    return `${describe(text)}${name}: ${edge.name}Where`;
  });
}

/** Ways into the concrete types of an interface: which they are, and conditions on fields of their own. */
function printTypes({ name, possible }: NodeType, model: Model): string[] {
  const [first] = possible;
  // Nothing implements it yet.
  if (first === undefined) return [];
  const example = `{${first}: ${exampleFilter(requireNode(model, first), model)}}`;
  const text = `It is of the type that is named, and fits as one of these. One type an object; for several, put some under \`OR\`. Example: \`${example}\`.`;
  return [
    `"It is of one of these types, as \`__typename\` says it. Example: \`[${possible.slice(0, 2).join(', ')}]\`."\ntypeName: [TypeName!]`,
    `${describe(text)}on: ${name}On`,
  ];
}

/** `ActorOn`: conditions on one of the concrete types of an interface. */
function printOn({ name, possible }: NodeType, model: Model): string {
  const fields = possible.map((type) => {
    const example = exampleFilter(requireNode(model, type), model);
    return `${describe(`It is of this type, and fits. Example: \`${example}\`.`)}${type}: ${type}Where`;
  });
  return `"One concrete type, and conditions on its fields. Example: \`{${possible[0]}: {}}\`."
input ${name}On @oneOf ${block(fields)}`;
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
  const target = leadsTo(field);
  return target && `${ownerOf(target, model)}RelationWhere`;
}

/** The type that a field with several things leads to, so that they can be filtered. */
function leadsTo(field: Field): string | undefined {
  switch (field.kind) {
    case 'relation':
    case 'role':
      return field.list ? field.target : undefined;
    case 'claim':
    case 'facts':
    case 'rivals':
      return 'Fact';
    case 'sources':
      return 'Source';
    case 'lookup':
      return field.list || field.paged ? field.target : undefined;
    case 'link':
      return field.target ?? field.edge ?? undefined;
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
    const text = describe(
      exemplifyInput(field.description, `\`${exampleDirection(field, model)}\``),
    );
    const target = 'target' in field && field.target ? model.nodes.get(field.target) : undefined;
    return `${text}${field.name}: ${target ? `${orderOwner(target, model)}Order` : 'SortDirection'}`;
  });
  return `${describe(`One field to sort by. Example: \`${exampleOrder(type, model)}\`.`)}input ${type.name}Order @oneOf ${block(fields)}`;
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
        .flatMap((field) => leadsTo(field) ?? [])
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
      model,
    );
  });
}

function printRelationWhere(
  target: string,
  edges: readonly string[],
  claimed: boolean,
  model: Model,
): string {
  const example = exampleFilter(model.nodes.get(target) ?? requireEdge(model, target), model);
  const narrows = 'are looked at by all of the above; none where the relation has no such';
  return `"Conditions on what a field leads to; all of those given must hold. Example: \`{count: {gte: 2}}\`."
input ${target}RelationWhere ${block([
    `"At least one of them fits. Example: \`{}\`: there is one."\nsome: ${target}Where`,
    `"Not one of them fits. Example: \`{}\`: there is none."\nnone: ${target}Where`,
    `${describe(`All of them fit, or there is none. Example: \`${example}\`.`)}all: ${target}Where`,
    '"How many there are. Example: `{gte: 2}`."\ncount: IntFilter',
    ...edges.map(
      (edge) =>
        `${describe(`Only those whose qualifiers fit ${narrows} qualifiers. Example: \`${exampleFilter(requireEdge(model, edge), model)}\`.`)}${edgeFilterName(edge)}: ${edge}Where`,
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
  return [
    ...[...enums].map((name) => printEnumFilter(name, model)),
    ...[...lists].map((name) => printListFilter(name, model)),
  ];
}

function printEnumFilter(name: string, model: Model): string {
  const value = valueOfType(name, model);
  return `"Conditions on a choice. Several in one object must all hold. Example: \`{eq: ${value}}\`."
input ${name}Filter ${block([
    `"Equal to. Example: \`${value}\`."\neq: ${name}`,
    `"Not equal to, or null. Example: \`${value}\`."\nne: ${name}`,
    `"One of. Example: \`[${value}]\`."\nin: [${name}!]`,
    `"None of, or null. Example: \`[${value}]\`."\nnotIn: [${name}!]`,
    '"Whether there is no value. Example: `true`."\nisNull: Boolean',
  ])}`;
}

function printListFilter(name: string, model: Model): string {
  const value = valueOfType(name, model);
  return `${describe(`Conditions on a list. Several in one object must all hold. Example: \`{has: ${value}}\`.`)}input ${name}ListFilter ${block(
    [
      `${describe(`The list has this. Example: \`${value}\`.`)}has: ${name}`,
      `${describe(`The list has one of these. Example: \`[${value}]\`.`)}hasSome: [${name}!]`,
      `${describe(`The list has all of these. Example: \`[${value}]\`.`)}hasAll: [${name}!]`,
      '"The list is empty, or there is none. Example: `true`."\nisEmpty: Boolean',
    ],
  )}`;
}
