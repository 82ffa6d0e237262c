import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import type { NodeType } from '../../src/model/model.ts';
import { chunksOf } from './chunks-of.ts';
import { generateChoices, generateComparison } from './generate-comparisons.ts';
import { type GeneratedOperation, toOperation } from './generate-operation.ts';
import { generateWhere, isDeep, OPERATORS } from './generate-where.ts';
import { OperationDraft } from './operation-draft.ts';
import type { World } from './oracle-world.ts';
import type { Random } from './random.ts';
import { rootFields } from './root-fields.ts';

/** So many lists in one operation: Neo4j takes long to plan many. */
const CHUNK = 6;

/** A list and its count have ways of their own to the rows. */
const ASKED = ['nodes { id }', 'nodes { id }', 'totalCount'];

/**
 * Operations that filter all of a type by each of its fields, in so many of the operators that it has:
 * no field is left to chance. What an interface brings is asked of the interface alone.
 */
export function sweepFilters(
  api: GraphQLSchema,
  world: World,
  type: NodeType,
  { values, operators }: { values: Random; operators: number },
): GeneratedOperation[] {
  const inherited = type.interfaces.flatMap((name) => Object.keys(whereOf(api, name)));
  const fields = Object.values(whereOf(api, type.name)).filter(
    ({ name }) => !['AND', 'OR', 'NOT', 'search', ...inherited].includes(name),
  );
  const draft = () => new OperationDraft(api, world, { shape: values, values, budget: 0 });
  const conditions = fields.flatMap((field) =>
    values
      .sample(conditionsOn(draft(), type.name, field), operators)
      .map((conditions) => ({ [field.name]: conditions })),
  );
  const root = rootFields(api).find(({ name }) => name === type.plural);
  const argument = root?.args.find(({ name }) => name === 'where');
  if (!argument) return [];
  return chunksOf(conditions, CHUNK).map((chunk) => {
    const operation = draft();
    const lists = chunk.map((where, i) => {
      const text = operation.write(where, argument.type);
      return `list${i}: ${type.plural}(first: 100, where: ${text}) { ${values.pick(ASKED)} }`;
    });
    return toOperation(operation, lists);
  });
}

function whereOf(api: GraphQLSchema, typeName: string): Record<string, GraphQLInputField> {
  const input = api.getType(`${typeName}Where`);
  return isInputObjectType(input) ? input.getFields() : {};
}

/** Each operator by itself, with an operand for which it may hold. */
function conditionsOn(draft: OperationDraft, owner: string, field: GraphQLInputField): unknown[] {
  const input = getNamedType(field.type);
  if (!isInputObjectType(input)) return [generateChoices(draft, owner, field)];
  if (!isDeep(field.type)) return comparisonsOn(draft, owner, field.name, input);
  if (input.isOneOf) {
    return Object.values(input.getFields()).flatMap((part) => [
      { [part.name]: {} },
      { [part.name]: whereFor(draft, part) },
    ]);
  }
  if (!input.name.endsWith('RelationWhere')) return [{}, generateWhere(draft, input, 0)];
  const parts = Object.values(input.getFields());
  const asked = parts
    .filter(({ name }) => OPERATORS.includes(name))
    .flatMap((part) => askedOf(draft, owner, field.name, part));
  const narrowed = parts
    .filter(({ name }) => !OPERATORS.includes(name))
    .map((part) => ({ [part.name]: whereFor(draft, part) }));
  return [
    ...asked,
    ...narrowed,
    ...asked.map((condition) => ({ ...condition, ...draft.values.pick([{}, ...narrowed]) })),
  ];
}

function askedOf(
  draft: OperationDraft,
  owner: string,
  field: string,
  part: GraphQLInputField,
): object[] {
  if (part.name !== 'count') return [{ [part.name]: whereFor(draft, part) }];
  const input = getNamedType(part.type) as GraphQLInputObjectType;
  return comparisonsOn(draft, owner, field, input).map((count) => ({ count }));
}

function whereFor(draft: OperationDraft, { type }: GraphQLInputField): object {
  return generateWhere(draft, getNamedType(type) as GraphQLInputObjectType, 0);
}

function comparisonsOn(
  draft: OperationDraft,
  owner: string,
  field: string,
  input: GraphQLInputObjectType,
): object[] {
  const { ignoreCase, ...operators } = input.getFields();
  return Object.values(operators).flatMap((operator) => {
    const draw = () => ({ [operator.name]: generateComparison(draft, owner, field, operator) });
    return ignoreCase ? [draw(), { ...draw(), ignoreCase: true }] : [draw()];
  });
}
