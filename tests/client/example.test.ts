import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../http/start-test-server.ts';

const SCRIPT = join(import.meta.dirname, '../../examples/three-questions.ts');

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

test('the example script runs without a build and answers from data', async () => {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    SCRIPT,
    `${server.url}/graphql`,
  ]);
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
