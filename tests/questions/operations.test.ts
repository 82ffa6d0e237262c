import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildApi } from '../../src/api/build-api.ts';
import { printLandingPage } from '../../src/http/landing-page.ts';
import { readExamples } from '../../src/http/read-examples.ts';
import { readModel } from '../../src/model/read-model.ts';
import { useClient } from './use-client.ts';

const ROOT = join(import.meta.dirname, '../..');
const ask = useClient();

const api = buildApi(await readModel(join(ROOT, 'schema')));
const examples = readExamples(join(ROOT, 'operations'), api);

function operationOf(document: string): OperationDefinitionNode {
  const operations = parse(document).definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const [operation] = operations;
  if (!operation || operations.length > 1) throw new Error('expected one operation a document');
  return operation;
}

describe('the documents of operations/', () => {
  test('are the competency questions and what bears on the whole, all of which fit the schema', () => {
    expect(examples.map(({ name }) => name.slice(0, 3))).toEqual(
      Array.from({ length: 21 }, (_, index) => `q${String(index + 1).padStart(2, '0')}`),
    );
  });

  test.each(examples)('$name: a title, a name, and an answer as it stands', async (example) => {
    const { name, title, document } = example;
    expect(title).toMatch(/\?$/);
    const operation = operationOf(document);
    const words = name.split('-').slice(1);
    expect(operation.name?.value).toBe(
      words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(''),
    );
    for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
      expect(defaultValue, `$${variable.name.value} has a default`).toBeDefined();
    }
    expect(JSON.stringify(await ask(document))).toContain('"label":"S');
  });

  test('are on the landing page with their titles and a link that opens them', () => {
    const endpoint = 'http://127.0.0.1:4000/graphql';
    const page = printLandingPage({ modelName: 'default', endpoint, examples });
    for (const { title, document } of examples) {
      expect(page).toContain(`<summary>${title.replace(/"/g, '&quot;')}</summary>`);
      expect(page).toContain(`/graphiql?query=${encodeURIComponent(document)}`);
    }
  });

  test('are the documents that were generated from', () => {
    const generated = readFileSync(join(ROOT, 'src/generated/operations.ts'), 'utf8');
    for (const { document } of examples) {
      expect(generated).toContain(`export const ${operationOf(document).name?.value}Document`);
    }
  });
});
