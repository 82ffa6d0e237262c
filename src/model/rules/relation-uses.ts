import {
  type ASTNode,
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  Kind,
  type StringValueNode,
} from 'graphql';
import { directionOf, isFielded, relationDirective, typeReference } from '../sdl.ts';
import { type Meaning, meaningOf, type Vocabulary } from './vocabulary.ts';

/** One `@fact` or `@relation` field of the model, as far as it can be understood. */
export interface RelationUse {
  /** `Company.makes`. */
  readonly place: string;
  readonly owner: string;
  readonly field: FieldDefinitionNode;
  readonly directive: ConstDirectiveNode;
  /** `MAKES`. */
  readonly type: string;
  readonly typeAt: StringValueNode;
  /** `unclear` where a mistake about its type or directive is told elsewhere. */
  readonly kind: 'fact' | 'claim' | 'plain' | 'unclear';
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  readonly target: string;
  readonly edge: string | undefined;
  readonly edgeAt: ASTNode | undefined;
  readonly sentence: StringValueNode | undefined;
  /** Where it says `exclusive: true`. */
  readonly exclusiveAt: ASTNode | undefined;
}

/** All fields of the model with a relationship type, in reading order. */
export function relationUses(vocabulary: Vocabulary): RelationUse[] {
  const types = vocabulary.own
    .filter(isFielded)
    .filter((type) => meaningOf(vocabulary, type.name.value) !== 'edge');
  return types.flatMap((type) =>
    (type.fields ?? []).flatMap((field) => readUse(type.name.value, field, vocabulary)),
  );
}

function readUse(owner: string, field: FieldDefinitionNode, vocabulary: Vocabulary): RelationUse[] {
  const directive = relationDirective(field);
  const type = textArgument(directive, 'type');
  if (!directive || !type) return [];
  const target = typeReference(field.type).name;
  const isFact = directive.name.value === 'fact';
  const edge = textArgument(directive, isFact ? 'qualifiers' : 'properties');
  return [
    {
      place: `${owner}.${field.name.value}`,
      owner,
      field,
      directive,
      type: type.value,
      typeAt: type,
      kind: kindOf(isFact, meaningOf(vocabulary, target)),
      direction: directionOf(directive),
      target,
      edge: edge?.value,
      edgeAt: edge,
      sentence: textArgument(directive, 'sentence'),
      exclusiveAt: directive.arguments?.find(
        ({ name, value }) =>
          name.value === 'exclusive' && value.kind === Kind.BOOLEAN && value.value,
      ),
    },
  ];
}

function kindOf(isFact: boolean, meaning: Meaning | undefined): RelationUse['kind'] {
  if (meaning === 'entity') return isFact ? 'fact' : 'plain';
  const isLiteral = meaning === 'scalar' || meaning === 'enum';
  return isLiteral && isFact ? 'claim' : 'unclear';
}

function textArgument(
  directive: ConstDirectiveNode | undefined,
  name: string,
): StringValueNode | undefined {
  const value = directive?.arguments?.find((one) => one.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value : undefined;
}
