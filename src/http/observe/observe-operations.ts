import { hash } from 'node:crypto';
import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { getOperationAST } from 'graphql';
import type { Tracing } from '../../observe/tracing.ts';
import type { RequestContext } from '../request-context.ts';
import type { RequestObserver } from './create-request-observer.ts';
import {
  shorten,
  type TellOperation,
  type ToldError,
  type ToldOperation,
} from './create-tell-operation.ts';
import { isFault, knownCode } from './known-code.ts';

/** What operations are told with. */
export interface OperationObserving {
  readonly tellOperation: TellOperation;
  readonly observer: Pick<RequestObserver, 'count'>;
  readonly tracing: Tracing | undefined;
}

/** Tells what became of each operation over HTTP, as it is answered in the end: it stands behind all that changes the answer. */
export function observeOperations({
  tellOperation,
  observer,
  tracing,
}: OperationObserving): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      const began = performance.now();
      return {
        async willSendResponse(request) {
          const { body, http } = request.response;
          const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
          const status = http.status ?? 200;
          const { viewer, budget, span } = request.contextValue;
          const told = { ...operationOf(request), cost: budget.spent };
          const ms = performance.now() - began;
          const traceId = span?.spanContext().traceId;
          tellOperation({ ...told, viewer, ms, status, errors, traceId });
          if (span) tracing?.endOperation(span, { ...told, fault: faultOf(errors) });
        },
      };
    },
    // What never became an operation.
    async invalidRequestWasReceived({ error }) {
      observer.count(codeOf(error as ToldError));
    },
    async unexpectedErrorProcessingRequest({ requestContext }) {
      observer.count('INTERNAL_SERVER_ERROR');
      requestContext.contextValue.span?.end();
    },
  };
}

type Request = GraphQLRequestContext<RequestContext>;

/** Which operation it is, without anything that its document or variables say. */
function operationOf({ operation, document: parsed, request, queryHash, source }: Request) {
  // Apollo says it of those alone that fit the schema.
  const asked = operation ?? (parsed && getOperationAST(parsed, request.operationName));
  // A trusted document may have been named by another id.
  const isHash = queryHash !== undefined && /^[0-9a-f]{64}$/.test(queryHash);
  const document = isHash || source === undefined ? queryHash : hash('sha256', source);
  return {
    type: asked?.operation,
    name: shorten(asked?.name?.value ?? request.operationName),
    hash: document,
  } satisfies Partial<ToldOperation>;
}

function faultOf(errors: readonly ToldError[]): string | undefined {
  return errors.map(codeOf).map(knownCode).find(isFault);
}

function codeOf({ extensions }: ToldError): unknown {
  return extensions?.code;
}
