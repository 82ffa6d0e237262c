import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StartError } from '../../src/errors.ts';
import { type Credentials, createIdentifyViewer } from '../../src/http/identify-viewer.ts';
import { ensureKeyFile } from '../../src/http/key-file.ts';
import { KEYS, startTestServer, type TestServer } from './start-test-server.ts';

const SECRET = randomBytes(32).toString('base64');

const NONE: Credentials = {
  keys: [],
  jwtSecret: undefined,
  jwksUrl: undefined,
  jwtAudience: undefined,
  jwtIssuer: undefined,
};

const sign = (claims: Record<string, unknown>, expires = '1m', secret = SECRET) =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject('ada')
    .setExpirationTime(expires)
    .sign(new TextEncoder().encode(secret));

describe('whoever asks', () => {
  const identify = createIdentifyViewer({ ...NONE, keys: KEYS, jwtSecret: SECRET });

  test('is nobody without a header', async () => {
    expect(await identify(undefined)).toEqual({ name: undefined, role: 'NOBODY' });
  });

  test.each(KEYS)('is $name with the key of $name', async ({ name, role, key }) => {
    expect(await identify(`Bearer ${key}`)).toEqual({ name, role });
  });

  test('is who a JWT says', async () => {
    const token = await sign({ role: 'editor' });
    expect(await identify(`Bearer ${token}`)).toEqual({
      ...{ name: 'ada', role: 'EDITOR' },
      until: expect.any(Number),
    });
  });

  test.each([
    ['a key that nobody has', async () => 'Bearer nobodys-key-0123456789', 'the key is not known'],
    ['another scheme', async () => 'Basic YTpi', 'expected "Bearer"'],
    [
      'a JWT of another secret',
      async () => `Bearer ${await sign({ role: 'admin' }, '1m', 'x'.repeat(32))}`,
      'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    ],
    [
      'a JWT that has expired',
      async () => `Bearer ${await sign({ role: 'admin' }, '-1m')}`,
      'has expired',
    ],
    ['a JWT without a role', async () => `Bearer ${await sign({})}`, 'no claim "role"'],
    [
      'a JWT with no role that there is',
      async () => `Bearer ${await sign({ role: 'nobody' })}`,
      'no claim "role"',
    ],
  ])('is refused with %s', async (_, header, why) => {
    const refusal = identify(await header());
    await expect(refusal).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
    await expect(refusal).rejects.toThrow(why);
  });

  test('is refused with a JWT that is not signed at all', async () => {
    const [, payload] = (await sign({ role: 'admin' })).split('.');
    const head = Buffer.from('{"alg":"none"}').toString('base64url');
    await expect(identify(`Bearer ${head}.${payload}.`)).rejects.toThrow('does not count');
  });

  test('is refused with a JWT for somebody else, or without an end', async () => {
    const forUs = createIdentifyViewer({ ...NONE, jwtSecret: SECRET, jwtAudience: 'us' });
    await expect(forUs(`Bearer ${await sign({ role: 'editor', aud: 'them' })}`)).rejects.toThrow();
    expect(await forUs(`Bearer ${await sign({ role: 'editor', aud: 'us' })}`)).toMatchObject({
      role: 'EDITOR',
    });
    const endless = await new SignJWT({ role: 'editor', aud: 'us' })
      .setProtectedHeader({ alg: 'HS256' })
      .sign(new TextEncoder().encode(SECRET));
    await expect(forUs(`Bearer ${endless}`)).rejects.toThrow(
      'the JWT has no claim "exp", by which it expires',
    );
  });

  test('is who a JWT says that a key of a key set has signed', async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' }] };
    const keys = createServer((_, response) => response.end(JSON.stringify(jwks)));
    await new Promise<void>((resolve) => keys.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = keys.address() as AddressInfo;
      const byKeySet = createIdentifyViewer({ ...NONE, jwksUrl: `http://127.0.0.1:${port}/` });
      const token = await new SignJWT({ role: 'reader' })
        .setProtectedHeader({ alg: 'ES256', kid: 'one' })
        .setSubject('ada')
        .setExpirationTime('1m')
        .sign(privateKey);
      expect(await byKeySet(`Bearer ${token}`)).toMatchObject({ name: 'ada', role: 'READER' });
      await expect(byKeySet(`Bearer ${await sign({ role: 'admin' })}`)).rejects.toThrow();
    } finally {
      keys.close();
    }
  });
});

describe('where reading is closed', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ reading: 'closed' });
  });
  afterAll(() => server.stop());

  const ask = (authorization?: string) =>
    server.send({
      headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
      body: JSON.stringify({ query: '{ facts(first: 1) { nodes { id } } }' }),
    });

  test('nobody reads', async () => {
    const { status, headers, errors, data } = await ask();
    expect({ status, data }).toEqual({ status: 401, data: undefined });
    expect(headers.get('www-authenticate')).toBe('Bearer');
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('a reader does', async () => {
    expect((await ask(`Bearer ${KEYS[0]?.key}`)).status).toBe(200);
  });
});

describe('the file with the keys', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chokepoint-keys-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'below/keys.json');

  test('is made with a key for development that nobody else can read', () => {
    const [key] = ensureKeyFile(path);
    expect(key).toEqual({ name: 'development', role: 'ADMIN', key: expect.any(String) });
    expect(key?.key.length).toBeGreaterThan(30);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(ensureKeyFile(path)).toEqual([key]);
  });

  test('is refused where others can read it', () => {
    chmodSync(path, 0o644);
    expect(() => ensureKeyFile(path)).toThrow('can be read by others: chmod 600 it');
    chmodSync(path, 0o600);
  });

  test('is refused with all that is wrong in it', () => {
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, '[{"name": "", "role": "boss", "key": "short"}]');
    expect(() => ensureKeyFile(path)).toThrow(StartError);
    expect(() => ensureKeyFile(path)).toThrow(
      /key 1 needs a name; key 1: expected the role reader, editor or admin, found "boss"; key 1 needs a key of at least 20 characters/,
    );
    writeFileSync(path, 'no JSON');
    expect(() => ensureKeyFile(path)).toThrow('expected JSON');
    writeFileSync(path, text);
  });
});
