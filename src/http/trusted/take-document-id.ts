import type { FastifyRequest } from 'fastify';

/**
 * Lets requests name their document as `documentId`, as the draft of persisted documents in GraphQL over HTTP has it
 * (`sha256:` and the hash, or an id of the manifest), beside the extension `persistedQuery` of Apollo Client and urql.
 */
export async function takeDocumentId(request: FastifyRequest): Promise<void> {
  if (request.method === 'GET') takeFromUrl(request);
  else takeFromBody(request);
}

function takeFromUrl(request: FastifyRequest): void {
  const { documentId, extensions } = request.query as Readonly<Record<string, unknown>>;
  if (typeof documentId !== 'string') return;
  const given = extensions === undefined ? {} : parseObject(extensions);
  // What is no object Apollo Server refuses.
  if (!given) return;
  const [path = '', query = ''] = request.url.split('?', 2);
  const search = new URLSearchParams(query);
  search.set('extensions', JSON.stringify({ ...given, ...naming(documentId) }));
  // Its handler reads the URL again.
  request.raw.url = `${path}?${search}`;
}

function takeFromBody(request: FastifyRequest): void {
  if (!isObject(request.body)) return;
  const { documentId, extensions = null } = request.body;
  if (typeof documentId !== 'string' || !(extensions === null || isObject(extensions))) return;
  request.body = { ...request.body, extensions: { ...extensions, ...naming(documentId) } };
}

function naming(documentId: string) {
  return { persistedQuery: { version: 1, sha256Hash: documentId.replace(/^sha256:/, '') } };
}

function parseObject(text: unknown): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(String(text));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
