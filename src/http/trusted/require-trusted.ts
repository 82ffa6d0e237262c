import { hash } from 'node:crypto';
import type { FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';
import { ClientError, ERROR_CODES } from '../../errors.ts';
import { sendFault } from '../answer-http-error.ts';
import type { Trust } from './trust-documents.ts';

/** Which documents are answered, and those that are trusted. */
export interface TrustRule {
  readonly documents: 'any' | 'trusted';
  readonly trust: Trust;
}

/** Refuses requests with documents that are not to be answered, before these are parsed. */
export function requireTrusted(rule: TrustRule): preHandlerAsyncHookHandler {
  return async (request, reply) => {
    const text = textOf(request);
    // Those that name a document name a trusted one, or none at all.
    if (typeof text !== 'string' || isAnswered(rule, text)) return;
    const { message } = untrusted();
    const code = 'UNTRUSTED_DOCUMENT';
    return sendFault(reply, { status: ERROR_CODES[code].status, code, message });
  };
}

/** Whether the operations of a document are answered at all. */
export function isAnswered({ documents, trust }: TrustRule, text: string): boolean {
  return documents === 'any' || trust.documents.has(hash('sha256', text));
}

/** For a document that is not to be answered. */
export function untrusted(): ClientError {
  return new ClientError(
    'UNTRUSTED_DOCUMENT',
    'This document is none of those that this server answers (DOCUMENTS=trusted): send one of them to the letter, or its hash or id as `documentId`.',
  );
}

function textOf({ method, query, body }: FastifyRequest): unknown {
  const given = method === 'GET' ? query : body;
  return (given as { query?: unknown } | null | undefined)?.query;
}
