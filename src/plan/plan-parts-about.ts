import { getNamedType } from 'graphql';
import { invariant } from '../errors.ts';
import { collectFields, selectionsOf } from './collect-fields.ts';
import type { FilterPlan } from './filter-plan.ts';
import { nodeOf } from './node-of.ts';
import type { FieldPlan, NodePlan } from './node-plan.ts';
import type { NodeRoot } from './plan.ts';
import { argumentsOf, requireObject } from './plan-arguments.ts';
import { type ConnectionTarget, planConnection } from './plan-connection.ts';
import type { PlanContext } from './plan-context.ts';
import { narrow } from './plan-shown.ts';
import { ALL_ROLES, qualifierRoles } from './plan-source.ts';
import { planTarget } from './plan-target.ts';
import type { RootField } from './root-field.ts';
import type { FactsSource } from './source-plan.ts';

/** A root field about an entity: each field of its type is a connection over the entity's facts under a filter of its own. */
export function planPartsAbout(
  { context, key, below }: RootField,
  id: unknown,
  typeName: string,
  filters: Readonly<Record<string, FilterPlan>>,
  own: Readonly<Record<string, Pick<ConnectionTarget, 'source' | 'planEdgeField'>>> = {},
): NodeRoot {
  const type = requireObject(context, typeName);
  const fields = [...collectFields(context, type, below)].map(([partKey, nodes]): FieldPlan => {
    const [node] = nodes;
    const name = node.name.value;
    if (name === '__typename') return { kind: 'typename', key: partKey };
    const part = type.getFields()[name];
    const filter = filters[name];
    invariant(part && filter, `${typeName} has a field ${name}`);
    const connection = planConnection(
      context,
      {
        target: 'Fact',
        source: factsSource(context),
        type: getNamedType(part.type),
        edge: null,
        ...own[name],
      },
      { orderBy: ORDERS[name], ...argumentsOf(context, part, node) },
      selectionsOf(nodes),
    );
    return { kind: 'connection', key: partKey, connection: narrow(connection, filter) };
  });
  return rootOf(context, key, id, nodeOf(typeName, fields));
}

/** How a part is sorted when nobody says. */
const ORDERS: Readonly<Record<string, unknown>> = { dated: [{ validFrom: 'ASC' }] };

/** An entity that is looked up, and what is asked of it. */
export function rootOf(context: PlanContext, key: string, id: unknown, node: NodePlan): NodeRoot {
  return { kind: 'node', key, target: planTarget(context.model, 'Entity'), id, node };
}

/** All facts in which an entity has a part. */
export function factsSource({ model }: PlanContext): FactsSource {
  return {
    kind: 'facts',
    roles: ALL_ROLES,
    qualifierRoles: qualifierRoles(model),
    actual: false,
    target: planTarget(model, 'Fact'),
  };
}
