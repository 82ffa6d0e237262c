import type { IncomingMessage, Server } from 'node:http';
import { type ExecutionArgs, GraphQLError, type GraphQLSchema } from 'graphql';
import { CloseCode } from 'graphql-ws';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import type { Logger } from 'pino';
import { type VerifyClientCallbackSync, WebSocketServer } from 'ws';
import { ClientError } from '../../errors.ts';
import type { Execute } from '../../execute.ts';
import { isLoopback } from '../../is-loopback.ts';
import type { Role } from '../../model/role.ts';
import type { IdentifyViewer } from '../identify-viewer.ts';
import type { InputLimits } from '../limits/limit-inputs.ts';
import type { OperationLimits } from '../limits/limit-operations.ts';
import type { MaskError } from '../mask-error.ts';
import { queryChanges } from './query-changes.ts';
import { readSubscription, type SubscribeRequest } from './read-subscription.ts';
import { type Messages, streamChanges } from './stream-changes.ts';
import type { ChangeWatch } from './watch-changes.ts';

/** What subscriptions are served with. */
export interface SubscriptionOptions extends OperationLimits, InputLimits {
  readonly api: GraphQLSchema;
  readonly execute: Execute;
  readonly watch: ChangeWatch;
  readonly cursorAt: (number: number) => string;
  readonly identify: IdentifyViewer;
  readonly reading: 'open' | 'closed';
  readonly mask: MaskError;
  readonly operationTimeoutMs: number;
  readonly maxBodyBytes: number;
  readonly maxSubscriptions: number;
  readonly host: string;
  readonly allowedHosts: readonly string[];
  readonly corsOrigins: readonly string[];
  readonly log: Logger;
}

/** Who has connected and not said who they are by then is sent away, in milliseconds. */
const INIT_TIMEOUT_MS = 10_000;

/** Sockets that do not answer within twice of this are closed, in milliseconds. */
const KEEP_ALIVE_MS = 12_000;

/** Most subscriptions of one socket. */
const MOST_OF_A_SOCKET = 100;

/** Serves subscriptions over WebSocket at `/graphql`, by the protocol graphql-transport-ws. */
export function serveSubscriptions(server: Server, options: SubscriptionOptions) {
  const { api, identify, reading, mask, maxBodyBytes, maxSubscriptions, log } = options;
  const sockets: WebSocketServer = new WebSocketServer({
    server,
    path: '/graphql',
    maxPayload: maxBodyBytes,
    verifyClient: admit(options, () => sockets.clients.size < maxSubscriptions),
  });
  const roles = new WeakMap<Extra, Role>();
  let running = 0;
  const told = (errors: readonly GraphQLError[]) => errors.map((one) => mask(one.toJSON(), one));
  const subscriptions = useServer<Record<string, unknown>, Partial<Record<PropertyKey, never>>>(
    {
      schema: api,
      connectionInitWaitTimeout: INIT_TIMEOUT_MS,
      async onConnect({ connectionParams = {}, extra }) {
        const given = connectionParams.authorization ?? connectionParams.Authorization;
        const authorization = typeof given === 'string' ? given : headerOf(extra);
        try {
          const { role } = await identify(authorization);
          roles.set(extra, role);
          if (reading === 'open' || role !== 'NOBODY') return true;
          throw new ClientError('UNAUTHENTICATED', CLOSED);
        } catch (error) {
          if (!(error instanceof ClientError)) throw error;
          extra.socket.close(CloseCode.Unauthorized, shorten(error.message));
          return false;
        }
      },
      async onSubscribe({ subscriptions: mine, extra }, _id, payload) {
        if (running >= maxSubscriptions || Object.keys(mine).length > MOST_OF_A_SOCKET) {
          return [new ClientError('SERVICE_UNAVAILABLE', tooMany(maxSubscriptions))];
        }
        return begin(payload as unknown as SubscribeRequest, roles.get(extra) ?? 'NOBODY');
      },
      subscribe: ({ contextValue }) => contextValue as Messages,
      onError: (_context, _id, _payload, errors) => told(errors),
    },
    sockets,
    KEEP_ALIVE_MS,
  );
  sockets.on('wsClientError', (error) => log.debug({ err: error }, 'a WebSocket was not opened'));

  async function begin(
    request: SubscribeRequest,
    role: Role,
  ): Promise<ExecutionArgs | GraphQLError[]> {
    const read = readSubscription(api, options, request);
    if (!('operation' in read)) return [...read];
    const { document, operation, root, fragments, variables, args } = read;
    const query = queryChanges(operation, root, fragments, variables);
    const after = typeof args.after === 'string' ? args.after : null;
    const context = { ...options, role, timeoutMs: options.operationTimeoutMs };
    const end = () => {
      running -= 1;
    };
    running += 1;
    try {
      const contextValue = await streamChanges(context, query, after, end);
      return { schema: api, document, contextValue };
    } catch (error) {
      end();
      return [toGraphQLError(error)];
    }
  }

  return { stop: async () => subscriptions.dispose() };
}

/** What a browser does not stop pages of others from opening is refused by its origin. */
function admit(
  { host, allowedHosts, corsOrigins }: SubscriptionOptions,
  hasRoom: () => boolean,
): VerifyClientCallbackSync<IncomingMessage> {
  return ({ origin, req }) => {
    const authority = req.headers.host ?? '';
    const name = URL.canParse(`http://${authority}`) ? new URL(`http://${authority}`).hostname : '';
    if (isLoopback(host) && !isLoopback(name) && !allowedHosts.includes(name)) return false;
    const own = [`http://${authority}`, `https://${authority}`];
    if (origin !== undefined && ![...own, ...corsOrigins].includes(origin)) return false;
    return hasRoom();
  };
}

const CLOSED = 'Reading is closed (READING): send a key or JWT as authorization.';

function tooMany(most: number): string {
  return `There are ${most} subscriptions (MAX_SUBSCRIPTIONS), or ${MOST_OF_A_SOCKET} over this socket: try again later, or end one.`;
}

function headerOf({ request }: Extra): string | undefined {
  return request.headers.authorization;
}

/** The reason for closing a socket has 123 bytes at most. */
function shorten(message: string): string {
  return message.slice(0, 120);
}

function toGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const original = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(original.message, { originalError: original });
}
