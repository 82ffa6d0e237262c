import { type DefinitionNode, type DocumentNode, Kind } from 'graphql';
import { isTypeDefinition, SCALARS } from '../sdl.ts';
import type { Finding } from './finding.ts';

/** A model is made of types, interfaces, unions and enums; everything else follows from them. */
export function checkDefinitions(domain: readonly DocumentNode[]): Finding[] {
  return domain
    .flatMap((document) => document.definitions)
    .filter((definition) => !isTypeDefinition(definition))
    .map((definition) => ({ at: definition, text: refuse(definition) }));
}

function refuse(definition: DefinitionNode): string {
  switch (definition.kind) {
    case Kind.SCALAR_TYPE_DEFINITION:
      return `scalar ${definition.name.value}: a model has no scalars of its own; there are ${[...SCALARS].join(', ')} and FuzzyDate`;
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return `input ${definition.name.value}: inputs are made from the types; leave it out`;
    case Kind.DIRECTIVE_DEFINITION:
      return `directive @${definition.name.value}: a model has no directives of its own; leave it out`;
    case Kind.SCHEMA_DEFINITION:
    case Kind.SCHEMA_EXTENSION:
      return 'schema: the root fields are made from the types; leave it out';
    case Kind.OBJECT_TYPE_EXTENSION:
    case Kind.INTERFACE_TYPE_EXTENSION:
    case Kind.UNION_TYPE_EXTENSION:
    case Kind.ENUM_TYPE_EXTENSION:
    case Kind.SCALAR_TYPE_EXTENSION:
    case Kind.INPUT_OBJECT_TYPE_EXTENSION:
      return definition.name.value === 'Source'
        ? "extend type Source: expected type Source @node, whose fields are added to the core's"
        : `extend ${definition.name.value}: expected its fields or values where ${definition.name.value} is defined`;
    default:
      return 'a model has no operations and fragments; keep them in another folder';
  }
}
