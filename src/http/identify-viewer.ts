import { createHash, timingSafeEqual } from 'node:crypto';
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { ClientError } from '../errors.ts';
import { readRole } from '../model/role.ts';
import type { ApiKey } from './key-file.ts';
import { NOBODY, type Viewer } from './viewer.ts';

/** What proves who somebody is. */
export interface Credentials {
  readonly keys: readonly ApiKey[];
  /** JWTs signed with this secret (HS256, HS384, HS512) count; undefined for none. */
  readonly jwtSecret: string | undefined;
  /** JWTs signed with a key of this set count; undefined for none. */
  readonly jwksUrl: string | undefined;
  /** Whom JWTs must be for, and who must have issued them; anybody where undefined. */
  readonly jwtAudience: string | undefined;
  readonly jwtIssuer: string | undefined;
}

/** Tells who asks by the header `authorization`. Throws UNAUTHENTICATED for what proves nothing. */
export type IdentifyViewer = (authorization: string | undefined) => Promise<Viewer>;

/**
 * Bearer tokens: API keys, compared in constant time, and JWTs, which say the role in their claim
 * `role` and the name in `sub`.
 */
export function createIdentifyViewer(credentials: Credentials): IdentifyViewer {
  const keys = credentials.keys.map((one) => ({ ...one, digest: digestOf(one.key) }));
  const verify = createVerify(credentials);
  return async (authorization) => {
    if (authorization === undefined) return NOBODY;
    const [, token] = /^Bearer\s+(\S+)$/i.exec(authorization) ?? [];
    if (token === undefined) throw refusal('expected "Bearer", a blank and a key or JWT');
    const digest = digestOf(token);
    const known = keys.find((one) => timingSafeEqual(one.digest, digest));
    if (known) return { name: known.name, role: known.role };
    if (!verify || token.split('.').length !== 3) throw refusal('the key is not known');
    return viewerOf(await verify(token));
  };
}

type Verify = (token: string) => Promise<JWTPayload>;

function createVerify(credentials: Credentials): Verify | undefined {
  const { jwtSecret, jwksUrl, jwtAudience, jwtIssuer } = credentials;
  const claims = {
    ...(jwtAudience === undefined ? {} : { audience: jwtAudience }),
    ...(jwtIssuer === undefined ? {} : { issuer: jwtIssuer }),
    requiredClaims: ['exp'],
  };
  const secret = jwtSecret === undefined ? undefined : new TextEncoder().encode(jwtSecret);
  const getKey: JWTVerifyGetKey | undefined =
    jwksUrl === undefined ? undefined : createRemoteJWKSet(new URL(jwksUrl));
  if (!secret && !getKey) return undefined;
  return async (token) => {
    try {
      const verified = getKey
        ? await jwtVerify(token, getKey, { ...claims, algorithms: ASYMMETRIC })
        : await jwtVerify(token, secret ?? new Uint8Array(), { ...claims, algorithms: SYMMETRIC });
      return verified.payload;
    } catch (error) {
      if (getKey && isUnreachable(error)) {
        throw new ClientError(
          'SERVICE_UNAVAILABLE',
          'The key set at JWKS_URL cannot be read. Try again.',
        );
      }
      if (error instanceof errors.JWTExpired) throw refusal('the JWT has expired');
      if (isEndless(error)) throw refusal('the JWT has no claim "exp", by which it expires');
      if (error instanceof errors.JWTClaimValidationFailed)
        throw refusal(`the JWT does not count: ${error.message}`);
      if (error instanceof errors.JOSEError)
        throw refusal(`the JWT does not count (${error.code})`);
      throw error;
    }
  };
}

/** Whoever gets hold of one could use it for ever. */
function isEndless(error: unknown): boolean {
  if (!(error instanceof errors.JWTClaimValidationFailed)) return false;
  return error.claim === 'exp' && error.reason === 'missing';
}

/** The key set is at fault rather than the token. */
function isUnreachable(error: unknown): boolean {
  if (!(error instanceof errors.JOSEError)) return true;
  return error instanceof errors.JWKSTimeout || UNREACHABLE.has(error.code);
}

const UNREACHABLE = new Set(['ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC']);

const SYMMETRIC = ['HS256', 'HS384', 'HS512'];
const ASYMMETRIC = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'EdDSA',
];

function viewerOf({ sub, role, exp }: JWTPayload): Viewer {
  const read = readRole(role);
  if (read) return { name: sub, role: read, ...(exp !== undefined && { until: exp * 1_000 }) };
  throw refusal('the JWT has no claim "role" that is reader, editor or admin');
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function refusal(why: string): ClientError {
  return new ClientError('UNAUTHENTICATED', `The header authorization proves nothing: ${why}.`);
}
