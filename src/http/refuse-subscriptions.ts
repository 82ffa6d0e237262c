import type { ApolloServerPlugin } from '@apollo/server';
import { ClientError } from '../errors.ts';

/** Refuses subscriptions, which graphql-js would run as queries. */
export const refuseSubscriptions: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        if (operation?.operation !== 'subscription') return;
        throw new ClientError(
          'BAD_REQUEST',
          'A subscription is not answered over HTTP: open a WebSocket at this address, with the protocol graphql-transport-ws.',
        );
      },
    };
  },
};
