import { type EnumTypeDefinitionNode, Kind } from 'graphql';
import { OF_GRAPHQL } from '../reserved-names.ts';
import type { Finding } from './finding.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An enum has values, each of them once. */
export function checkEnums({ own }: Vocabulary): Finding[] {
  return own.flatMap((type) => (type.kind === Kind.ENUM_TYPE_DEFINITION ? checkEnum(type) : []));
}

function checkEnum(type: EnumTypeDefinitionNode): Finding[] {
  const name = type.name.value;
  const values = type.values ?? [];
  if (values.length === 0) {
    return [{ at: type.name, text: `${name}: an enum needs values: enum ${name} { A B }` }];
  }
  return values.flatMap((at, index): Finding[] => {
    const place = `${name}.${at.name.value}`;
    if (at.name.value.startsWith('__')) {
      return [{ at: at.name, text: `${place}: ${OF_GRAPHQL}` }];
    }
    const repeated = values.slice(0, index).some((other) => other.name.value === at.name.value);
    return repeated ? [{ at: at.name, text: `${place}: stands there twice; leave one out` }] : [];
  });
}
