import type { FieldDefinitionNode } from 'graphql';
import { roleOf } from '../build-field.ts';
import { singularOf } from '../name-roots.ts';
import { suggestName } from '../nearest-name.ts';
import {
  datePartsOf,
  FACT_NAMES,
  FILTER_FIELDS,
  PROGRAM_RELATIONSHIPS,
  RELATION_FILTER,
  RELATION_NAMES,
  refuseForLanguages,
} from '../reserved-names.ts';
import { argument, findDirective, isFielded, stringArgument, typeReference } from '../sdl.ts';
import { clashWithDate, dateParts } from './check-field-names.ts';
import type { Finding } from './finding.ts';
import type { RelationUse } from './relation-uses.ts';
import { meaningOf, namesOf, type Vocabulary } from './vocabulary.ts';

/** What stands on edges: types that are there, with fields of which none is taken. */
export function checkEdges(uses: readonly RelationUse[], vocabulary: Vocabulary): Finding[] {
  const relations = new Map(uses.map((use) => [use.type, use]));
  return [
    ...uses.flatMap((use) => checkEdgeName(use, vocabulary)),
    ...vocabulary.own.filter(isFielded).flatMap((type): Finding[] => {
      const name = type.name.value;
      if (meaningOf(vocabulary, name) !== 'edge') return [];
      const mine = uses.filter((use) => use.edge === name);
      if (filterFields(mine, vocabulary).includes(singularOf(name))) {
        const text = `${name}: filters have a field ${singularOf(name)} of their own; choose another name`;
        return [{ at: type.name, text }];
      }
      const fields = type.fields ?? [];
      if (fields.length === 0) {
        return [
          {
            at: type.name,
            text: `${name}: stands on edges, but has no fields; give it some, or leave it out`,
          },
        ];
      }
      const parts = dateParts(fields);
      return fields.flatMap((field, index) => {
        const place = `${name}.${field.name.value}`;
        const text = refuseName(field, mine, vocabulary);
        if (text !== undefined) return [{ at: field.name, text: `${place}: ${text}` }];
        if (meaningOf(vocabulary, typeReference(field.type).name) !== 'entity') {
          return clashWithDate(field, parts, place);
        }
        const fault = refuseRole(field, fields.slice(0, index), mine, relations);
        return fault === undefined ? [] : [{ at: field.name, text: `${place}: ${fault}` }];
      });
    }),
  ];
}

/** What stands beside the conditions on qualifiers: in filters of relations, and in those of facts. */
function filterFields(uses: readonly RelationUse[], { sources }: Vocabulary): readonly string[] {
  if (uses.every((use) => use.kind === 'plain')) return RELATION_FILTER;
  const ofFacts = (sources.get('Fact')?.fields ?? []).map(({ name }) => name.value);
  return [...RELATION_FILTER, ...FILTER_FIELDS, ...ofFacts];
}

function checkEdgeName(use: RelationUse, vocabulary: Vocabulary): Finding[] {
  if (use.edge === undefined || use.edgeAt === undefined) return [];
  const meaning = meaningOf(vocabulary, use.edge);
  if (meaning === 'edge' || meaning === 'unclear') return [];
  const text =
    meaning === undefined
      ? `there is no type ${use.edge}${suggestEdge(use.edge, namesOf(vocabulary, 'edge'))}`
      : `expected a type without @node, found ${use.edge}, ${KINDS[meaning]}`;
  return [{ at: use.edgeAt, text: `${use.place}: ${text}` }];
}

function suggestEdge(found: string, names: readonly string[]): string {
  const others = names.length === 0 ? '' : `, or use ${names.join(', ')}`;
  return suggestName(found, names) || `; define it, without @node${others}`;
}

const KINDS = {
  scalar: 'a scalar',
  enum: 'an enum',
  date: 'a date',
  entity: 'an entity',
  mixin: 'an interface',
  internal: "the core's own",
} as const;

function refuseName(
  field: FieldDefinitionNode,
  uses: readonly RelationUse[],
  { sources }: Vocabulary,
): string | undefined {
  const name = field.name.value;
  const refused = refuseForLanguages(name);
  if (refused !== undefined) return refused;
  const facts = uses.some((use) => use.kind !== 'plain');
  const ofFact = facts ? [...FACT_NAMES, ...factNames(sources.get('Fact')?.fields ?? [])] : [];
  if (![...RELATION_NAMES, ...ofFact].includes(name)) return undefined;
  return `every ${facts ? 'fact' : 'relation'} has ${name} for itself; choose another name`;
}

/** Fields of the core's Fact, and the properties by which it keeps them. */
function factNames(fields: readonly FieldDefinitionNode[]): string[] {
  return fields.flatMap((field) => {
    const name = field.name.value;
    const from = stringArgument(findDirective(field, 'lookup'), 'from');
    const lists = argument(findDirective(field, 'unfold'), 'lists');
    return [
      name,
      ...(from === undefined ? [] : [from]),
      ...(Array.isArray(lists) ? lists.map((list) => `${list}List`) : []),
      ...(typeReference(field.type).name === 'FuzzyDate' ? datePartsOf(name) : []),
    ];
  });
}

/** An entity among qualifiers is joined to the fact by a relationship, `product` by PRODUCT. */
function refuseRole(
  field: FieldDefinitionNode,
  earlier: readonly FieldDefinitionNode[],
  uses: readonly RelationUse[],
  relations: ReadonlyMap<string, RelationUse>,
): string | undefined {
  const plain = uses.find((use) => use.kind === 'plain');
  const target = typeReference(field.type).name;
  if (plain) {
    return `a @relation, as ${plain.place} is, has scalars, enums and dates as properties, not ${target}; write @fact there`;
  }
  const role = roleOf(field.name.value);
  const joined = `is joined to its fact by the relationship ${role}`;
  const relation = relations.get(role);
  if (relation) return `${joined}, which is the relation of ${relation.place}; choose another name`;
  if (PROGRAM_RELATIONSHIPS.has(role)) {
    return `${joined}, which is the program's own; choose another name`;
  }
  const twin = earlier.find((other) => roleOf(other.name.value) === role);
  return twin && `${joined}, as ${twin.name.value} is; choose another name`;
}
