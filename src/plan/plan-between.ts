import { getNamedType } from 'graphql';
import { nodeOf } from './node-of.ts';
import type { FieldPlan } from './node-plan.ts';
import type { NodeRoot } from './plan.ts';
import { planConnection } from './plan-connection.ts';
import { rootOf } from './plan-parts-about.ts';
import { narrow, planShown } from './plan-shown.ts';
import { planTarget } from './plan-target.ts';
import type { RootField } from './root-field.ts';
import type { SourcePlan } from './source-plan.ts';

/** `between(one, other)`: the facts of which one is the subject and the other the object. */
export function planBetween({ context, key, field, args, below }: RootField): NodeRoot {
  const type = getNamedType(field.type);
  const target = planTarget(context.model, 'Fact');
  const source: SourcePlan = { kind: 'between', other: args.other, target };
  const given = planConnection(context, { target: 'Fact', source, type, edge: null }, args, below);
  const connection = narrow(given, planShown(context, args));
  const part: FieldPlan = { kind: 'connection', key: 'facts', connection };
  return { ...rootOf(context, key, args.one, nodeOf('Entity', [part])), only: 'facts' };
}
