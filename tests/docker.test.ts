import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readJarVersion } from '../src/neo4j/resolve-jars.ts';
import { writeNeo4jHome } from '../src/neo4j/write-neo4j-home.ts';
import { readSettings } from '../src/settings.ts';
import { SETTINGS } from '../src/settings-table.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** The instructions of the Dockerfile, each with what stands behind it. */
const INSTRUCTIONS = read('Dockerfile')
  .replaceAll(/^#.*\n/gm, '')
  .replaceAll(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const [, word = '', rest = ''] = /^(\S+) (.*)$/.exec(line) ?? [];
    return [word, rest] as const;
  });

function allOf(word: string): string[] {
  return INSTRUCTIONS.filter(([name]) => name === word).map(([, rest]) => rest);
}

interface Service {
  readonly image: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes: readonly string[];
  readonly stop_grace_period: string;
}

const { services, volumes } = parse(read('compose.yaml')) as {
  services: Readonly<Record<'server' | 'neo4j', Service>>;
  volumes: Readonly<Record<string, null>>;
};
const NAMES = new Set<string>(Object.values(SETTINGS).map(({ name }) => name));

describe('the Dockerfile', () => {
  test('is of the Node that the packages bring', () => {
    const { optionalDependencies } = JSON.parse(read('package.json'));
    for (const version of Object.values(optionalDependencies)) {
      expect(allOf('FROM')).toEqual([`node:${version}-bookworm-slim`]);
    }
  });

  test('copies what is there, all that the server reads, and nothing that is kept out of the build', () => {
    const copied = allOf('COPY').flatMap((rest) => rest.split(' ').slice(0, -1));
    for (const path of copied) expect(existsSync(join(ROOT, path)), path).toBe(true);
    const kept = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    expect(kept.sort()).toEqual([...copied].sort());
    expect(copied).toEqual(expect.arrayContaining(['src', 'schema', 'operations', 'seed']));
  });

  test('sets what the program knows, so that reading is closed, and keeps its keys', () => {
    const env = Object.fromEntries(
      allOf('ENV').flatMap((rest) => rest.split(' ').map((pair) => pair.split('='))),
    ) as Record<string, string>;
    const { NODE_ENV, ...own } = env;
    expect(NODE_ENV).toBe('production');
    expect(Object.keys(own).filter((name) => !NAMES.has(name))).toEqual([]);
    const { settings } = readSettings({ argv: ['--seed', 'none'], env: own, cwd: ROOT });
    expect(settings).toMatchObject({ reading: 'closed', keyFile: '/data/keys.json', port: 4000 });
    expect(allOf('VOLUME')).toEqual([settings.dataDir]);
    expect(allOf('EXPOSE')).toEqual([String(settings.port)]);
  });

  test('runs the server itself as a user without rights, and asks it whether it is ready', () => {
    expect(allOf('USER')).toEqual(['node']);
    const [program, script = '', ...more] = JSON.parse(allOf('CMD')[0] ?? '');
    expect([program, more]).toEqual(['node', []]);
    expect(existsSync(join(ROOT, script))).toBe(true);
    expect(allOf('HEALTHCHECK')[0]).toContain('/ready');
  });
});

describe('the set-up before each npm script', () => {
  /** What it says in a folder of which npm has left out what only the work on the program needs. */
  function setUp(event: string, env: Readonly<Record<string, string>>): string {
    const folder = mkdtempSync(join(tmpdir(), 'chokepoint-lean-'));
    try {
      for (const path of ['src', 'node_modules']) mkdirSync(join(folder, path));
      copyFileSync(join(ROOT, 'src/setup.mjs'), join(folder, 'src/setup.mjs'));
      const { packages } = JSON.parse(read('package-lock.json')) as {
        packages: Record<string, { dev?: true; devOptional?: true; optional?: true }>;
      };
      const kept = Object.entries(packages).filter(
        ([, { dev, devOptional, optional }]) => !dev && !devOptional && !optional,
      );
      writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }));
      const installed = JSON.stringify({ packages: Object.fromEntries(kept) });
      writeFileSync(join(folder, 'node_modules/.package-lock.json'), installed);
      return spawnSync(process.execPath, [join(folder, 'src/setup.mjs')], {
        env: { PATH: process.env.PATH, npm_lifecycle_event: event, ...env },
        encoding: 'utf8',
      }).stderr;
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  test('installs nothing in an image for what a server needs', () => {
    for (const event of ['start', 'seed', 'export', 'check']) {
      expect(setUp(event, { NODE_ENV: 'production' })).toBe('');
    }
  });

  test('misses what is needed for the rest, and everywhere else', () => {
    expect(setUp('test', { NODE_ENV: 'production' })).toContain('Packages are missing');
    expect(setUp('start', {})).toContain('Packages are missing');
  });
});

describe('compose.yaml', () => {
  test('has the Neo4j of the embedded server, with the same settings', () => {
    expect(services.neo4j.image).toBe(`neo4j:${readJarVersion()}`);
    const home = mkdtempSync(join(tmpdir(), 'chokepoint-conf-'));
    const heap = SETTINGS.neo4jHeap.default;
    writeNeo4jHome(home, { port: 0, heap, pageCache: SETTINGS.neo4jPageCache.default });
    const lines = readFileSync(join(home, 'conf/neo4j.conf'), 'utf8').split('\n');
    rmSync(home, { recursive: true });
    // Where it listens and with which flags it runs is the image's business.
    const settings = lines.filter(
      (line) => /^[a-z]/.test(line) && !/address=|^server\.jvm\./.test(line),
    );
    const expected = Object.fromEntries(
      settings.map((line) => {
        const at = line.indexOf('=');
        const name = line.slice(0, at).replaceAll('_', '__').replaceAll('.', '_');
        return [`NEO4J_${name}`, line.slice(at + 1)];
      }),
    );
    const { NEO4J_AUTH, ...environment } = services.neo4j.environment;
    expect(environment).toEqual(expected);
    expect(NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/);
  });

  test('sets what the program knows, and holds no password', () => {
    const { environment } = services.server;
    expect(Object.keys(environment).filter((name) => !NAMES.has(name))).toEqual([]);
    expect(environment.NEO4J_PASSWORD).toMatch(/^\$\{NEO4J_PASSWORD:\?/);
  });

  test('is reached from this machine alone, and keeps what is written', () => {
    expect(services.server.ports).toEqual(['127.0.0.1:4000:4000']);
    expect(services.neo4j.ports).toBeUndefined();
    const mounted = Object.values(services).flatMap(({ volumes }) =>
      volumes.map((one) => one.split(':')[0]),
    );
    expect(mounted.sort()).toEqual(Object.keys(volumes).sort());
  });
});
