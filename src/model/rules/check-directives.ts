import {
  type ASTNode,
  buildASTSchema,
  type ConstDirectiveNode,
  DirectiveLocation,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLDirective,
  GraphQLEnumType,
  GraphQLNonNull,
  getNamedType,
  Kind,
  print,
  type ValueNode,
  valueFromAST,
} from 'graphql';
import { suggestName, suggestOrList } from '../nearest-name.ts';
import { isFielded } from '../sdl.ts';
import type { Finding } from './finding.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Directives are known, stand where they may, once, and have the arguments they need. */
export function checkDirectives(
  core: readonly DocumentNode[],
  { own }: Vocabulary,
): readonly Finding[] {
  const known = directivesFor(core);
  return own.flatMap((type) => {
    const name = type.name.value;
    switch (type.kind) {
      case Kind.ENUM_TYPE_DEFINITION:
        return [
          ...checkAt(type, name, DirectiveLocation.ENUM, known),
          ...(type.values ?? []).flatMap((value) => {
            const place = `${name}.${value.name.value}`;
            return checkAt(value, place, DirectiveLocation.ENUM_VALUE, known);
          }),
        ];
      case Kind.UNION_TYPE_DEFINITION:
        return checkAt(type, name, DirectiveLocation.UNION, known);
      default: {
        const location = type.kind === Kind.OBJECT_TYPE_DEFINITION ? 'OBJECT' : 'INTERFACE';
        const fields = isFielded(type) ? (type.fields ?? []) : [];
        return [
          ...checkAt(type, name, DirectiveLocation[location], known),
          ...fields.flatMap((field) => {
            const place = `${name}.${field.name.value}`;
            return checkAt(field, place, DirectiveLocation.FIELD_DEFINITION, known);
          }),
        ];
      }
    }
  });
}

/** The directives of the file that defines @node, by name; those of other files are the core's own. */
function directivesFor(core: readonly DocumentNode[]): ReadonlyMap<string, GraphQLDirective> {
  const file = core.find(({ definitions }) =>
    definitions.some((one) => one.kind === Kind.DIRECTIVE_DEFINITION && one.name.value === 'node'),
  );
  if (!file) return new Map();
  const named = file.definitions.flatMap((one) =>
    one.kind === Kind.DIRECTIVE_DEFINITION ? [one.name.value] : [],
  );
  // graphql-js adds its own, such as @deprecated, which the API would not show.
  const directives = buildASTSchema(file).getDirectives();
  return new Map(
    directives.filter((one) => named.includes(one.name)).map((one) => [one.name, one]),
  );
}

type Known = ReadonlyMap<string, GraphQLDirective>;

function checkAt(
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  place: string,
  location: DirectiveLocation,
  known: Known,
): Finding[] {
  const directives = node.directives ?? [];
  return directives.flatMap((one, index) => {
    const name = one.name.value;
    const directive = known.get(name);
    if (!directive) {
      const names = [...known.keys()].map((other) => `@${other}`);
      const text = `${place}: there is no directive @${name}${suggestOrList(`@${name}`, names)}`;
      return [{ at: one, text }];
    }
    if (directives.slice(0, index).some((other) => other.name.value === name)) {
      return [{ at: one, text: `${place}: @${name} stands there twice; leave one out` }];
    }
    if (!directive.locations.includes(location)) {
      const allowed = directive.locations.map((other) => PLACES[other] ?? other).join(' and ');
      const text = `${place}: @${name} stands on ${allowed}, not on ${PLACES[location]}`;
      return [{ at: one, text }];
    }
    return checkArguments(one, directive, place);
  });
}

const PLACES: Readonly<Record<string, string>> = {
  OBJECT: 'types',
  INTERFACE: 'interfaces',
  UNION: 'unions',
  ENUM: 'enums',
  ENUM_VALUE: 'values of enums',
  FIELD_DEFINITION: 'fields',
};

function checkArguments(
  node: ConstDirectiveNode,
  directive: GraphQLDirective,
  place: string,
): Finding[] {
  const given = node.arguments ?? [];
  const names = directive.args.map((arg) => arg.name);
  const wrong = given.flatMap((argument, index): Finding[] => {
    const name = argument.name.value;
    const find = (text: string, at: ASTNode = argument) => [{ at, text: `${place}: ${text}` }];
    const wanted = directive.args.find((arg) => arg.name === name);
    if (!wanted) {
      return find(`@${directive.name} has no argument ${name}${suggestOrList(name, names)}`);
    }
    if (given.slice(0, index).some((other) => other.name.value === name)) {
      return find(`@${directive.name}(${name}:) stands there twice; leave one out`);
    }
    if (valueFromAST(argument.value, wanted.type) !== undefined) return [];
    return find(
      `@${directive.name}(${name}:) expected ${describe(wanted)}, found ${print(argument.value)}${suggestValue(argument.value, wanted)}`,
      argument.value,
    );
  });
  const missing = directive.args.filter(
    (arg) =>
      arg.type instanceof GraphQLNonNull &&
      arg.defaultValue === undefined &&
      !given.some((argument) => argument.name.value === arg.name),
  );
  return [
    ...wrong,
    ...missing.map((arg) => {
      const text = `${place}: @${directive.name} needs ${arg.name}: ${describe(arg)}`;
      return { at: node, text };
    }),
  ];
}

function describe({ type }: GraphQLArgument): string {
  const named = getNamedType(type);
  return named instanceof GraphQLEnumType
    ? `one of ${valuesOf(named).join(', ')}`
    : 'a text in quotes';
}

function suggestValue(value: ValueNode, { type }: GraphQLArgument): string {
  const named = getNamedType(type);
  const found = value.kind === Kind.ENUM || value.kind === Kind.STRING ? value.value : undefined;
  if (!(named instanceof GraphQLEnumType) || found === undefined) return '';
  return suggestName(found, valuesOf(named));
}

function valuesOf(type: GraphQLEnumType): string[] {
  return type.getValues().map((value) => value.name);
}
