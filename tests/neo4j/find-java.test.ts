import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findJava } from '../../src/neo4j/find-java.ts';
import { tempFolder } from './temp-folder.ts';

test('prefers the newest long-term release to anything newer', () => {
  const folder = tempFolder();
  for (const version of ['21.0.4+7', '25.0.3+9-LTS', '26.0.1+8']) installJava(folder, version);
  expect(findJava({ PATH: '' }, [folder])).toEqual({
    home: join(folder, 'jdk-25.0.3+9-LTS'),
    feature: 25,
    version: '25.0.3+9-LTS',
  });
});

test('takes the Java of JAVA_HOME when it is new enough, and looks on when it is not', () => {
  const folder = tempFolder();
  const wanted = installJava(tempFolder(), '22.0.1+8');
  const old = installJava(tempFolder(), '17.0.15+6');
  installJava(folder, '25.0.3+9');
  expect(findJava({ JAVA_HOME: wanted, PATH: '' }, [folder]).feature).toBe(22);
  expect(findJava({ JAVA_HOME: old, PATH: '' }, [folder]).feature).toBe(25);
});

test('finds a Java in PATH, and asks one without a release file for its version', () => {
  const folder = tempFolder();
  const home = installJava(folder, '24.0.2+12');
  writeFileSync(join(home, 'release'), '');
  expect(findJava({ PATH: `/nowhere:${join(home, 'bin')}` }, []).version).toBe('24.0.2');
});

test('says which Javas are too old and what to do', () => {
  const old = installJava(tempFolder(), '17.0.15+6');
  expect(() => findJava({ PATH: join(old, 'bin') }, [])).toThrow(
    `No Java 21 or newer was found (only 17 in ${old}): install a JDK 25, or set JAVA_HOME`,
  );
});

test('says that there is no Java at all', () => {
  expect(() => findJava({ PATH: '' }, [])).toThrow(
    /^No Java 21 or newer was found \(none at all\)/,
  );
});

/** A Java home as installers lay it out; its program only tells its version. */
function installJava(folder: string, version: string): string {
  const home = join(folder, `jdk-${version}`);
  mkdirSync(join(home, 'bin'), { recursive: true });
  writeFileSync(join(home, 'release'), `IMPLEMENTOR="x"\nJAVA_RUNTIME_VERSION="${version}"\n`);
  const script = `#!/bin/sh\necho "openjdk ${version.split('+')[0]} 2026-01-01"\n`;
  writeFileSync(join(home, 'bin/java'), script, { mode: 0o755 });
  return home;
}
