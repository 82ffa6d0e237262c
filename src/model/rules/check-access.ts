import type { ConstDirectiveNode, FieldDefinitionNode } from 'graphql';
import { SOURCE_DATE, SOURCE_RELIABILITY } from '../reserved-names.ts';
import { includesRole, type Role } from '../role.ts';
import {
  accessOf,
  type FieldedDefinition,
  findDirective,
  isFielded,
  relationDirective,
} from '../sdl.ts';
import { type Finding, printPlace } from './finding.ts';
import type { RelationUse } from './relation-uses.ts';
import type { Vocabulary } from './vocabulary.ts';

/** @access stands where it can be kept, and nothing that others read tells what it guards. */
export function checkAccess(uses: readonly RelationUse[], vocabulary: Vocabulary): Finding[] {
  const types = vocabulary.own.filter(isFielded);
  return [
    ...types.flatMap(checkType),
    ...types.filter(({ name }) => name.value === 'Source').flatMap(checkSource),
    ...checkNames(types),
    ...[...Map.groupBy(uses, ({ type }) => type).values()].flatMap((mine) => [
      ...checkRelation(mine),
      ...checkSentence(mine, vocabulary),
    ]),
  ];
}

function accessIn(node: FieldedDefinition | FieldDefinitionNode): ConstDirectiveNode | undefined {
  return findDirective(node, 'access');
}

function checkType(type: FieldedDefinition): Finding[] {
  const at = accessIn(type);
  const name = type.name.value;
  if (!at) return [];
  if (name === 'Source') {
    const text =
      'Source: passages of sources are cited everywhere, and read by all; guard fields of it, or leave @access out';
    return [{ at, text }];
  }
  if (findDirective(type, 'node')) return [];
  const text = `${name}: @access guards entities; guard its fields, or the relations that have it`;
  return [{ at, text }];
}

/** What is worked out for everybody tells what it is worked out from. */
function checkSource({ fields = [] }: FieldedDefinition): Finding[] {
  return fields.flatMap((field): Finding[] => {
    const at = accessIn(field);
    const name = field.name.value;
    if (!at || ![SOURCE_DATE, SOURCE_RELIABILITY].includes(name)) return [];
    const text = `Source.${name}: dates and confidence of facts follow from it, which all read; leave @access out`;
    return [{ at, text }];
  });
}

/** Search, histories and the log of changes know values by the names of their fields alone. */
function checkNames(types: readonly FieldedDefinition[]): Finding[] {
  const fields = types.flatMap((type) =>
    (type.fields ?? [])
      .filter((field) => !relationDirective(field) && !findDirective(field, 'computed'))
      .map((field) => ({ field, place: `${type.name.value}.${field.name.value}` })),
  );
  return [...Map.groupBy(fields, ({ field }) => field.name.value).values()].flatMap((same) => {
    const guarded = same.find(({ field }) => accessIn(field));
    if (!guarded) return [];
    return same
      .filter(({ field }) => accessOf(field) !== accessOf(guarded.field))
      .map(({ field, place }): Finding => {
        const other = `${guarded.place} (${printPlace(guarded.field.name)})`;
        const text = `${place}: expected @access(read: ${accessOf(guarded.field)}), as in ${other}; search and history know values by the names of their fields, so guard both alike or choose another name`;
        return { at: accessIn(field) ?? field.name, text };
      });
  });
}

/** What one field of a relation says of its guard holds for all of them. */
function checkRelation(uses: readonly RelationUse[]): Finding[] {
  const [first, ...others] = uses.filter(({ field }) => accessIn(field));
  if (!first) return [];
  return others
    .filter(({ field }) => accessOf(field) !== accessOf(first.field))
    .map(({ field, directive, place, type }) => {
      const other = `${first.place} (${printPlace(first.field.name)})`;
      const text = `${place}: expected @access(read: ${accessOf(first.field)}), as in ${other}, or none; ${type} has one guard, at both of its ends`;
      return { at: accessIn(field) ?? directive, text };
    });
}

/** Who reads a claim reads its sentence. */
function checkSentence(uses: readonly RelationUse[], { sources }: Vocabulary): Finding[] {
  const guard = uses.map(({ field }) => accessOf(field)).find((role) => role !== null) ?? null;
  const edge = uses.find((use) => use.edge !== undefined)?.edge ?? '';
  const qualifiers = sources.get(edge)?.fields ?? [];
  return uses.flatMap(({ sentence, place }) =>
    qualifiers
      .filter((field) => sentence?.value.includes(`{${field.name.value}}`))
      .filter((field) => !isCovered(accessOf(field), guard))
      .flatMap((field): Finding[] => {
        if (!sentence) return [];
        const text = `${place}: the sentence has {${field.name.value}}, which needs the role ${accessOf(field)?.toLowerCase()}, and is read by all who read the claim; leave it out, or guard the relation likewise`;
        return [{ at: sentence, text }];
      }),
  );
}

function isCovered(needed: Role | null, guard: Role | null): boolean {
  return needed === null || (guard !== null && includesRole(guard, needed));
}
