import { Kind, type UnionTypeDefinitionNode } from 'graphql';
import { suggestName } from '../nearest-name.ts';
import type { Finding } from './finding.ts';
import { meaningOf, namesOf, possibleOf, type Vocabulary } from './vocabulary.ts';

/** A union has members, each of them once and each a concrete entity. */
export function checkUnions(vocabulary: Vocabulary): Finding[] {
  return vocabulary.own.flatMap((type) =>
    type.kind === Kind.UNION_TYPE_DEFINITION ? checkUnion(type, vocabulary) : [],
  );
}

function checkUnion(type: UnionTypeDefinitionNode, vocabulary: Vocabulary): Finding[] {
  const name = type.name.value;
  const members = type.types ?? [];
  if (members.length === 0) {
    return [{ at: type.name, text: `${name}: a union needs members: union ${name} = A | B` }];
  }
  return members.flatMap((at, index): Finding[] => {
    const member = at.name.value;
    const text = refuseMember(member, vocabulary);
    if (text !== undefined) return [{ at, text: `${name}: ${text}` }];
    const repeated = members.slice(0, index).some((other) => other.name.value === member);
    return repeated ? [{ at, text: `${name}: has ${member} twice; leave one out` }] : [];
  });
}

function refuseMember(member: string, vocabulary: Vocabulary): string | undefined {
  const meaning = meaningOf(vocabulary, member);
  if (meaning === 'unclear') return undefined;
  if (meaning === undefined) {
    const hint = suggestName(member, namesOf(vocabulary, 'entity')) || '; define it, with @node';
    return `there is no type ${member}${hint}`;
  }
  const kind = vocabulary.sources.get(member)?.kind;
  if (meaning === 'entity' && kind === 'object') return undefined;
  if (kind === 'interface' || kind === 'union') {
    const types = possibleOf(vocabulary, member).join(', ');
    const remedy = types === '' ? 'leave it out' : `name its types: ${types}`;
    return `expected types with @node, found the ${kind} ${member}; ${remedy}`;
  }
  return `expected types with @node, found ${member}`;
}
