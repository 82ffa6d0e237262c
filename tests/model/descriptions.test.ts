import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isEnumType,
  isInputObjectType,
  NoUnusedFragmentsRule,
  parse,
  specifiedRules,
  ValuesOfCorrectTypeRule,
  validate,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildApi } from '../../src/api/build-api.ts';
import { isConnected, sharedEdgeName } from '../../src/api/names.ts';
import { defineScalars } from '../../src/http/define-scalars.ts';
import type { Model } from '../../src/model/model.ts';
import { readModel } from '../../src/model/read-model.ts';
import { planOperation } from '../../src/plan/plan-operation.ts';
import { type DescribedPlace, walkDescriptions } from './walk-descriptions.ts';

describe.each(['schema', 'tests/models/films/schema'])('the API of %s', async (folder) => {
  const model = await readModel(folder);
  const api = buildApi(model);
  defineScalars(api);
  const places = walkDescriptions(api);
  const examples = places.flatMap((place) =>
    examplesOf(place).map((example) => ({ ...place, example })),
  );

  test('describes all that it has', () => {
    const bare = places.filter(({ description }) => description.trim() === '');
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  test('has an example for each type and field', () => {
    // What another model says of its types and fields is its author's; what is made of it is ours.
    const own = folder === 'schema' ? new Set<string>() : ownTexts(model);
    const bare = places
      .filter(({ kind }) => kind === 'type' || kind === 'field')
      .filter(({ description }) => !description.includes('Example:'))
      .filter(({ within, description }) => isInputObjectType(within) || !own.has(description));
    expect(bare.map(({ name, description }) => `${name}: ${description}`)).toEqual([]);
  });

  test('has an example for each argument', () => {
    const bare = places
      .filter(({ kind }) => kind === 'argument')
      .filter(({ description }) => !description.includes('Example:'));
    expect(bare.map(({ name, description }) => `${name}: ${description}`)).toEqual([]);
  });

  test('takes the filters and orders of its examples', () => {
    const values = examples.filter(
      ({ inputs, example }) => inputs.length > 0 && /^[[{]/.test(example),
    );
    expect(values.length).toBeGreaterThan(100);
    const wrong = values.filter(
      ({ example, inputs }) => !inputs.some((type) => isValueOf(example, type, api)),
    );
    expect(wrong.map(({ name, example }) => `${name}: ${example}`)).toEqual([]);
  });

  test('sorts and dates by its examples', () => {
    const values = places.filter(({ kind, inputs: [type] }) => {
      if (kind === 'type') return false;
      const named = getNamedType(type);
      return isEnumType(named) || named?.name === 'FuzzyDateInput';
    });
    expect(values.length).toBeGreaterThan(50);
    const wrong = values.flatMap((place) =>
      examplesOf(place)
        .filter((example) => !place.inputs.some((type) => isValueOf(example, type, api)))
        .map((example) => `${place.name}: ${example}`),
    );
    expect(wrong).toEqual([]);
  });

  test('has the fields that its examples ask for', () => {
    const selections = examples.filter(
      ({ inputs, example }) => inputs.length === 0 && / \{ /.test(example),
    );
    expect(selections.length).toBeGreaterThan(50);
    const fragments = selections.map(
      ({ within, example }, i) => `fragment Example${i} on ${within.name} { ${example} }`,
    );
    expect(faultsOf(api, fragments.join('\n'))).toEqual([]);
  });

  test('counts and sums up what its examples count and sum up', () => {
    const summaries = [...model.nodes.values()].filter(isConnected).flatMap((type) => {
      const connection = sharedEdgeName(type.name, 'Connection');
      return examples
        .filter(({ name }) => /\.(groupBy|aggregate)$/.test(name))
        .filter(({ within }) => within.name === connection)
        .map(({ example }) => `{ ${type.plural} { ${example} } }`);
    });
    expect(summaries.length).toBeGreaterThan(10);
    expect(summaries.flatMap((text) => planningFault(model, api, text))).toEqual([]);
  });
});

/** What stands between backticks after `Example:`. */
function examplesOf({ description }: DescribedPlace): string[] {
  const [, ...texts] = description.split('Example:');
  return [...texts.join().matchAll(/`([^`]+)`/g)].flatMap(([, example]) => example ?? []);
}

/** What the model itself says of its types and their fields. */
function ownTexts({ nodes, edges }: Model): ReadonlySet<string> {
  const types = [
    ...[...nodes.values()].filter(({ core }) => !core),
    ...[...edges.values()].filter(({ qualifiers }) => qualifiers),
  ];
  const described = types.flatMap((type) => [type, ...type.fields.values()]);
  return new Set(described.map(({ description }) => description));
}

function isValueOf(example: string, type: GraphQLInputType, api: GraphQLSchema): boolean {
  const document = parse(`query ($example: ${String(type)} = ${example}) { __typename }`);
  return validate(api, document, [ValuesOfCorrectTypeRule]).length === 0;
}

function faultsOf(api: GraphQLSchema, document: string): string[] {
  const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);
  const lines = document.split('\n');
  return validate(api, parse(document), rules).map(
    ({ message, locations }) => `${lines[(locations?.[0]?.line ?? 0) - 1]}: ${message}`,
  );
}

function planningFault(model: Model, api: GraphQLSchema, text: string): string[] {
  const operation = getOperationAST(parse(text));
  if (!operation) return [`${text}: no operation`];
  try {
    planOperation({ model, api, fragments: {}, variables: {}, pin: (value) => value }, operation);
    return [];
  } catch (error) {
    return [`${text}: ${String(error)}`];
  }
}
