import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** What Node loads of OpenTelemetry's packages for a file. */
function loadedFor(file: string): readonly string[] {
  const script = `
    import { registerHooks } from 'node:module';
    const found = new Set();
    registerHooks({
      resolve(name, context, next) {
        const resolved = next(name, context);
        for (const [, one] of resolved.url.matchAll(/@opentelemetry\\/([\\w-]+)/g)) found.add(one);
        return resolved;
      },
    });
    await import(${JSON.stringify(join(ROOT, file))});
    console.log(JSON.stringify([...found]));
    process.exit();`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return JSON.parse(printed);
}

test('a server whose traces go nowhere loads nothing of what sends them', () => {
  expect(loadedFor('src/observe/start-tracing.ts')).toContain('sdk-trace');
  // The metrics' library brings the API along.
  expect(loadedFor('src/cli/serve.ts').filter((one) => one !== 'api')).toEqual([]);
});
