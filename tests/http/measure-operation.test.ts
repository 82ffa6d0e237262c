import { Kind, parse } from 'graphql';
import { expect, test } from 'vitest';
import { measureOperation } from '../../src/http/limits/measure-operation.ts';

/** Measures the first definition, an operation, with the fragments after it. */
function measure(document: string) {
  const { definitions } = parse(document);
  const [operation] = definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('not an operation');
  const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  return measureOperation(operation, new Map(fragments.map((one) => [one.name.value, one])));
}

test('counts fields, aliases, root fields and levels', () => {
  expect(measure('{ a { x: b { c } y: d } z: e __typename }')).toEqual({
    fields: 6,
    aliases: 3,
    rootFields: 3,
    directives: 0,
    depth: 2,
    braces: 3,
  });
});

test('counts a fragment wherever it is spread', () => {
  const size = measure('{ a { ...F } b { ... on B { ...F } } } fragment F on F { x: c { d } }');
  expect(size).toEqual({
    fields: 6,
    aliases: 2,
    rootFields: 2,
    directives: 0,
    depth: 2,
    braces: 5,
  });
});

test('counts directives wherever they stand, and those of a fragment wherever it is spread', () => {
  expect(measure('query ($a: Int @d) @d { a @d @d { ... @d { b @d } } }').directives).toBe(6);
  const fragment = 'fragment F on T @d { c @d }';
  expect(measure(`{ ...F @d a { ...F ...F @d } } ${fragment}`).directives).toBe(2 + 3 * 2);
});

test('counts root fields in fragments', () => {
  expect(measure('{ ...R ...R } fragment R on Query { a b ... { c } }').rootFields).toBe(6);
});

test('has no depth for introspection', () => {
  expect(measure('{ __schema { types { fields { type { name } } } } a { b } }').depth).toBe(1);
});

test('counts 2^60 fields without writing them out', () => {
  const fragments = Array.from(
    { length: 60 },
    (_, i) => `fragment F${i} on T { a { ...F${i + 1} } b { ...F${i + 1} } }`,
  );
  const began = performance.now();
  const size = measure(`{ ...F0 } ${fragments.join(' ')} fragment F60 on T { x: c }`);
  expect(performance.now() - began).toBeLessThan(5_000);
  expect(size).toMatchObject({ depth: 60, fields: Number.MAX_SAFE_INTEGER });
});

test('stops at fragments that contain themselves', () => {
  expect(measure('{ ...A } fragment A on T { a { ...B } } fragment B on T { b { ...A } }')).toEqual(
    { fields: 2, aliases: 0, rootFields: 1, directives: 0, depth: 2, braces: 5 },
  );
});
