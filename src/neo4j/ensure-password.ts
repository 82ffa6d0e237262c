import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../errors.ts';

/**
 * The password of user `neo4j`: made at the first start, kept in `file` (mode 0600), and given to
 * Neo4j before it makes its first database.
 */
export function ensurePassword(file: string, home: string): string {
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
    writeFileSync(join(home, 'data/dbms/auth.ini'), record, { mode: 0o600 });
  }
  return password;
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
