import { hash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Role } from '../../model/role.ts';

/** Longer ones are not looked for. */
const LONGEST = 16_384;

/**
 * The same for requests that have the same answer while nothing is written: method, rights, media types, and
 * document, operation name, variables and extensions as they were sent. Undefined where no answer
 * is stored, and for a GET that Apollo Server refuses since a page of another origin could have made it.
 */
export function requestKey(
  request: FastifyRequest,
  role: Role,
  bodyText: string | undefined,
): string | undefined {
  const { method, headers } = request;
  const asked = method === 'GET' ? queryOf(request) : bodyText;
  if (asked === undefined || asked.length > LONGEST) return undefined;
  return hash('sha256', JSON.stringify([method, role, headers.accept ?? '', asked]), 'base64');
}

/** The query of a URL, where a header tells that no form or image made the request. */
function queryOf({ url, headers }: FastifyRequest): string | undefined {
  const meant = headers['apollo-require-preflight'] || headers['x-apollo-operation-name'];
  return meant ? url : undefined;
}
