import { getOperationAST, getVariableValues, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildApi } from '../../src/api/build-api.ts';
import { type CompiledOperation, createCompiler } from '../../src/compile-operation.ts';
import { readModel } from '../../src/model/read-model.ts';
import { bindValues } from '../../src/prepare-read.ts';
import { readSettings } from '../../src/settings.ts';

const model = await readModel('schema');
const api = buildApi(model);
const { settings } = readSettings({ argv: [], env: {}, cwd: process.cwd() });

/** Compiles one document with each of several variables, as one server does in a row. */
function compileEach(text: string, ...given: Record<string, unknown>[]) {
  const operation = getOperationAST(parse(text));
  if (!operation) throw new Error('one operation is expected');
  const compile = createCompiler(model, api, settings);
  return given.map((raw) => {
    const { coerced } = getVariableValues(api, operation.variableDefinitions ?? [], raw);
    if (!coerced) throw new Error('the variables do not fit');
    const compiled = compile({
      role: 'NOBODY',
      operation,
      fragments: {},
      variables: coerced,
    });
    return { compiled, p: parametersOf(compiled, coerced) };
  });
}

function parametersOf({ prepared }: CompiledOperation, variables: Record<string, unknown>) {
  return prepared?.one(bindValues(prepared, variables)).parameters.p;
}

/** Pairs of variables that one plan serves, with the parameters of each. */
const SHARED: Record<string, [string, Record<string, unknown>[], Record<string, unknown>[]]> = {
  'an id': [
    'query ($id: ID!) { company(by: {id: $id}) { name } }',
    [{ id: 'nvidia' }, { id: 'huawei' }],
    [{ id: 'nvidia' }, { id: 'huawei' }],
  ],
  'a name, which is folded': [
    'query ($name: String!) { company(by: {name: $name}) { name } }',
    [{ name: 'NVIDIA' }, { name: 'Huawei' }],
    [
      { name: 'nvidia', most: 20 },
      { name: 'huawei', most: 20 },
    ],
  ],
  'an object of conditions': [
    'query ($where: ChipWhere) { chips(where: $where) { totalCount } }',
    [{ where: { kind: { in: ['MODEL'] } } }, { where: { kind: { in: ['CLASS', 'SERIES'] } } }],
    [{ kind: ['MODEL'] }, { kind: ['CLASS', 'SERIES'] }],
  ],
  'a period': [
    'query ($p: String) { facts(where: {validFrom: {within: $p}}) { totalCount } }',
    [{ p: '2026-01' }, { p: '2025' }],
    [
      { first: '2026-01-01', last: '2026-01-31' },
      { first: '2025-01-01', last: '2025-12-31' },
    ],
  ],
};

/** Variables of which each needs a plan of its own. */
const APART: Record<string, [string, Record<string, unknown>[]]> = {
  'a value and none': [
    'query ($id: ID) { chips(where: {id: {eq: $id}}) { totalCount } }',
    [{ id: 'h200' }, {}],
  ],
  'other fields of an object': [
    'query ($where: ChipWhere) { chips(where: $where) { totalCount } }',
    [
      { where: { id: { eq: 'a' } } },
      { where: { id: { ne: 'a' } } },
      { where: { name: { eq: 'a' } } },
    ],
  ],
  'more of a list of objects': [
    'query ($or: [ChipWhere!]) { chips(where: {OR: $or}) { totalCount } }',
    [{ or: [{ id: { eq: 'a' } }] }, { or: [{ id: { eq: 'a' } }, { id: { eq: 'b' } }] }],
  ],
  'a truth value': [
    'query ($with: Boolean!) { chips { totalCount nodes @include(if: $with) { id } } }',
    [{ with: true }, { with: false }],
  ],
  'a direction': [
    'query ($by: [ChipOrder!]) { chips(orderBy: $by) { nodes { id } } }',
    [{ by: [{ name: 'ASC' }] }, { by: [{ name: 'DESC' }] }],
  ],
  'the size of a page': [
    'query ($first: Int) { chips(first: $first) { nodes { id } } }',
    [{ first: 1 }, { first: 2 }],
  ],
  'a type': [
    'query ($types: [TypeName!]) { search(text: "a", types: $types) { nodes { id } } }',
    [{ types: ['Chip'] }, { types: ['Person'] }],
  ],
};

describe('a compiled operation', () => {
  test.each(Object.entries(SHARED))(
    'serves every value of %s',
    (_, [text, variables, expected]) => {
      const [first, second] = compileEach(text, ...variables);
      expect(second?.compiled).toBe(first?.compiled);
      expect([first?.p, second?.p]).toMatchObject(expected);
    },
  );

  test.each(Object.entries(APART))('is another one for %s', (_, [text, variables]) => {
    const compiled = compileEach(text, ...variables, ...variables).map((one) => one.compiled);
    expect(new Set(compiled.slice(0, variables.length)).size).toBe(variables.length);
    expect(compiled.slice(variables.length)).toEqual(compiled.slice(0, variables.length));
  });

  test('reads the variables that stand in a list of ids', () => {
    const text = 'query ($id: ID!) { nodes(ids: ["h200", $id]) { id } }';
    const [first, second] = compileEach(text, { id: 'nvidia' }, { id: 'huawei' });
    expect([first?.p, second?.p]).toEqual([
      { ids: ['h200', 'nvidia'] },
      { ids: ['h200', 'huawei'] },
    ]);
  });

  test('tells of a period that is none when its value comes', () => {
    const text = 'query ($p: String) { facts(where: {validFrom: {within: $p}}) { totalCount } }';
    expect(() => compileEach(text, { p: '2026-01' }, { p: 'soon' })).toThrow(
      'where.validFrom.within: expected a day, month or year such as 2026-01-31, 2026-01 or 2026, found "soon"',
    );
  });
});
