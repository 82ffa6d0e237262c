import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const run = promisify(execFile);

/** `npm run codegen:check` in a checkout, without npm: what it says, and whether it is content. */
async function checkGenerated(root: string): Promise<{ fresh: boolean; said: string }> {
  const cli = join(root, 'node_modules/@graphql-codegen/cli/esm/bin.js');
  const steps = [
    ['src/cli/print-api.ts', 'src/generated/api.graphql', '--check'],
    [cli, '--config', 'codegen.ts', '--check'],
  ];
  for (const step of steps) {
    try {
      await run(process.execPath, step, { cwd: root });
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      return { fresh: false, said: stdout + stderr };
    }
  }
  return { fresh: true, said: '' };
}

describe('generated files', () => {
  test('are those of schema/ and operations/ (else: npm run codegen)', async () => {
    expect(await checkGenerated(ROOT)).toEqual({ fresh: true, said: '' });
  });

  describe('in a checkout where something changed', () => {
    let copy: string;
    beforeAll(() => {
      copy = mkdtempSync(join(tmpdir(), 'chokepoint-codegen-'));
      for (const name of ['schema', 'operations', 'src', 'codegen.ts', 'package.json']) {
        cpSync(join(ROOT, name), join(copy, name), { recursive: true });
      }
      symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    });
    afterAll(() => rmSync(copy, { recursive: true, force: true }));

    function change(path: string, edit: (text: string) => string): () => void {
      const file = join(copy, path);
      const before = readFileSync(file, 'utf8');
      writeFileSync(file, edit(before));
      return () => writeFileSync(file, before);
    }

    test('are stale after a change of the model', async () => {
      const undo = change('schema/chip.graphql', (text) => text.replace('madeBy:', 'maker:'));
      const { fresh, said } = await checkGenerated(copy);
      undo();
      expect(fresh).toBe(false);
      expect(said).toContain('src/generated/api.graphql is stale: run npm run codegen');
    });

    test('are stale after a change of a document', async () => {
      const undo = change('operations/q04-country-visited.graphql', (text) =>
        text.replace('manner', ''),
      );
      const { fresh, said } = await checkGenerated(copy);
      undo();
      expect(fresh).toBe(false);
      expect(said).toContain('operations.ts');
    });
  });
});
