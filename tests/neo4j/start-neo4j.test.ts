import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { createVersionProbe, tellsVersion } from '../../src/database/create-version-probe.ts';
import { deadlineIn, runStatement } from '../../src/database/run-statement.ts';
import { writeStatements } from '../../src/database/write-statements.ts';
import { StartError } from '../../src/errors.ts';
import { startNeo4j } from '../../src/neo4j/start-neo4j.ts';
import { connectTo, findJavas, smallServer, startSmallServer } from './small-server.ts';
import { tempFolder } from './temp-folder.ts';

const LONG = 120_000;

test(
  'keeps data and password from one start to the next, and leaves nothing running',
  async () => {
    const dataDir = tempFolder();
    const first = await startNeo4j(smallServer(dataDir));
    expect(first.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    expect(first.version).toMatch(/^\d{4}\.\d\d\.\d$/);
    expect(statSync(join(dataDir, 'password')).mode & 0o777).toBe(0o600);
    const database = await connectTo(first);
    await writeStatements(database, [{ text: 'CREATE (:Thing {n: 1})', parameters: {} }]);
    // The first one takes a cold server longer than a probe waits.
    expect(await tellsVersion(database)).toBe(true);
    const before = await createVersionProbe(database)();
    await first.stop();
    expect(findJavas(dataDir)).toEqual([]);
    expect(existsSync(join(dataDir, 'lock'))).toBe(false);
    expect(existsSync(join(dataDir, 'server.json'))).toBe(false);

    const second = await startSmallServer(dataDir);
    expect(second.password).toBe(first.password);
    const again = await connectTo(second);
    const statement = { text: 'MATCH (t:Thing) RETURN t.n', parameters: {} };
    expect(await runStatement(again, statement, { deadline: deadlineIn(60_000) })).toEqual([[1]]);
    expect(await tellsVersion(again)).toBe(true);
    // While it was stopped its folder might have been put back to an older state with the same bookmark.
    expect((await createVersionProbe(again)()).text).not.toBe(before.text);
  },
  LONG,
);

test(
  'takes another port when the usual one is in use, and listens on loopback only',
  async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const server = await startSmallServer(tempFolder(), { port });
    const taken = Number(new URL(server.uri).port);
    expect(taken).not.toBe(port);
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter((address) => !address.internal && address.family === 'IPv4');
    for (const { address } of outside) expect(await isOpen(address, taken)).toBe(false);
  },
  LONG,
);

test(
  'never runs two servers on one folder, and names the process that has it',
  async () => {
    const dataDir = tempFolder();
    await startSmallServer(dataDir);
    const second = startNeo4j(smallServer(dataDir));
    await expect(second).rejects.toThrow(`Process ${process.pid} already works on ${dataDir}`);
    expect(findJavas(dataDir)).toHaveLength(1);
  },
  LONG,
);

test(
  'refuses a folder whose password is gone, and leaves the data alone',
  async () => {
    const dataDir = tempFolder();
    const server = await startNeo4j(smallServer(dataDir));
    await server.stop();
    rmSync(join(dataDir, 'password'));
    await expect(startNeo4j(smallServer(dataDir))).rejects.toThrow(
      /password is gone.*put the file/,
    );
    expect(existsSync(join(dataDir, 'lock'))).toBe(false);
  },
  LONG,
);

test(
  'refuses a folder that a newer Neo4j has written',
  async () => {
    const dataDir = tempFolder();
    writeFileSync(join(dataDir, 'neo4j-version'), '2999.01.0\n');
    const start = startNeo4j(smallServer(dataDir));
    await expect(start).rejects.toThrow(/written by Neo4j 2999\.01\.0, which is newer than/);
    expect(readFileSync(join(dataDir, 'neo4j-version'), 'utf8')).toBe('2999.01.0\n');
  },
  LONG,
);

test('refuses more memory than there is', async () => {
  const start = startNeo4j({ ...smallServer(tempFolder()), heap: '9999g' });
  await expect(start).rejects.toThrow(/NEO4J_HEAP 9999g .* set them lower/);
});

test('refuses a folder that cannot be made', async () => {
  const file = join(tempFolder(), 'file');
  writeFileSync(file, '');
  const start = startNeo4j(smallServer(join(file, 'data')));
  await expect(start).rejects.toThrow(StartError);
  await expect(start).rejects.toThrow(/cannot be written \(ENOTDIR\).*--data/);
});

test(
  'leaves nothing running when the start is called off',
  async () => {
    const dataDir = tempFolder();
    const calledOff = new AbortController();
    const start = startNeo4j({ ...smallServer(dataDir), signal: calledOff.signal });
    const rejection = expect(start).rejects.toThrow('called off');
    while (findJavas(dataDir).length === 0) await delay(50);
    calledOff.abort(new StartError('called off'));
    await rejection;
    expect(findJavas(dataDir)).toEqual([]);
    expect(existsSync(join(dataDir, 'lock'))).toBe(false);
  },
  LONG,
);

function isOpen(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
