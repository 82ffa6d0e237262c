import {
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildApi } from '../../src/api/build-api.ts';
import { createCompiler } from '../../src/compile-operation.ts';
import { ClientError } from '../../src/errors.ts';
import { defineScalars } from '../../src/http/define-scalars.ts';
import type { Model } from '../../src/model/model.ts';
import { readModel } from '../../src/model/read-model.ts';
import { ROLES } from '../../src/model/role.ts';
import { cursorSignature, encodeCursor } from '../../src/plan/cursor.ts';
import { fragmentsOf } from '../../src/plan/fragments-of.ts';
import { planOrder } from '../../src/plan/plan-order.ts';
import { planTarget } from '../../src/plan/plan-target.ts';
import { bindValues } from '../../src/prepare-read.ts';
import { readSettings } from '../../src/settings.ts';
import { checkAdded } from '../model/check-sdl.ts';
import { Random } from '../oracle/random.ts';
import { writeHostileOperation } from './hostile-operation.ts';

const { settings } = readSettings({ argv: [], env: {}, cwd: process.cwd() });
const LIMITS = { ...settings, maxRows: 1e9, maxSubqueries: 1e4, maxSubqueryDepth: 25 };

/** No model, and no compiler, has a word like it. */
const MARK = 'zq7xk';

/** What a text does to a statement that it got into, or to Lucene, or to what folds and cuts texts. */
const AROUND: readonly ((mark: string) => string)[] = [
  (mark) => mark,
  (mark) => `' ${mark} OR 1=1 //`,
  (mark) => `" ${mark}`,
  (mark) => `\`${mark}\``,
  (mark) => `\`}) DETACH DELETE ${mark} //`,
  (mark) => `$${mark}`,
  (mark) => `$p.${mark}`,
  (mark) => `\n${mark}\r\n// ${mark}`,
  (mark) => `/* ${mark} */`,
  (mark) => `\\u0060${mark}\\u0027 \\`,
  (mark) => `${mark}\u2028\u202e\u200b\ufeff`,
  (mark) => `(${mark} AND ("${mark}`,
  (mark) => `${mark}: [a TO ${mark}~9^2 *`,
  (mark) => `__proto__ ${mark} constructor`,
  (mark) => mark.toUpperCase(),
  (mark) => [...mark].map((one) => String.fromCodePoint(one.charCodeAt(0) + 0xfee0)).join(''),
  (mark) => `2026-${mark}`,
];

interface Told {
  readonly operations: number;
  readonly statements: number;
  readonly refused: number;
  readonly parameters: number;
}

/** Compiles random operations as each role, and finds no text of theirs in a statement. */
function compileMany(model: Model, api: GraphQLSchema, count: number): Told {
  const told = { operations: 0, statements: 0, refused: 0, parameters: 0 };
  for (let seed = 0; seed < count; seed++) {
    const random = new Random(8, seed);
    let n = 0;
    const name = () => `${MARK}${n++}`;
    const text = () => random.pick(AROUND)(name());
    const operation = writeHostileOperation(api, random, { text, name });
    const document = parse(operation.text);
    expect(
      validate(api, document).map(({ message }) => message),
      operation.text,
    ).toEqual([]);
    told.operations += 1;
    const [node] = document.definitions as readonly [OperationDefinitionNode];
    const declared = node.variableDefinitions ?? [];
    const { coerced, errors } = getVariableValues(api, declared, operation.variables);
    if (!coerced) throw new Error(errors.join());
    const role = random.pick(ROLES);
    try {
      const fragments = fragmentsOf(document);
      const compile = createCompiler(model, api, LIMITS);
      const { prepared } = compile({ role, operation: node, fragments, variables: coerced });
      if (!prepared) continue;
      const values = bindValues(prepared, coerced);
      const one = prepared.one(values);
      for (const statement of [
        one,
        ...(prepared.most > 1 ? [prepared.several([values, values])] : []),
      ]) {
        told.statements += 1;
        expect(fold(statement.text), operation.text).not.toContain(MARK);
      }
      if (fold(JSON.stringify(one.parameters)).includes(MARK)) told.parameters += 1;
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
      told.refused += 1;
    }
  }
  return told;
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase();

describe.each([['schema'], ['tests/access/dossier']])('statements for %s', (folder) => {
  test('have no text of a client in them, whatever it is and wherever it stands', async () => {
    const model = await readModel(folder);
    const api = buildApi(model);
    defineScalars(api);
    const told = compileMany(model, api, 1_500);
    expect(told.operations).toBe(1_500);
    // Enough of it comes to a statement, with the client's texts among its parameters.
    expect(told.statements).toBeGreaterThan(700);
    expect(told.parameters).toBeGreaterThan(350);
  });
});

test('nor do values of a cursor, which a client can make up, get into a statement', async () => {
  const model = await readModel('schema');
  const api = buildApi(model);
  const source = { kind: 'all', target: planTarget(model, 'Company'), actual: false } as const;
  const order = planOrder(model, { target: 'Company', source, edge: null }, {});
  for (const around of AROUND) {
    const values = order.map(() => around(MARK));
    const cursor = encodeCursor(cursorSignature('Company', order), values);
    const document = parse(`{ companies(after: "${cursor}") { nodes { id } } }`);
    const [operation] = document.definitions as readonly [OperationDefinitionNode];
    const compile = createCompiler(model, api, LIMITS);
    const { prepared } = compile({ role: 'NOBODY', operation, fragments: {}, variables: {} });
    const statement = prepared?.one({});
    expect(JSON.stringify(statement?.parameters)).toContain(JSON.stringify(around(MARK)));
    expect(fold(statement?.text ?? MARK)).not.toContain(MARK);
  }
});

/** What would end a quoted name, and go on as Cypher. */
const BREAKOUT = JSON.stringify('X`}) DETACH DELETE n //');

test.each([
  ['a label', `type Fab @node(label: ${BREAKOUT})`],
  ['a plural', `type Fab @node(plural: ${BREAKOUT})`],
  ['a relation', `type Fab @node { "It." x: [Chip!]! @relation(type: ${BREAKOUT}) }`],
  ['a claim', `type Fab @node { "It." x: [Chip!]! @fact(type: ${BREAKOUT}) }`],
  ['qualifiers', `type Fab @node { "It." x: [Chip!]! @fact(type: "X", qualifiers: ${BREAKOUT}) }`],
  [
    'properties',
    `type Fab @node { "It." x: [Chip!]! @relation(type: "X", properties: ${BREAKOUT}) }`,
  ],
  ['a sentence', `type Fab @node { "It." x: [Chip!]! @fact(type: "X", sentence: ${BREAKOUT}) }`],
  ['an expression', `type Fab @node { "It." x: Int @computed(cypher: ${BREAKOUT}) }`],
  ['a scenario', `type Fab @node @scenario(of: ${BREAKOUT})`],
])('a model whose author writes Cypher as %s is refused', (_, sdl) => {
  const mistakes = checkAdded(`"A fab." ${sdl}`);
  expect(mistakes).toHaveLength(1);
  expect(mistakes[0]).toMatch(/^new.graphql:1:\d+ {2}Fab/);
});
