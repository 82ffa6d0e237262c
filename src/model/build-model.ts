import {
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  Kind,
} from 'graphql';
import { invariant } from '../errors.ts';
import { buildField } from './build-field.ts';
import { buildRelations } from './build-relations.ts';
import { describeAccess } from './describe-access.ts';
import { LISTED_TYPES } from './listed-types.ts';
import type {
  EdgeType,
  EnumType,
  Field,
  Model,
  NodeType,
  Relation,
  ScenarioType,
} from './model.ts';
import { pluralOf, singularOf } from './name-roots.ts';
import { OF_DIRECTIVES } from './reserved-names.ts';
import { leastRole, type Role } from './role.ts';
import { type TypeDefinition, typeDefinitions } from './sdl.ts';
import { isSummarized, TYPE_NAME } from './summarized-fields.ts';
import {
  allInterfaces,
  collectSources,
  edgeTypeNames,
  possibleTypes,
  type TypeSource,
} from './type-sources.ts';

/**
 * The core's and the model's documents, which have passed `checkModel`, become the Model. Fields of
 * interfaces are added to the types that leave them out; every domain type with `@node` becomes an
 * Entity.
 */
export function buildModel(
  core: readonly DocumentNode[],
  domain: readonly DocumentNode[],
  identity: { readonly name: string; readonly hash: string },
): Model {
  const [coreTypes, domainTypes] = [typeDefinitions(core), typeDefinitions(domain)];
  const sources = collectSources(coreTypes, domainTypes);
  const enums = new Map([...enumTypes(coreTypes, true), ...enumTypes(domainTypes, false)]);
  const edgeNames = edgeTypeNames(sources);
  const isNode = (name: string) => sources.has(name) && !edgeNames.has(name);
  const isEdge = (name: string) => edgeNames.has(name);
  const accessOfType = (name: string): Role | null => {
    const source = sources.get(name);
    if (!source) return null;
    if (source.kind === 'object') return source.access;
    return leastRole(possibleTypes(source, sources).map(accessOfType));
  };
  const relations = buildRelations([...sources.values()], isNode, accessOfType);
  const accessOfRelation = (type: string) => relations.get(type)?.access ?? null;
  // A field that several types inherit is one and the same: planning asks whether it is.
  const names = { isNode, isEdge, accessOfType, accessOfRelation };
  const built = new Map<FieldDefinitionNode, Field>();
  for (const { name, fields } of sources.values()) {
    for (const node of fields) built.set(node, buildField(node, name, names));
  }
  const build = (node: FieldDefinitionNode): Field => {
    const field = built.get(node);
    invariant(field, `${node.name.value} is a field of a type`);
    return field;
  };
  const edges = new Map<string, EdgeType>();
  const nodes = new Map<string, NodeType>();
  for (const source of sources.values()) {
    if (edgeNames.has(source.name)) {
      edges.set(source.name, {
        name: source.name,
        description: source.description,
        qualifiers: !source.core,
        fields: fieldMap(source.fields, build),
      });
    } else if (source.name !== 'FuzzyDate') {
      nodes.set(source.name, buildNode(source, sources, build, accessOfType(source.name)));
    }
  }
  enums.set('RelationType', relationEnum(relations));
  enums.set('TypeName', typeNameEnum(nodes));
  enums.set('FieldName', fieldNameEnum(nodes, edges));
  const scenarios = scenarioTypes(nodes, sources);
  return Object.freeze({ ...identity, nodes, edges, enums, relations, scenarios, hidden: null });
}

function scenarioTypes(
  nodes: ReadonlyMap<string, NodeType>,
  sources: ReadonlyMap<string, TypeSource>,
): readonly ScenarioType[] {
  return [...sources.values()].flatMap(({ name, scenario }) => {
    if (!scenario) return [];
    const of = scenario.of === undefined ? undefined : nodes.get(name)?.fields.get(scenario.of);
    return [{ type: name, of: of?.kind === 'relation' ? of : null }];
  });
}

