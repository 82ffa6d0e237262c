import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { ClientError } from '../errors.ts';

/** Refuses subscriptions, which graphql-js would run as queries, and mutations where there are none. */
export const refuseOtherOperations: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, schema }) {
        const refusal = operation && explain(operation, schema);
        if (refusal !== undefined) throw new ClientError('BAD_REQUEST', refusal);
      },
    };
  },
};

function explain(operation: OperationDefinitionNode, schema: GraphQLSchema): string | undefined {
  switch (operation.operation) {
    case 'query':
      return undefined;
    case 'subscription':
      return 'Subscriptions are not served over HTTP: ask with a query.';
    case 'mutation':
      if (schema.getMutationType()) return undefined;
      return 'This API has no mutations: data are written with `npm run seed`.';
  }
}
