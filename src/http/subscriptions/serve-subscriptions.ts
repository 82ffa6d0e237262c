import type { IncomingMessage, Server } from 'node:http';
import { type ExecutionArgs, GraphQLError, type GraphQLSchema } from 'graphql';
import { CloseCode } from 'graphql-ws';
import type { Logger } from 'pino';
import { type VerifyClientCallbackAsync, WebSocketServer } from 'ws';
import { ClientError } from '../../errors.ts';
import type { Execute, OperationRequest } from '../../execute.ts';
import { isLoopback } from '../../is-loopback.ts';
import type { IdentifyViewer } from '../identify-viewer.ts';
import type { InputLimits } from '../limits/limit-inputs.ts';
import type { OperationLimits } from '../limits/limit-operations.ts';
import type { MaskError } from '../mask-error.ts';
import type { RequestObserver } from '../observe/create-request-observer.ts';
import type { TellOperation } from '../observe/create-tell-operation.ts';
import { toldSubscription } from '../observe/told-subscription.ts';
import { isOwnHost } from '../refuse-foreign-hosts.ts';
import type { ClientOf } from '../traffic/client-of.ts';
import { type BudgetOf, REQUEST_POINTS } from '../traffic/point-budget.ts';
import { isAnswered, type TrustRule, untrusted } from '../trusted/require-trusted.ts';
import { NOBODY, type Viewer } from '../viewer.ts';
import { createTurns } from './create-turns.ts';
import { queryChanges } from './query-changes.ts';
import { readSubscription, type SubscribeRequest } from './read-subscription.ts';
import { type Peer, speakProtocol } from './speak-protocol.ts';
import { type Messages, streamChanges } from './stream-changes.ts';
import type { ChangeWatch } from './watch-changes.ts';

/** What subscriptions are served with. */
export interface SubscriptionOptions extends OperationLimits, InputLimits, TrustRule {
  readonly api: GraphQLSchema;
  readonly execute: Execute;
  readonly watch: ChangeWatch;
  readonly cursorAt: (number: number) => string;
  readonly identify: IdentifyViewer;
  readonly clientOf: ClientOf;
  readonly budgets: BudgetOf;
  readonly reading: 'open' | 'closed';
  /** Without it, errors suggest no names of the schema. */
  readonly introspection: boolean;
  readonly mask: MaskError;
  readonly observer: Pick<RequestObserver, 'count'>;
  readonly tellOperation: TellOperation;
  readonly operationTimeoutMs: number;
  readonly maxBodyBytes: number;
  readonly maxSubscriptions: number;
  readonly maxSubscriptionsPerSocket: number;
  readonly host: string;
  readonly allowedHosts: readonly string[];
  readonly corsOrigins: readonly string[];
  readonly log: Logger;
}

/** Who has connected and not said who they are by then is sent away, in milliseconds. */
const INIT_TIMEOUT_MS = 10_000;

/** Sockets that do not answer within twice of this are closed, in milliseconds. */
const KEEP_ALIVE_MS = 12_000;

/** Who does not answer that it is closed by then has gone, in milliseconds. */
const CLOSE_TIMEOUT_MS = 3_000;

/** Pages of subscriptions that are read at once: half of the connections to the database. */
const READERS = 16;

/** What there is of them now. */
export interface OpenSubscriptions {
  open(): { readonly sockets: number; readonly subscriptions: number };
}

