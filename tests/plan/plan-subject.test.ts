import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readModel } from '../../src/model/read-model.ts';
import { planSubject } from '../../src/plan/plan-subject.ts';

const SHOPS = `
"Who sells. Example: Fry's."
type Shop @node {
  "What it sells. Example: H200."
  sells: [Chip!]! @fact(type: "SELLS", qualifiers: "Offer", sentence: "{subject} sells {object}")
}

"How it is sold. Example: 3 for 2."
type Offer {
  "How many at once; a text in RateTerms. Example: \`3\`."
  unit: Int
  "Whether it may be returned. Example: \`true\`."
  returnable: Boolean!
}
`;

const FACTS = { target: 'Fact', edge: null, claims: false, whole: false };

/** The project's model, and shops. */
async function modelOfShops() {
  const folder = mkdtempSync(join(tmpdir(), 'chokepoint-shops-'));
  cpSync('schema', folder, { recursive: true });
  writeFileSync(join(folder, 'shops.graphql'), SHOPS);
  return readModel(folder);
}

test('a qualifier of facts that is of two types is refused, with both', async () => {
  const model = await modelOfShops();
  expect(() => planSubject(model, FACTS, 'groupBy.field', 'unit')).toThrow(
    'groupBy.field: "unit" is String in RateTerms and Int in Offer; sum it up below a relation that has the one or the other',
  );
});

test('a flag that is absent is false on facts of the relations that have it', async () => {
  const model = await modelOfShops();
  expect(planSubject(model, FACTS, 'groupBy.field', 'returnable')).toEqual({
    on: 'node',
    value: {
      kind: 'property',
      property: 'returnable',
      list: false,
      absent: { relations: ['SELLS'] },
    },
    scale: 'none',
  });
});

test('a name that no fact has is told with those that facts have', async () => {
  const model = await modelOfShops();
  expect(() => planSubject(model, FACTS, 'groupBy.field', 'retunrable')).toThrow(
    'groupBy.field: Fact has no field "retunrable" to sum up; did you mean returnable?',
  );
});
