import { type DocumentNode, type FieldDefinitionNode, Kind } from 'graphql';
import { buildField } from './build-field.ts';
import { buildRelations } from './build-relations.ts';
import type { EdgeType, EnumType, Field, Model, NodeType, Relation } from './model.ts';
import { pluralOf, singularOf } from './name-roots.ts';
import {
  edgeTypeName,
  type FieldedDefinition,
  findDirective,
  isFielded,
  relationDirective,
  stringArgument,
  type TypeDefinition,
  typeDefinitions,
} from './sdl.ts';

/**
 * Documents that passed `checkModel`, the core's first, become the Model. Fields of interfaces are
 * added to the types that leave them out; every domain type with `@node` becomes an Entity.
 */
export function buildModel(
  documents: readonly DocumentNode[],
  identity: { readonly name: string; readonly hash: string },
): Model {
  const definitions = typeDefinitions(documents);
  const sources = collectSources(definitions);
  const enums = new Map<string, EnumType>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value === 'Direction') {
      continue;
    }
    enums.set(definition.name.value, {
      name: definition.name.value,
      description: definition.description?.value ?? '',
      values: (definition.values ?? []).map((value) => ({
        name: value.name.value,
        description: value.description?.value ?? '',
      })),
      core: isCore(definition),
    });
  }
  const edgeNames = edgeTypeNames(sources);
  const isNode = (name: string) => sources.has(name) && !edgeNames.has(name);
  const isEdge = (name: string) => edgeNames.has(name);
  const built = new Map<FieldDefinitionNode, Field>();
  // A field that several types inherit is one and the same: planning asks whether it is.
  const build = (node: FieldDefinitionNode): Field => {
    const field = built.get(node) ?? buildField(node, { isNode, isEdge });
    built.set(node, field);
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
      nodes.set(source.name, buildNode(source, sources, build));
    }
  }
  const relations = buildRelations([...sources.values()], isNode);
  enums.set('RelationType', relationEnum(relations));
  return Object.freeze({ ...identity, nodes, edges, enums, relations });
}

/** A type of the SDL, with what several definitions of it (the core's and the model's) say. */
export interface TypeSource {
  readonly kind: NodeType['kind'];
  readonly name: string;
  readonly description: string;
  readonly core: boolean;
  readonly label: string | null;
  readonly plural: string | undefined;
  readonly interfaces: readonly string[];
  readonly members: readonly string[];
  readonly fields: readonly FieldDefinitionNode[];
}

function collectSources(definitions: readonly TypeDefinition[]): Map<string, TypeSource> {
  const sources = new Map<string, TypeSource>();
  for (const definition of definitions) {
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION) continue;
    const name = definition.name.value;
    const earlier = sources.get(name);
    const node = isFielded(definition) ? findDirective(definition, 'node') : undefined;
    const domain = !isCore(definition);
    sources.set(name, {
      kind: kindOf(definition),
      name,
      description: definition.description?.value ?? earlier?.description ?? '',
      core: !domain,
      label: node ? (stringArgument(node, 'label') ?? name) : null,
      plural: stringArgument(node, 'plural'),
      interfaces: [
        ...(isFielded(definition) ? (definition.interfaces ?? []) : []).map((i) => i.name.value),
        ...(domain && node ? ['Entity'] : []),
      ],
      members:
        definition.kind === Kind.UNION_TYPE_DEFINITION
          ? (definition.types ?? []).map((type) => type.name.value)
          : [],
      fields: [...(earlier?.fields ?? []), ...(isFielded(definition) ? fieldsOf(definition) : [])],
    });
  }
  return sources;
}

function buildNode(
  source: TypeSource,
  sources: ReadonlyMap<string, TypeSource>,
  build: (field: FieldDefinitionNode) => Field,
): NodeType {
  const interfaces = allInterfaces(source, sources);
  const possible = possibleTypes(source, sources);
  const own = new Map(source.fields.map((field) => [field.name.value, field]));
  const inherited = new Map<string, FieldDefinitionNode>();
  const parents =
    source.kind === 'union' ? ['Entity'] : [...interfaces].sort((a, b) => rank(a) - rank(b));
  for (const parent of parents) {
    for (const field of sources.get(parent)?.fields ?? []) inherited.set(field.name.value, field);
  }
  return {
    kind: source.kind,
    name: source.name,
    description: source.description,
    label: source.label,
    possible,
    interfaces,
    fields: fieldMap([...new Map([...inherited, ...own]).values()], build),
    entity: source.kind === 'union' || source.name === 'Entity' || interfaces.includes('Entity'),
    core: source.core,
    singular: singularOf(source.name),
    plural: source.plural ?? pluralOf(source.name),
  };
}

/** The core's fields come first: id, name, description, then those of the model's interfaces. */
function rank(interfaceName: string): number {
  return interfaceName === 'Node' ? 0 : interfaceName === 'Entity' ? 1 : 2;
}

function allInterfaces(source: TypeSource, sources: ReadonlyMap<string, TypeSource>): string[] {
  const found = new Set<string>();
  const visit = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    for (const parent of sources.get(name)?.interfaces ?? []) visit(parent);
  };
  for (const name of source.interfaces) visit(name);
  return [...found];
}

function possibleTypes(source: TypeSource, sources: ReadonlyMap<string, TypeSource>): string[] {
  if (source.kind === 'object') return [source.name];
  if (source.kind === 'union') return [...source.members].sort();
  return [...sources.values()]
    .filter((type) => type.kind === 'object' && allInterfaces(type, sources).includes(source.name))
    .map((type) => type.name)
    .sort();
}

/** Types marked `@edge`, and those that a directive names as qualifiers or properties. */
function edgeTypeNames(sources: ReadonlyMap<string, TypeSource>): Set<string> {
  const named = [...sources.values()].flatMap((source) =>
    source.fields.map((field) => edgeTypeName(relationDirective(field))),
  );
  return new Set([...named.filter((name) => name !== undefined), ...CORE_EDGES]);
}

const CORE_EDGES = ['Alias', 'Citation', 'Qualifier'];

function relationEnum(relations: ReadonlyMap<string, Relation>): EnumType {
  const facts = [...relations.values()].filter((relation) => relation.kind !== 'plain');
  const values = facts.map((relation) => ({
    name: relation.type,
    description: `\`${relation.sentence}\``,
  }));
  return {
    name: 'RelationType',
    description: 'The verbs of this model: what a fact can claim.',
    values:
      values.length > 0 ? values : [{ name: 'NONE', description: 'This model has no facts.' }],
    core: true,
  };
}

function fieldMap(
  fields: readonly FieldDefinitionNode[],
  build: (field: FieldDefinitionNode) => Field,
): ReadonlyMap<string, Field> {
  return new Map(fields.map((field) => [field.name.value, build(field)]));
}

function fieldsOf(definition: FieldedDefinition): readonly FieldDefinitionNode[] {
  return definition.fields ?? [];
}

function kindOf(definition: TypeDefinition): NodeType['kind'] {
  switch (definition.kind) {
    case Kind.INTERFACE_TYPE_DEFINITION:
      return 'interface';
    case Kind.UNION_TYPE_DEFINITION:
      return 'union';
    default:
      return 'object';
  }
}

/** True for what stands in the core's files. */
export function isCore(definition: TypeDefinition): boolean {
  return /(^|\/)model\/core\//.test(definition.loc?.source.name ?? '');
}