/** Serves subscriptions over WebSocket at `/graphql`, by the protocol graphql-transport-ws. */
export function serveSubscriptions(
  server: Server,
  options: SubscriptionOptions,
): OpenSubscriptions & { stop(): Promise<void> } {
  const { api, identify, clientOf, budgets, reading, introspection, mask } = options;
  const { maxBodyBytes, maxSubscriptions, maxSubscriptionsPerSocket } = options;
  const { observer, tellOperation, log } = options;
  const sockets: WebSocketServer = new WebSocketServer({
    server,
    path: '/graphql',
    ...{ maxPayload: maxBodyBytes, closeTimeout: CLOSE_TIMEOUT_MS },
    verifyClient: admit(options, () => sockets.clients.size < maxSubscriptions),
  });
  const viewers = new WeakMap<Peer, Viewer>();
  const refusals = new WeakSet<readonly GraphQLError[]>();
  const inTurn = createTurns(READERS);
  let running = 0;
  const told = (errors: readonly GraphQLError[]) =>
    errors.map((one) => {
      const masked = mask(one.toJSON(), one);
      return introspection ? masked : { ...masked, message: withoutNames(masked.message) };
    });
  speakProtocol(sockets, {
    ...{ schema: api, connectionInitWaitTimeout: INIT_TIMEOUT_MS, keepAliveMs: KEEP_ALIVE_MS, log },
    async onConnect({ connectionParams = {}, extra: peer }) {
      const given = connectionParams.authorization ?? connectionParams.Authorization;
      const authorization = typeof given === 'string' ? given : headerOf(peer);
      try {
        const viewer = await identify(authorization);
        if (reading === 'closed' && viewer.role === 'NOBODY') {
          throw new ClientError('UNAUTHENTICATED', CLOSED);
        }
        viewers.set(peer, viewer);
        closeInTime(peer, viewer);
        return true;
      } catch (error) {
        const [{ message = '', extensions } = {}] = told([toGraphQLError(error)]);
        observer.count(extensions?.code);
        peer.socket.close(closeCode(error), shorten(message));
        return false;
      }
    },
    async onSubscribe({ extra: peer }, _id, payload) {
      const request = payload as unknown as SubscribeRequest;
      const began = performance.now();
      const full = refuseMore(peer);
      const begun = full ? [full] : await begin(request, peer);
      const errors = Array.isArray(begun) ? begun : [];
      refusals.add(errors);
      const viewer = viewers.get(peer) ?? NOBODY;
      const ms = performance.now() - began;
      tellOperation(toldSubscription(request, { viewer, ms, errors: told(errors) }));
      return begun;
    },
    subscribe: ({ contextValue }) => contextValue as Messages,
    onError(_context, _id, _payload, errors) {
      const masked = told(errors);
      // Of those that were refused it was told when they were.
      if (!refusals.has(errors))
        for (const { extensions } of masked) observer.count(extensions?.code);
      return masked;
    },
    onClose({ extra: peer }) {
      for (const gone of ofSocket(peer)) gone.abort();
    },
  });

  /** What ends the subscriptions of a socket: they end with it, whatever became of them. */
  const endings = new WeakMap<Peer, Set<AbortController>>();
  function ofSocket(peer: Peer): Set<AbortController> {
    const mine = endings.get(peer) ?? new Set();
    endings.set(peer, mine);
    return mine;
  }

  /** Why there can be no further one. */
  function refuseMore(peer: Peer): ClientError | undefined {
    if (ofSocket(peer).size >= maxSubscriptionsPerSocket) {
      return new ClientError('SUBSCRIPTION_LIMIT', tooManyOver(maxSubscriptionsPerSocket));
    }
    if (running < maxSubscriptions) return undefined;
    return new ClientError('SERVICE_UNAVAILABLE', tooMany(maxSubscriptions));
  }

  /** Counts one until it is gone. */
  function count(gone: AbortController, peer: Peer): void {
    const mine = ofSocket(peer);
    mine.add(gone);
    running += 1;
    gone.signal.addEventListener('abort', () => {
      mine.delete(gone);
      running -= 1;
    });
  }

  async function begin(
    request: SubscribeRequest,
    peer: Peer,
  ): Promise<ExecutionArgs | GraphQLError[]> {
    if (!isAnswered(options, request.query)) return [untrusted()];
    const read = readSubscription(api, options, request);
    if (!('operation' in read)) return [...read];
    const { document, operation, root, fragments, variables, args } = read;
    const query = queryChanges(operation, root, fragments, variables);
    const after = typeof args.after === 'string' ? args.after : null;
    const viewer = viewers.get(peer) ?? NOBODY;
    const budget = budgets(clientOf(peer.request, viewer));
    const context = {
      ...options,
      ...{ role: viewer.role, inTurn, timeoutMs: options.operationTimeoutMs },
      execute: (asked: OperationRequest) =>
        options.execute({ ...asked, onRows: (rows) => budget.spend(rows) }),
    };
    const gone = new AbortController();
    count(gone, peer);
    try {
      await budget.spend(REQUEST_POINTS);
      const contextValue = await streamChanges(context, query, after, gone);
      const operationName = operation.name?.value;
      return { schema: api, document, operationName, contextValue };
    } catch (error) {
      gone.abort();
      return [toGraphQLError(error)];
    }
  }

  return {
    async stop(): Promise<void> {
      for (const socket of sockets.clients) socket.close(GOING_AWAY, 'Going away');
      await new Promise((resolve) => sockets.close(resolve));
    },
    open: () => ({ sockets: sockets.clients.size, subscriptions: running }),
  };
}

