import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartError } from '../errors.ts';
import { type Role, readRole } from '../model/role.ts';

/** A key that somebody may show in place of a login. */
export interface ApiKey {
  /** For the history of what they change. */
  readonly name: string;
  readonly role: Role;
  readonly key: string;
}

/** A shorter one could be guessed. */
const SHORTEST_KEY = 20;

/**
 * The keys in a file, which is made where there is none: with one key, for development, that may do
 * everything. Throws a StartError for a file that others can read, or that is not as it should be.
 */
export function ensureKeyFile(path: string): readonly ApiKey[] {
  if (!existsSync(path)) writeKeyFile(path);
  if ((statSync(path).mode & 0o077) !== 0) {
    throw new StartError(`${path} can be read by others: chmod 600 it.`);
  }
  const keys: unknown = parse(path);
  const mistakes = Array.isArray(keys) ? keys.flatMap(explain) : [`expected a list of keys`];
  if (mistakes.length > 0) throw new StartError(`${path}: ${mistakes.join('; ')}`);
  return (keys as readonly ApiKey[]).map((one) => ({
    ...one,
    role: readRole(one.role) ?? 'NOBODY',
  }));
}

function writeKeyFile(path: string): void {
  const key = randomBytes(24).toString('base64url');
  const keys = [{ name: 'development', role: 'admin', key }];
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.draft`, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.draft`, path);
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new StartError(
      `${path}: expected JSON, such as [{"name": "ada", "role": "editor", "key": "…"}]`,
      error,
    );
  }
}

function explain(value: unknown, index: number): readonly string[] {
  const { name, role, key } = (value ?? {}) as Partial<Record<keyof ApiKey, unknown>>;
  const place = `key ${index + 1}`;
  return [
    ...(typeof name === 'string' && name !== '' ? [] : [`${place} needs a name`]),
    ...(readRole(role)
      ? []
      : [`${place}: expected the role reader, editor or admin, found ${JSON.stringify(role)}`]),
    ...(typeof key === 'string' && key.length >= SHORTEST_KEY
      ? []
      : [`${place} needs a key of at least ${SHORTEST_KEY} characters`]),
  ];
}
