import type { FieldDefinitionNode } from 'graphql';
import { findDirective, isFielded, relationDirective, typeReference } from '../sdl.ts';
import type { Finding } from './finding.ts';
import { meaningOf, type Vocabulary } from './vocabulary.ts';

/** @key, @index and @search stand on stored values of which they can make something. */
export function checkMarks(vocabulary: Vocabulary): Finding[] {
  return vocabulary.own.filter(isFielded).flatMap((type) => {
    const onEdge = meaningOf(vocabulary, type.name.value) === 'edge';
    return (type.fields ?? []).flatMap((field) => {
      const place = `${type.name.value}.${field.name.value}`;
      return [
        ...(onEdge ? [] : checkKey(field, place)),
        ...checkIndex(field, place, vocabulary),
        ...(onEdge ? [] : checkSearch(field, place)),
      ];
    });
  });
}

function checkKey(field: FieldDefinitionNode, place: string): Finding[] {
  const key = findDirective(field, 'key');
  if (!key || field.name.value === 'id') return [];
  const text = `${place}: @key stands on id alone, which every entity has; leave it out`;
  return [{ at: key, text }];
}

function checkIndex(field: FieldDefinitionNode, place: string, vocabulary: Vocabulary): Finding[] {
  const index = findDirective(field, 'index');
  if (!index) return [];
  const { name, list } = typeReference(field.type);
  const meaning = meaningOf(vocabulary, name);
  const refuse = (why: string) => [{ at: index, text: `${place}: ${why}; leave @index out` }];
  if (isDerived(field) || meaning === 'entity') {
    return refuse('@index stands on stored scalars, enums and dates');
  }
  if (field.name.value === 'id') return refuse('the id has an index already');
  return list ? refuse('a list has no place in an order') : [];
}

function checkSearch(field: FieldDefinitionNode, place: string): Finding[] {
  const search = findDirective(field, 'search');
  if (!search) return [];
  const { name } = typeReference(field.type);
  if (name === 'String' && !isDerived(field)) return [];
  const found = isDerived(field) ? 'what is not stored' : name;
  const text = `${place}: @search stands on stored texts, not on ${found}; leave it out`;
  return [{ at: search, text }];
}

/** True for what is not stored under the field's name. */
function isDerived(field: FieldDefinitionNode): boolean {
  return relationDirective(field) !== undefined || findDirective(field, 'computed') !== undefined;
}
