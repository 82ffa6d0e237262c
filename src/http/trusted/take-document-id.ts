import type { FastifyRequest } from 'fastify';

/** What Apollo Server knows documents by. */
interface PersistedQuery {
  readonly persistedQuery: { readonly version: 1; readonly sha256Hash: string };
}

/**
 * Lets requests name their document as `documentId`, as the draft of persisted documents in GraphQL over HTTP has it
 * (`sha256:` and the hash, or an id of the manifest), beside the extension `persistedQuery` of Apollo Client and urql.
 */
export async function takeDocumentId(request: FastifyRequest): Promise<void> {
  const { body, query } = request as { body: unknown; query: Readonly<Record<string, unknown>> };
  if (request.method === 'GET') {
    const { documentId, extensions } = query;
    if (typeof documentId !== 'string' || extensions !== undefined) return;
    const extension = encodeURIComponent(JSON.stringify(naming(documentId)));
    // The handler of Apollo Server reads the URL again.
    request.raw.url = `${request.url}&extensions=${extension}`;
    return;
  }
  if (typeof body !== 'object' || body === null || !('documentId' in body)) return;
  const { documentId, extensions } = body as { documentId: unknown; extensions?: object | null };
  if (typeof documentId !== 'string') return;
  request.body = { ...body, extensions: { ...extensions, ...naming(documentId) } };
}

function naming(documentId: string): PersistedQuery {
  return { persistedQuery: { version: 1, sha256Hash: documentId.replace(/^sha256:/, '') } };
}
