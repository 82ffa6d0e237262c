import {
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInputType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';

/** What an API describes: a type, or within it a field, an argument or a choice. */
export interface DescribedPlace {
  /** `Chip`, `Chip.madeBy`, `Chip.madeBy(where:)`. */
  readonly name: string;
  readonly kind: 'type' | 'field' | 'argument' | 'choice';
  readonly description: string;
  /** The type in which it stands, or itself. */
  readonly within: GraphQLNamedType;
  /** Of which an example may be a value; none where it is something to ask for. */
  readonly inputs: readonly GraphQLInputType[];
}

/** Everything that introspection shows of an API but GraphQL's own types. */
export function walkDescriptions(api: GraphQLSchema): DescribedPlace[] {
  return Object.values(api.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) => [
      {
        name: type.name,
        kind: 'type',
        description: type.description ?? '',
        within: type,
        inputs: isInputType(type) ? [type] : [],
      },
      ...placesIn(type),
    ]);
}

function placesIn(within: GraphQLNamedType): DescribedPlace[] {
  if (isEnumType(within)) {
    return within.getValues().map(({ name, description }) => ({
      name: `${within.name}.${name}`,
      kind: 'choice',
      description: description ?? '',
      within,
      inputs: [],
    }));
  }
  if (isInputObjectType(within)) {
    return Object.values(within.getFields()).map(({ name, description, type }) => ({
      name: `${within.name}.${name}`,
      kind: 'field',
      description: description ?? '',
      within,
      // `ignoreCase` is of use beside another field only: its example is the whole object.
      inputs: [type, within],
    }));
  }
  if (!isObjectType(within) && !isInterfaceType(within)) return [];
  return Object.values(within.getFields()).flatMap((field): DescribedPlace[] => {
    const name = `${within.name}.${field.name}`;
    const description = field.description ?? '';
    const args = field.args.map(
      (argument): DescribedPlace => ({
        name: `${name}(${argument.name}:)`,
        kind: 'argument',
        description: argument.description ?? '',
        within,
        inputs: [argument.type],
      }),
    );
    return [{ name, kind: 'field', description, within, inputs: [] }, ...args];
  });
}
