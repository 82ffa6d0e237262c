import { type FieldDefinitionNode, Kind } from 'graphql';
import type { NodeType } from './model.ts';
import type { Role } from './role.ts';
import {
  accessOf,
  edgeTypeName,
  findDirective,
  isFielded,
  relationDirective,
  stringArgument,
  type TypeDefinition,
} from './sdl.ts';

/** A type of the SDL, with what several definitions of it (the core's and the model's) say. */
export interface TypeSource {
  readonly kind: NodeType['kind'];
  readonly name: string;
  readonly description: string;
  /** The core alone defines it. */
  readonly core: boolean;
  readonly label: string | null;
  readonly plural: string | undefined;
  /** Marked `@scenario`; `of` names a field. */
  readonly scenario: { readonly of: string | undefined } | undefined;
  /** The role that `@access` on the type names. */
  readonly access: Role | null;
  readonly interfaces: readonly string[];
  readonly members: readonly string[];
  readonly fields: readonly FieldDefinitionNode[];
}

/** Objects, interfaces and unions by name, the core's first. */
export function collectSources(
  core: readonly TypeDefinition[],
  domain: readonly TypeDefinition[],
): ReadonlyMap<string, TypeSource> {
  const sources = new Map<string, TypeSource>();
  for (const definition of core) addSource(sources, definition, true);
  for (const definition of domain) addSource(sources, definition, false);
  return sources;
}

function addSource(
  sources: Map<string, TypeSource>,
  definition: TypeDefinition,
  core: boolean,
): void {
  if (definition.kind === Kind.ENUM_TYPE_DEFINITION) return;
  const name = definition.name.value;
  const earlier = sources.get(name);
  const fielded = isFielded(definition) ? definition : undefined;
  const node = fielded && findDirective(fielded, 'node');
  const scenario = fielded && findDirective(fielded, 'scenario');
  sources.set(name, {
    kind: kindOf(definition),
    name,
    description: definition.description?.value ?? earlier?.description ?? '',
    core,
    label: node ? (stringArgument(node, 'label') ?? name) : null,
    plural: stringArgument(node, 'plural'),
    scenario: scenario && { of: stringArgument(scenario, 'of') },
    access: fielded ? accessOf(fielded) : null,
    interfaces: [
      ...(fielded?.interfaces ?? []).map((one) => one.name.value),
      ...(!core && node ? ['Entity'] : []),
    ],
    members:
      definition.kind === Kind.UNION_TYPE_DEFINITION
        ? (definition.types ?? []).map((type) => type.name.value)
        : [],
    fields: [...(earlier?.fields ?? []), ...(fielded?.fields ?? [])],
  });
}

/** The interfaces that a type implements, by name, those of its interfaces included. */
export function allInterfaces(
  source: TypeSource,
  sources: ReadonlyMap<string, TypeSource>,
): string[] {
  const found = new Set<string>();
  const visit = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    for (const parent of sources.get(name)?.interfaces ?? []) visit(parent);
  };
  for (const name of source.interfaces) visit(name);
  return [...found];
}

/** The objects that something of this type can be, in alphabetical order. */
export function possibleTypes(
  source: TypeSource,
  sources: ReadonlyMap<string, TypeSource>,
): string[] {
  if (source.kind === 'object') return [source.name];
  if (source.kind === 'union') return [...source.members].sort();
  return [...sources.values()]
    .filter((type) => type.kind === 'object' && allInterfaces(type, sources).includes(source.name))
    .map((type) => type.name)
    .sort();
}

/** Types marked `@edge`, and those that a directive names as qualifiers or properties. */
export function edgeTypeNames(sources: ReadonlyMap<string, TypeSource>): ReadonlySet<string> {
  const named = [...sources.values()].flatMap((source) =>
    source.fields.map((field) => edgeTypeName(relationDirective(field))),
  );
  return new Set([...named.filter((name) => name !== undefined), ...CORE_EDGES]);
}

const CORE_EDGES = ['Alias', 'Citation', 'FieldChange', 'HistoryEntry', 'Qualifier'];

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
