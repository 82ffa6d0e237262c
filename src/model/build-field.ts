import type { FieldDefinitionNode } from 'graphql';
import { describeAccess } from './describe-access.ts';
import type { Field } from './model.ts';
import { greaterRole, type Role } from './role.ts';
import {
  accessOf,
  argument,
  directionOf,
  edgeTypeName,
  findDirective,
  relationDirective,
  stringArgument,
  typeReference,
} from './sdl.ts';

/** What a field needs to know of the other types: which names are nodes, which are edges. */
export interface TypeNames {
  readonly isNode: (name: string) => boolean;
  readonly isEdge: (name: string) => boolean;
  /** The roles that types and relations need to be read. */
  readonly accessOfType: (name: string) => Role | null;
  readonly accessOfRelation: (type: string) => Role | null;
}

/**
 * One field of the SDL becomes a Field; its directive, or else its type, says which kind. `owner` is
 * the type that declares it.
 */
export function buildField(node: FieldDefinitionNode, owner: string, names: TypeNames): Field {
  const type = typeReference(node.type);
  const relation = relationDirective(node);
  const access = greaterRole(
    accessOf(node),
    names.accessOfType(type.name),
    names.accessOfRelation(stringArgument(relation, 'type') ?? ''),
  );
  const base = {
    name: node.name.value,
    description: describeAccess(node.description?.value ?? '', access),
    required: type.required,
    filtered: findDirective(node, 'unfiltered') === undefined,
    access,
  };
  if (relation) {
    const relationType = stringArgument(relation, 'type') ?? '';
    if (!names.isNode(type.name)) {
      return { ...base, kind: 'claim', relation: relationType, type: type.name };
    }
    return {
      ...base,
      kind: 'relation',
      relation: relationType,
      direction: directionOf(relation),
      target: type.name,
      owner,
      list: type.list,
      fact: relation.name.value === 'fact',
      edge: edgeTypeName(relation) ?? null,
    };
  }
  const lookup = findDirective(node, 'lookup');
  if (lookup) {
    return {
      ...base,
      kind: 'lookup',
      from: stringArgument(lookup, 'from') ?? '',
      to: stringArgument(lookup, 'to') ?? 'id',
      target: type.name,
      list: type.list,
      paged: argument(lookup, 'paged') === true,
      order: stringArgument(lookup, 'order') ?? null,
    };
  }
  const edges = findDirective(node, 'edges');
  if (edges) {
    const edge = names.isEdge(type.name);
    return {
      ...base,
      kind: 'link',
      relationship: stringArgument(edges, 'type') ?? '',
      direction: directionOf(edges),
      target: edge ? null : type.name,
      edge: edge ? type.name : null,
      end: stringArgument(edges, 'end') ?? null,
      paged: argument(edges, 'paged') === true,
    };
  }
  const unfold = findDirective(node, 'unfold');
  if (unfold) {
    const lists = argument(unfold, 'lists');
    return {
      ...base,
      kind: 'unfold',
      edge: type.name,
      lists: Array.isArray(lists) ? lists.map(String) : [],
      constants: stringArgument(unfold, 'with') ?? '',
    };
  }
  if (findDirective(node, 'facts')) return { ...base, kind: 'facts' };
  if (findDirective(node, 'sources')) return { ...base, kind: 'sources' };
  if (findDirective(node, 'rivals')) return { ...base, kind: 'rivals' };
  if (findDirective(node, 'confidence')) return { ...base, kind: 'confidence' };
  if (findDirective(node, 'history')) {
    return { ...base, kind: 'history', of: owner === 'Fact' ? 'fact' : 'entity' };
  }
  if (findDirective(node, 'validity')) return { ...base, kind: 'validity' };
  return buildValue(node, names, base, type);
}

function buildValue(
  node: FieldDefinitionNode,
  names: TypeNames,
  base: Pick<Field, 'name' | 'description' | 'required' | 'filtered' | 'access'>,
  type: ReturnType<typeof typeReference>,
): Field {
  const indexed = findDirective(node, 'index') !== undefined;
  if (type.name === 'FuzzyDate') return { ...base, kind: 'fuzzyDate', indexed };
  const computed = findDirective(node, 'computed');
  if (computed) {
    const cypher = stringArgument(computed, 'cypher') ?? '';
    return { ...base, kind: 'computed', type: type.name, list: type.list, cypher };
  }
  if (names.isNode(type.name)) {
    return {
      ...base,
      kind: 'role',
      role: roleOf(node.name.value),
      target: type.name,
      list: type.list,
    };
  }
  return {
    ...base,
    kind: 'property',
    type: type.name,
    list: type.list,
    key: findDirective(node, 'key') !== undefined,
    indexed,
    searched: findDirective(node, 'search') !== undefined,
  };
}

/** The Neo4j relationship type of an entity-valued qualifier: `paidTo` → `PAID_TO`. */
export function roleOf(fieldName: string): string {
  return fieldName.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
}
