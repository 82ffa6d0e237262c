import { mkdirSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { StartError } from '../../src/errors.ts';
import { findJava } from '../../src/neo4j/find-java.ts';
import { type JarSource, resolveJars } from '../../src/neo4j/resolve-jars.ts';
import { tempFolder } from './temp-folder.ts';

test('fetches the jars once for two that start together, and anew when one was cut short', async () => {
  const said: string[] = [];
  const source = jarSource({ onProgress: (text) => said.push(text) });
  const [first, second] = await Promise.all([resolveJars(source), resolveJars(source)]);
  expect(second).toEqual(first);
  expect(first.paths.length).toBeGreaterThan(200);
  expect(said.filter((text) => text.startsWith('Fetching'))).toHaveLength(1);

  const kernel = first.paths.find((path) => path.includes('neo4j-kernel-2')) ?? '';
  const size = statSync(kernel).size;
  truncateSync(kernel, 1_000);
  await resolveJars(source);
  expect(statSync(kernel).size).toBe(size);
  expect(said.filter((text) => text.startsWith('Fetching'))).toHaveLength(2);
  expect(readdirSync(source.cacheDir)).toHaveLength(1);
}, 180_000);

test('says what to install when there is no Maven', async () => {
  const resolving = resolveJars(jarSource({ env: { PATH: '' } }));
  await expect(resolving).rejects.toThrow(StartError);
  await expect(resolving).rejects.toThrow(/Maven \(mvn\) was not found.*install Maven/);
});

test('passes on why Maven failed without a network, and keeps nothing half-fetched', async () => {
  const home = tempFolder();
  mkdirSync(join(home, '.m2'));
  const mirror = '<mirror><id>m</id><mirrorOf>*</mirrorOf><url>http://127.0.0.1:9/</url></mirror>';
  const blocker =
    '<mirrors><mirror><id>maven-default-http-blocker</id><mirrorOf>none</mirrorOf><url>x</url></mirror>';
  writeFileSync(
    join(home, '.m2/settings.xml'),
    `<settings>${blocker}${mirror}</mirrors></settings>`,
  );
  const source = jarSource({ env: { ...process.env, MAVEN_OPTS: `-Duser.home=${home}` } });
  await expect(resolveJars(source)).rejects.toThrow(
    /^Maven could not fetch Neo4j [\d.]+: check the network .* Maven said: .+/,
  );
  expect(readdirSync(source.cacheDir)).toEqual([]);
}, 60_000);

test('says which folder cannot be written', async () => {
  const file = join(tempFolder(), 'file');
  writeFileSync(file, '');
  const resolving = resolveJars(jarSource({ cacheDir: join(file, 'cache') }));
  await expect(resolving).rejects.toMatchObject({ code: 'ENOTDIR', path: join(file, 'cache') });
});

function jarSource(change: Partial<JarSource>): JarSource {
  const java = findJava(process.env);
  return { cacheDir: tempFolder(), java, env: process.env, onProgress: () => {}, ...change };
}
