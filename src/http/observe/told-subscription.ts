import { hash } from 'node:crypto';
import type { SubscribeRequest } from '../subscriptions/read-subscription.ts';
import { shorten, type ToldOperation } from './create-tell-operation.ts';

/** What is told of a subscription that was begun, or of one that was refused with errors. */
export function toldSubscription(
  { query, operationName }: SubscribeRequest,
  { viewer, ms, errors }: Pick<ToldOperation, 'viewer' | 'ms' | 'errors'>,
): ToldOperation {
  return {
    ...{ type: 'subscription', viewer, ms, errors },
    name: typeof operationName === 'string' ? shorten(operationName) : undefined,
    hash: typeof query === 'string' ? hash('sha256', query) : undefined,
    ...{ cost: undefined, status: undefined, traceId: undefined },
  };
}
