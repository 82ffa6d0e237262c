import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { getVariableValues } from 'graphql';
import { fragmentsOf } from '../plan/fragments-of.ts';
import type { AskOnce } from './create-ask-once.ts';
import type { RequestContext } from './request-context.ts';

/**
 * Passes graphql-js by where it has nothing to add: most of its time goes into calling a resolver for
 * each field of a value that is complete already. Wrong variables, failures and whatever does not fit
 * the schema are left to it, so that there is one place where errors are made.
 */
export function answerDirectly(askOnce: AskOnce): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ contextValue, schema, document, operation, request }) {
          // Apollo's types promise an operation even where the document has none of the name.
          if (operation?.operation !== 'query') return null;
          const { coerced } = getVariableValues(
            schema,
            operation.variableDefinitions ?? [],
            request.variables ?? {},
            { maxErrors: 1 },
          );
          if (!coerced) return null;
          const fragments = fragmentsOf(document);
          const asked = askOnce(contextValue, { operation, fragments, variables: coerced });
          const answer = await asked.catch(() => undefined);
          if (!answer?.data) return null;
          if (contextValue.ticket) contextValue.ticket.lasting = answer.lasting;
          return {
            http: { headers: new HeaderMap() },
            body: { kind: 'single', singleResult: { data: answer.data } },
          };
        },
      };
    },
  };
}