function buildNode(
  source: TypeSource,
  sources: ReadonlyMap<string, TypeSource>,
  build: (field: FieldDefinitionNode) => Field,
  access: Role | null,
): NodeType {
  const interfaces = allInterfaces(source, sources);
  const possible = possibleTypes(source, sources);
  const own = new Map(source.fields.map((field) => [field.name.value, field]));
  const inherited = new Map<string, FieldDefinitionNode>();
  const parents =
    source.kind === 'union'
      ? ['Entity']
      : interfaces.toReversed().sort((a, b) => rank(a) - rank(b));
  for (const parent of parents) {
    for (const field of sources.get(parent)?.fields ?? []) inherited.set(field.name.value, field);
  }
  return {
    kind: source.kind,
    name: source.name,
    description: describeAccess(source.description, access),
    label: source.label,
    possible,
    hidden: [],
    access,
    interfaces,
    fields: fieldMap([...new Map([...inherited, ...own]).values()], build),
    entity: source.kind === 'union' || source.name === 'Entity' || interfaces.includes('Entity'),
    core: source.core,
    singular: singularOf(source.name),
    plural: source.plural ?? pluralOf(source.name),
  };
}

/**
 * The core's fields come first: id, name, description, then those of the model's interfaces, a nearer
 * one after those that it implements itself.
 */
function rank(interfaceName: string): number {
  return interfaceName === 'Node' ? 0 : interfaceName === 'Entity' ? 1 : 2;
}

/** The enums of the API, by name. */
function enumTypes(definitions: readonly TypeDefinition[], core: boolean): [string, EnumType][] {
  return definitions
    .filter((definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION)
    .filter(({ name }) => !OF_DIRECTIVES.has(name.value))
    .map((definition: EnumTypeDefinitionNode) => [
      definition.name.value,
      {
        name: definition.name.value,
        description: definition.description?.value ?? '',
        values: (definition.values ?? []).map((value) => ({
          name: value.name.value,
          description: value.description?.value ?? '',
        })),
        core,
      },
    ]);
}

function typeNameEnum(nodes: ReadonlyMap<string, NodeType>): EnumType {
  return {
    name: 'TypeName',
    description:
      'What a node can be: the types of entities of this model, facts and passages; an interface or union stands for all that are of it.',
    values: [...nodes.values()]
      .filter(({ possible }) => {
        const types = possible.map((name) => nodes.get(name));
        return types.length > 0 && types.every((type) => type?.interfaces.includes('Node'));
      })
      .map(({ name, description }) => ({ name, description })),
    core: true,
  };
}

function fieldNameEnum(
  nodes: ReadonlyMap<string, NodeType>,
  edges: ReadonlyMap<string, EdgeType>,
): EnumType {
  const owners = new Map<string, string[]>([[TYPE_NAME, []]]);
  const types = [
    ...[...nodes.values()].filter(({ kind, name, entity }) => {
      return kind === 'object' && (entity || LISTED_TYPES.includes(name));
    }),
    ...[...edges.values()].filter(({ qualifiers }) => qualifiers),
  ];
  for (const type of types) {
    for (const field of type.fields.values()) {
      if (!isSummarized(field, nodes)) continue;
      owners.set(field.name, [...(owners.get(field.name) ?? []), type.name]);
    }
  }
  const describeOwners = (names: readonly string[]) =>
    names.length === 0 ? 'The type itself, as `__typename` says it.' : `Of ${names.join(', ')}.`;
  return {
    name: 'FieldName',
    description:
      'Fields by which lists are grouped and summed up; which of them, their type decides.',
    values: [...owners].map(([name, names]) => ({ name, description: describeOwners(names) })),
    core: true,
  };
}

function relationEnum(relations: ReadonlyMap<string, Relation>): EnumType {
  const values = [...relations.values()].map(({ type, kind, sentence, access }) => ({
    name: type,
    description: describeAccess(
      kind === 'plain' ? `\`${sentence}\`; without facts.` : `\`${sentence}\``,
      access,
    ),
  }));
  return {
    name: 'RelationType',
    description:
      'The verbs of this model: what a fact can claim, and how things are joined without facts.',
    values:
      values.length > 0 ? values : [{ name: 'NONE', description: 'This model has no relations.' }],
    core: true,
  };
}

function fieldMap(
  fields: readonly FieldDefinitionNode[],
  build: (field: FieldDefinitionNode) => Field,
): ReadonlyMap<string, Field> {
  return new Map(fields.map((field) => [field.name.value, build(field)]));
}