/** What a socket is closed with where it is not known who has opened it. */
function closeCode(error: unknown): number {
  if (!(error instanceof ClientError)) return CloseCode.InternalServerError;
  const { code } = error.extensions;
  return code === 'SERVICE_UNAVAILABLE' ? TRY_AGAIN_LATER : CloseCode.Forbidden;
}

/** Of the codes that are registered for WebSockets. */
const GOING_AWAY = 1001;
const TRY_AGAIN_LATER = 1013;

/** What a browser does not stop pages of others from opening is refused by its origin. */
function admit(
  { host, allowedHosts, corsOrigins }: SubscriptionOptions,
  hasRoom: () => boolean,
): VerifyClientCallbackAsync<IncomingMessage> {
  return ({ origin, req }, admitted) => {
    const authority = req.headers.host ?? '';
    const name = URL.canParse(`http://${authority}`) ? new URL(`http://${authority}`).hostname : '';
    const own = [`http://${authority}`, `https://${authority}`];
    if (isLoopback(host) && !isOwnHost(name, allowedHosts)) admitted(false, 421);
    else if (origin !== undefined && ![...own, ...corsOrigins].includes(origin))
      admitted(false, 403);
    else if (!hasRoom()) admitted(false, 503, undefined, { 'retry-after': '5' });
    else admitted(true);
  };
}

/** A token that has expired proves nothing any more; a key does until the server is started without it. */
function closeInTime({ socket }: Peer, { until }: Viewer): void {
  if (until === undefined) return;
  const left = Math.min(until - Date.now(), LONGEST_TIMER_MS);
  const timer = setTimeout(() => socket.close(CloseCode.Unauthorized, EXPIRED), left);
  socket.once('close', () => clearTimeout(timer));
}

/** Node's timers go no further, 24 days. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

const EXPIRED = 'The JWT has expired: connect with another one.';

/** As Apollo Server does over HTTP. */
function withoutNames(message: string): string {
  return message.replace(/ ?Did you mean .+\?$/, '');
}

const CLOSED = 'Reading is closed (READING): send a key or JWT as authorization.';

function tooMany(most: number): string {
  return `There are ${most} subscriptions, and no more at a time are allowed (MAX_SUBSCRIPTIONS): try again later.`;
}

function tooManyOver(most: number): string {
  return `This would be subscription ${most + 1} of this WebSocket; at most ${most} are allowed (MAX_SUBSCRIPTIONS_PER_SOCKET): end one, or open another WebSocket.`;
}

function headerOf({ request }: Peer): string | undefined {
  return request.headers.authorization;
}

/** So many bytes of UTF-8 a socket takes as the reason for closing it. */
const LONGEST_REASON = 123;

function shorten(message: string): string {
  // Writes whole characters alone.
  const { read } = new TextEncoder().encodeInto(message, new Uint8Array(LONGEST_REASON));
  return message.slice(0, read);
}

function toGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const original = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(original.message, { originalError: original });
}
