import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { findJava } from '../../src/neo4j/find-java.ts';
import { findJavas } from '../neo4j/small-server.ts';
import { tempFolder } from '../neo4j/temp-folder.ts';
import { spawnStart } from './command.ts';
import { FILMS, writeModel } from './films.ts';

const NOWHERE = '/nowhere';

/** Runs a start that must fail: exit code 1, nothing left running, and `said` its last words. */
async function expectRefusal(
  args: readonly string[],
  env: Record<string, string>,
  said: RegExp,
): Promise<void> {
  const dataDir = join(tempFolder(), 'data');
  const { code, out, err } = await spawnStart(['--data', dataDir, ...args], env).ended;
  expect(err).toMatch(said);
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(err).not.toMatch(/\n +at |\.ts\b/);
  expect(findJavas(dataDir)).toEqual([]);
}

describe('npm start says in a sentence', () => {
  test('that there is no Java', () =>
    expectRefusal(
      [],
      { PATH: NOWHERE, JAVA_HOME: NOWHERE, JAVA_FOLDERS: NOWHERE },
      /\nNo Java 21 or newer was found \(none at all\): install a JDK 25, or set JAVA_HOME to one, .*\.\n$/,
    ));

  test('which Java is too old', () => {
    const folder = tempFolder();
    const old = join(folder, 'jdk-17');
    mkdirSync(join(old, 'bin'), { recursive: true });
    writeFileSync(join(old, 'bin/java'), '#!/bin/sh\necho "openjdk 17.0.15 2025-04-15"\n', {
      mode: 0o755,
    });
    return expectRefusal(
      [],
      { PATH: NOWHERE, JAVA_HOME: old, JAVA_FOLDERS: folder },
      /\nNo Java 21 or newer was found \(only 17 in .*\): install a JDK 25, .*\.\n$/,
    );
  });

  test('that there is no Maven to fetch Neo4j with', () =>
    expectRefusal(
      [],
      { PATH: NOWHERE, JAVA_HOME: findJava(process.env).home, CACHE_DIR: tempFolder() },
      /\nMaven \(mvn\) was not found, and it has to fetch Neo4j once: install Maven 3\.6 or newer, .*\.\n$/,
    ));

  test('that the port is taken, before anything is started', async () => {
    const port = await listen(createServer());
    await expectRefusal(
      ['--port', `${port}`],
      {},
      new RegExp(
        `^Port ${port} on 127\\.0\\.0\\.1 is in use: stop the program .* with --port\\.\n$`,
      ),
    );
  });

  test('all mistakes in the settings at once', () =>
    expectRefusal(
      ['--colour', 'red', '--schema', NOWHERE, '--port', 'high'],
      { NEO4J_URI: 'http://127.0.0.1:7474', MAX_DEPTH: '0', LOG_LEVEL: 'loud' },
      new RegExp(
        [
          '^The settings have 7 mistakes \\(--help lists them all\\):',
          '  --colour: there is no such flag',
          '  "red": expected a flag such as --port 4001',
          '  --port: expected a whole number from 0 to 65535, found "high"',
          '  --schema: expected a folder that exists, found "/nowhere"',
          '  NEO4J_URI: expected an address such as neo4j://db\\.example\\.org:7687, found "http://127\\.0\\.0\\.1:7474"',
          '  LOG_LEVEL: expected one of fatal, .*, found "loud"',
          '  MAX_DEPTH: expected a whole number from 1 to 1000, found "0"\n$',
        ].join('\n'),
      ),
    ));

  test('where the model is wrong, all mistakes at once', () => {
    const schema = writeModel(
      tempFolder(),
      'films',
      `${FILMS}type Reel @node {\n  films [Film!]!\n}\n`,
    );
    writeFileSync(join(schema, 'person.graphql'), 'type Person @node {\n  born: Int @index(\n}\n');
    return expectRefusal(
      ['--schema', schema],
      {},
      /^The model has 2 mistakes:\n\S+\/film\.graphql:7:9 {2}.+\n\S+\/person\.graphql:3:1 {2}.+\n$/,
    );
  });

  test('that no folder can be made there', async () => {
    const file = join(tempFolder(), 'file');
    writeFileSync(file, '');
    await expectRefusal(
      ['--data', join(file, 'data')],
      {},
      /\n.*\/file\/data cannot be written \(ENOTDIR\): change its rights, or choose another folder with --data .*\.\n$/,
    );
    if (process.platform !== 'linux') return;
    await expectRefusal(
      ['--data', '/proc/data'],
      {},
      /\n\/proc\/data cannot be written \(E\w+\): /,
    );
  });
});

describe('npm start with NEO4J_URI says in a sentence', () => {
  const neo4j = inject('neo4j');
  const elsewhere = (uri: string) => ({ NEO4J_URI: uri, NEO4J_PASSWORD: 'wrong' });
  const noNeo4j =
    /\nNo Neo4j answers at \S+: start it, or correct NEO4J_URI, or leave it out for the embedded server\.\n$/;

  test('that the password is wrong', () =>
    expectRefusal(
      [],
      elsewhere(neo4j.uri),
      /\n\S+ refused the password of user neo4j: correct NEO4J_USERNAME and NEO4J_PASSWORD\.\n$/,
    ));

  test('that there is no such database', () =>
    expectRefusal(
      [],
      { NEO4J_URI: neo4j.uri, NEO4J_PASSWORD: neo4j.password, NEO4J_DATABASE: 'films' },
      /\n\S+ has no database "films": create it, or correct NEO4J_DATABASE\.\n$/,
    ));

  test('that the database holds data of another model', () => {
    const schema = writeModel(tempFolder(), 'films', FILMS);
    return expectRefusal(
      ['--schema', schema],
      { NEO4J_URI: neo4j.uri, NEO4J_PASSWORD: neo4j.password },
      /\nThe database holds data of the model "default", not "films": name that model by --schema, or choose .*\.\n$/,
    );
  });

  test('that nothing listens there', async () => {
    const gone = createServer();
    const port = await listen(gone);
    await new Promise((resolve) => gone.close(resolve));
    await expectRefusal([], elsewhere(`bolt://127.0.0.1:${port}`), noNeo4j);
    await expectRefusal([], elsewhere('neo4j://neo4j.invalid'), noNeo4j);
  });

  test('that what listens there is silent', async () => {
    const port = await listen(createServer());
    await expectRefusal([], elsewhere(`bolt://127.0.0.1:${port}`), noNeo4j);
  });

  test('that what listens there speaks HTTP', async () => {
    const port = await listen(createHttpServer((_request, response) => response.end('hello')));
    await expectRefusal([], elsewhere(`neo4j://127.0.0.1:${port}`), noNeo4j);
  });
});

/** Lets a server listen on a free port until the test has finished. */
async function listen(server: Server): Promise<number> {
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
