import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Model } from '../../src/model/model.ts';

/** What differs whenever something is written anew; and what counts all that was done, for whoever writes. */
const ANEW: readonly string[] = [
  'revision',
  'recordedAt',
  'retractedAt',
  'changeSetId',
  'cursor',
  'startCursor',
  'endCursor',
];

/** The way from a list to its things. */
const STEPS: readonly string[] = ['nodes', 'edges', 'node'];

/**
 * Operations that ask of all things of each type for each of its fields and what lies behind it, as far as the model
 * has them; and for the number of these things. What a type has of an interface is asked of that.
 */
export function sweepOperations(api: GraphQLSchema, seen: Model): readonly string[] {
  const types = [...seen.nodes.values()].filter(
    ({ name, entity }) => entity || ['Fact', 'Passage'].includes(name),
  );
  return types.flatMap(({ name, plural, interfaces }) => {
    const type = api.getType(name);
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    const inherited = interfaces.flatMap((one) => [...(seen.nodes.get(one)?.fields.keys() ?? [])]);
    const asked = Object.values(type.getFields())
      .filter((field) => !inherited.includes(field.name))
      .flatMap((field) => selectField(seen, name, field, 1) ?? []);
    const values = asked.filter((one) => !one.includes('{'));
    const selections = [values.join(' '), ...asked.filter((one) => !values.includes(one))];
    return selections.map((one) => `{ ${plural}(first: 100) { totalCount nodes { id ${one} } } }`);
  });
}

/** A field with all that is below it, so many steps deep; undefined for one that nothing can be asked of. */
function selectField(
  seen: Model,
  owner: string,
  field: GraphQLField<unknown, unknown>,
  depth: number,
): string | undefined {
  const { name, args } = field;
  if (ANEW.includes(name) || args.some(isRequiredArgument)) return undefined;
  const known = seen.nodes.get(owner)?.fields ?? seen.edges.get(owner)?.fields;
  if (known && !known.has(name)) return undefined;
  const edge = /^(\w+?)Edge$/.exec(owner)?.[1];
  if (edge && [...(seen.hidden?.needs.keys() ?? [])].some((one) => one.endsWith(`.${name}`))) {
    return undefined;
  }
  const type = getNamedType(field.type);
  if (isLeafType(type)) return name;
  const isStep = STEPS.includes(name);
  if ((depth === 0 && !isStep) || !('getFields' in type)) return undefined;
  const below = Object.values(type.getFields()).flatMap(
    (one) => selectField(seen, type.name, one, isStep ? depth : depth - 1) ?? [],
  );
  return below.length === 0 ? undefined : `${name} { ${below.join(' ')} }`;
}
