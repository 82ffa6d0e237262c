import { getNamedType } from 'graphql';
import type { ConnectionRoot } from './plan.ts';
import { planConnection } from './plan-connection.ts';
import { planAllDisputes } from './plan-rivals.ts';
import { narrow, planShown } from './plan-shown.ts';
import type { RootField } from './root-field.ts';

/** `disputes`: the facts of the whole graph that others, or citations, speak against. */
export function planDisputes({ context, key, field, args, below }: RootField): ConnectionRoot {
  const { model } = context;
  const connection = planConnection(
    context,
    {
      target: 'Fact',
      source: planAllDisputes(model),
      type: getNamedType(field.type),
      edge: null,
    },
    args,
    below,
  );
  return {
    kind: 'connection',
    key,
    connection: narrow(connection, planShown(context, args)),
  };
}
