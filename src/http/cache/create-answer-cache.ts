import { hash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DatabaseVersion, ProbeVersion } from '../../database/create-version-probe.ts';
import type { Admission } from '../admit-viewer.ts';
import { AnswerStore, type StoredAnswer } from './answer-store.ts';
import { HitRate } from './hit-rate.ts';
import { RecentKeys } from './recent-keys.ts';
import { requestKey } from './request-key.ts';

/** What a request needs so that its answer may be stored. */
export interface Ticket {
  readonly key: string;
  /** The database's, when the request was here; the answer has to be read with its bookmark. */
  readonly version: DatabaseVersion;
  /** Whether the same request has the same answer until something is written. */
  lasting: boolean;
}

/** What the cache has done. */
export interface CacheCounts {
  /** Requests that were answered from it. */
  hits: number;
  /** Requests for whose answer it was asked in vain. */
  misses: number;
  /** Requests for which the database did not tell its version in time. */
  failures: number;
}

/** Answers that are used again only while nothing was written, whoever writes. */
export interface AnswerCache {
  readonly counts: Readonly<CacheCounts>;
  readonly store: Pick<AnswerStore, 'bytes' | 'size'>;
  /** Takes note of the body of a request as it was sent, where it was JSON. */
  note(request: FastifyRequest, bodyText: string): void;
  /** Answers a request whose answer is stored and still true. */
  answer(request: FastifyRequest, reply: FastifyReply): Promise<unknown>;
  /** What a request that was not answered needs so that its answer is stored. */
  ticketOf(request: FastifyRequest): Ticket | undefined;
  /** Stores the answer of a request with a ticket, and hands out what is sent. */
  keep(request: FastifyRequest, reply: FastifyReply, body: unknown): Promise<unknown>;
}

/** What the cache is made with. */
export interface CacheOptions {
  readonly probe: ProbeVersion;
  readonly admission: Admission;
  /** Most bytes of stored answers; 0 where none are stored. */
  readonly cacheBytes: number;
}

/**
 * Answers of `/graphql`, to be asked after all that may refuse a request. A request that comes for the second time
 * asks the database for its version: where an answer is stored under it, nothing was written since that was read.
 * Otherwise the answer is read with the version's bookmark, so that the server waits until that commit can be seen,
 * and stored under it. What comes once costs nothing, and what changes faster than it is read next to nothing.
 */
export function createAnswerCache({ probe, admission, cacheBytes }: CacheOptions): AnswerCache {
  const store = new AnswerStore(cacheBytes);
  const bodies = new WeakMap<FastifyRequest, string>();
  const counts: CacheCounts = { hits: 0, misses: 0, failures: 0 };
  const rate = new HitRate();
  const met = new RecentKeys();
  const stored = new RecentKeys();
  const tickets = new WeakMap<FastifyRequest, Ticket>();
  return {
    ...{ counts, store, answer, keep },
    note: (request, bodyText) => bodies.set(request, bodyText),
    ticketOf: (request) => tickets.get(request),
  };

  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    if (cacheBytes === 0) return;
    const key = requestKey(request, admission.viewerOf(request).role, bodies.get(request));
    if (key === undefined || !isWorthwhile(key, request)) return;
    const version = await probe().catch(() => undefined);
    if (!version) {
      counts.failures += 1;
      return;
    }
    const found = store.find(key, version);
    if (stored.has(key)) rate.count(found !== undefined);
    if (found) {
      counts.hits += 1;
      return send(request, reply, found);
    }
    counts.misses += 1;
    tickets.set(request, { key, version, lasting: false });
  }

  /** Whoever asks by GET is going to ask again. */
  function isWorthwhile(key: string, { method }: FastifyRequest): boolean {
    if (method !== 'GET' && !met.has(key)) {
      met.add(key);
      return false;
    }
    return rate.pays();
  }

  async function keep(
    request: FastifyRequest,
    reply: FastifyReply,
    body: unknown,
  ): Promise<unknown> {
    const ticket = tickets.get(request);
    if (!ticket?.lasting || reply.statusCode !== 200 || typeof body !== 'string') return body;
    const answer = toStored(body, String(reply.getHeader('content-type')));
    store.keep(ticket.key, ticket.version, answer);
    stored.add(ticket.key);
    return isHeld(request, reply, answer) ? null : body;
  }
}

function toStored(text: string, contentType: string): StoredAnswer {
  const body = Buffer.from(text);
  // Weak, since the same answer may be sent compressed.
  return { body, contentType, etag: `W/"${hash('sha256', body, 'base64url')}"` };
}

function send(request: FastifyRequest, reply: FastifyReply, answer: StoredAnswer): FastifyReply {
  if (isHeld(request, reply, answer)) return reply.send();
  return reply.header('content-type', answer.contentType).send(answer.body);
}

/**
 * Whether the client has the answer already, and nothing else is sent. An answer to a GET is named: its client may
 * keep it, and asks each time whether it is still true.
 */
function isHeld({ method, headers }: FastifyRequest, reply: FastifyReply, { etag }: StoredAnswer) {
  if (method !== 'GET') return false;
  const vary = [reply.getHeader('vary'), 'accept, authorization'].filter(Boolean).join(', ');
  reply.headers({ etag, vary, 'cache-control': 'private, no-cache' });
  const held = headers['if-none-match']
    ?.split(',')
    .map((one) => one.trim().replace(/^(?!W\/)"/, 'W/"'));
  if (!held?.includes(etag) && !held?.includes('*')) return false;
  reply.code(304).removeHeader('content-type');
  return true;
}
