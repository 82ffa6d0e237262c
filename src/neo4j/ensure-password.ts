import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../errors.ts';

/** Where a password belongs. */
export interface PasswordPlace {
  /** That keeps it. */
  readonly file: string;
  /** Neo4j's folder. */
  readonly home: string;
  /** Whether a Neo4j runs on that folder, which another parent has left. */
  readonly isServed: boolean;
}

/**
 * The password of user `neo4j`: made at the first start, kept in `file` (mode 0600), and given to
 * Neo4j before it makes its first database. A Neo4j that was killed before it ever answered may have a database of
 * users without any: that is made anew.
 */
export function ensurePassword({ file, home, isServed }: PasswordPlace): string {
  if (!isServed && existsSync(markOf(home))) removeUsers(home);
  const hasUsers = existsSync(join(home, 'data/databases/system'));
  if (!existsSync(file)) {
    if (hasUsers) {
      throw new StartError(
        `${file} is gone, and without that password the data in ${home} cannot be opened: ` +
          'put the file back, or start with an empty folder (--data).',
      );
    }
    writeFileSync(`${file}.draft`, randomBytes(24).toString('base64url'), { mode: 0o600 });
    renameSync(`${file}.draft`, file);
  }
  const password = readFileSync(file, 'utf8').trim();
  if (!hasUsers) {
    mkdirSync(join(home, 'data/dbms'), { recursive: true });
    const record = `neo4j:${hashPassword(password)}:\n`;
    writeFileSync(markOf(home), '');
    writeFileSync(join(home, 'data/dbms/auth.ini'), record, { mode: 0o600 });
  }
  return password;
}

/** Says that Neo4j has answered, and so has its users. */
export function endFirstStart(home: string): void {
  rmSync(markOf(home), { force: true });
}

function markOf(home: string): string {
  return join(home, 'first-start');
}

function removeUsers(home: string): void {
  for (const part of ['databases/system', 'transactions/system', 'dbms']) {
    rmSync(join(home, 'data', part), { recursive: true, force: true });
  }
}

/**
 * What `neo4j-admin dbms set-initial-password` writes, without the 2 s of its JVM: SHA-256 over
 * salt and password, hashed 1,023 times more.
 */
function hashPassword(password: string): string {
  const salt = randomBytes(32);
  let hash = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < 1024; round++) hash = createHash('sha256').update(hash).digest();
  return `SHA-256,${hash.toString('hex')},${salt.toString('hex')},1024`;
}
