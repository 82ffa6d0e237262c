import { type DocumentNode, Kind, type Source } from 'graphql';
import { API_TYPES, OF_DIRECTIVES } from '../reserved-names.ts';
import { SCALARS, type TypeDefinition, typeDefinitions } from '../sdl.ts';
import {
  allInterfaces,
  collectSources,
  edgeTypeNames,
  possibleTypes,
  type TypeSource,
} from '../type-sources.ts';

/**
 * What a type's name stands for. `mixin`: an interface without @node, which only lends its fields.
 * `edge`: what stands on relationships. `internal`: the core's own, which fields cannot have.
 * `unclear`: a mistake about it is told already, or its file cannot be read.
 */
export type Meaning =
  | 'scalar'
  | 'enum'
  | 'date'
  | 'entity'
  | 'mixin'
  | 'edge'
  | 'internal'
  | 'unclear';

/** All names of core and model, as far as the files could be read: what the rules look up. */
export interface Vocabulary {
  /** The model's own objects, interfaces, unions and enums, each name once, in reading order. */
  readonly own: readonly TypeDefinition[];
  /** Objects, interfaces and unions, with what core and model say together. */
  readonly sources: ReadonlyMap<string, TypeSource>;
  readonly enums: ReadonlySet<string>;
  /** Names that a directive gives as `qualifiers` or `properties`, and the core's edges. */
  readonly edgeNames: ReadonlySet<string>;
  /** Names in files that cannot be parsed, and names that are taken. */
  readonly unclear: ReadonlySet<string>;
  /** False when a file cannot be parsed: what seems to be missing may stand there. */
  readonly whole: boolean;
}

/** Gathers the names of all documents; `unread` are the model's files that cannot be parsed. */
export function readVocabulary(
  core: readonly DocumentNode[],
  domain: readonly DocumentNode[],
  unread: readonly Source[],
): Vocabulary {
  const coreTypes = typeDefinitions(core);
  const domainTypes = typeDefinitions(domain);
  const taken = domainTypes.filter((one) => isTaken(one, coreTypes));
  const own = new Map<string, TypeDefinition>();
  for (const one of domainTypes) {
    if (!taken.includes(one) && !own.has(one.name.value)) own.set(one.name.value, one);
  }
  const sources = collectSources(coreTypes, [...own.values()]);
  const enums = [...coreTypes, ...own.values()].filter(
    (one) => one.kind === Kind.ENUM_TYPE_DEFINITION && !OF_DIRECTIVES.has(one.name.value),
  );
  return {
    own: [...own.values()],
    sources,
    enums: new Set(enums.map((one) => one.name.value)),
    edgeNames: edgeTypeNames(sources),
    unclear: new Set([...taken.map((one) => one.name.value), ...unread.flatMap(namesIn)]),
    whole: unread.length === 0,
  };
}

/** True for a name that GraphQL, the core or the API has; the model may only add to Source. */
export function isTaken(one: TypeDefinition, coreTypes: readonly TypeDefinition[]): boolean {
  const name = one.name.value;
  if (name === 'Source') return one.kind !== Kind.OBJECT_TYPE_DEFINITION;
  const ofCore = coreTypes.some((type) => type.name.value === name);
  return ofCore || SCALARS.has(name) || API_TYPES.has(name) || name.startsWith('__');
}

function namesIn({ body }: Source): string[] {
  const heads = body.matchAll(/\b(?:type|interface|union|enum)\s+(\w+)/g);
  return [...heads].map((head) => head[1] ?? '');
}

/** What a name stands for; undefined when it stands nowhere. */
export function meaningOf(vocabulary: Vocabulary, name: string): Meaning | undefined {
  if (vocabulary.unclear.has(name)) return 'unclear';
  if (SCALARS.has(name)) return 'scalar';
  if (name === 'FuzzyDate') return 'date';
  if (OF_DIRECTIVES.has(name)) return 'internal';
  if (vocabulary.enums.has(name)) return 'enum';
  const source = vocabulary.sources.get(name);
  return source && meaningOfSource(vocabulary, source);
}

function meaningOfSource(vocabulary: Vocabulary, source: TypeSource): Meaning {
  const isEntity =
    source.kind === 'union' ||
    source.name === 'Entity' ||
    allInterfaces(source, vocabulary.sources).includes('Entity');
  if (isEntity) return 'entity';
  if (source.core) return 'internal';
  if (source.kind === 'interface') return 'mixin';
  // Without @node and named by no directive: told at its definition, taken for an entity elsewhere.
  return vocabulary.edgeNames.has(source.name) ? 'edge' : 'entity';
}

/** The names with one of these meanings, for suggestions. */
export function namesOf(vocabulary: Vocabulary, ...meanings: readonly Meaning[]): string[] {
  const all = [...SCALARS, ...vocabulary.enums, ...vocabulary.sources.keys()];
  return all.filter((name) => meanings.some((one) => meaningOf(vocabulary, name) === one));
}

/** The objects that something of a type can be; none for a name that stands nowhere. */
export function possibleOf(vocabulary: Vocabulary, name: string): readonly string[] {
  const source = vocabulary.sources.get(name);
  return source ? possibleTypes(source, vocabulary.sources) : [];
}
