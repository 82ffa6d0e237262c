import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { useWritingServer } from '../change/writing-server.ts';
import { KEYS } from '../http/start-test-server.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');

const { url } = useWritingServer();

/** What an example prints, run with the key of that role. */
async function runExample(script: string, role?: string) {
  const key = KEYS.find((one) => one.role === role)?.key;
  return promisify(execFile)(process.execPath, [join(EXAMPLES, script), `${url()}/graphql`], {
    env: { ...process.env, CHOKEPOINT_KEY: key ?? '' },
  });
}

test('the example script runs without a build and answers from data', async () => {
  const { stdout, stderr } = await runExample('three-questions.ts');
  expect(stderr).toBe('');
  expect(stdout).toBe(`How high is the surcharge, and who pays it?
  about 25% of each sale (asserted: S5)
  paid to the US government (asserted: S5)
  not stated: who pays the surcharge (S5)
Which companies are pushed towards the Ascend series, and named as vetted buyers?
  Alibaba (asserted: S11) (asserted: S7)
  Tencent (asserted: S11) (asserted: S7)
Does China follow a limited opening?
  Chinese government: limited opening (reported: S17 "may")
`);
});

test('the example that writes adds a company, and then finds it unchanged', async () => {
  const first = await runExample('add-company.ts', 'EDITOR');
  expect(first.stderr).toBe('');
  expect(first.stdout).toBe(`CREATED   trade-wire
CREATED   tsmc
CREATED   TSMC makes H200 (REPORTED)
`);
  const again = await runExample('add-company.ts', 'EDITOR');
  expect(again.stdout).toBe(first.stdout.replaceAll('CREATED  ', 'UNCHANGED'));
});

test('the example that writes says what is missing where the key may not write', async () => {
  await expect(runExample('add-company.ts', 'READER')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('Writing needs the role editor, found reader'),
  });
});
