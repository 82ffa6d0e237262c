import { getNamedType } from 'graphql';
import { ClientError, invariant } from '../errors.ts';
import { type AsOf, readAsOf } from './as-of.ts';
import { collectFields, selectionsOf } from './collect-fields.ts';
import type { FilterPlan } from './filter-plan.ts';
import { isLate, LateValue, readLate, type Variables } from './late-value.ts';
import { nodeOf } from './node-of.ts';
import type { ConnectionPlan, FieldPlan, NodePlan } from './node-plan.ts';
import type { ConnectionRoot, NodeRoot } from './plan.ts';
import { argumentsOf, requireObject } from './plan-arguments.ts';
import { type ConnectionTarget, planConnection } from './plan-connection.ts';
import type { PlanContext } from './plan-context.ts';
import { planEdge } from './plan-field.ts';
import { NOT_WITHDRAWN } from './plan-filter.ts';
import { dayOf } from './plan-period.ts';
import { planAllDisputes } from './plan-rivals.ts';
import { ALL_ROLES, qualifierRoles } from './plan-source.ts';
import { planHidden, planTarget } from './plan-target.ts';
import type { RootField } from './root-field.ts';
import type { FactsSource, SourcePlan } from './source-plan.ts';

type Arguments = Readonly<Record<string, unknown>>;

/** `timeline(about, from, to)`: its dated facts that may touch the period, and the undated ones. */
export function planTimeline(about: RootField): NodeRoot {
  const { context, args } = about;
  const stands = shown(context, args);
  const dated: FilterPlan = {
    kind: 'any',
    filters: [isNull('validFromText', false), isNull('validToText', false)],
  };
  const filters: Readonly<Record<string, FilterPlan>> = {
    dated: all(stands, dated, ...touching(args)),
    undated: all(stands, isNull('validFromText', true), isNull('validToText', true)),
  };
  return planParts(about, inOrder(args, args.about), 'Timeline', filters);
}

/** `diff(about, from, to)`: what stands at one point and not at the other, and what is seen otherwise, claim by claim. */
export function planDiff(about: RootField): NodeRoot {
  const { context, args } = about;
  // Each point is one object, so that what a scenario takes away is gathered once for it.
  const [first, second] = [args.from, args.to].map((point) => readAsOf(context.model, point));
  const [from, to] = [standing(first), standing(second)];
  const points = { from: first ?? null, to: second ?? null, hidden: planHidden(context.model) };
  const unheard = (filter: FilterPlan): FilterPlan => ({
    kind: 'exists',
    negated: true,
    source: otherVersions(context),
    filter,
    edge: null,
  });
  const filters: Readonly<Record<string, FilterPlan>> = {
    added: all(to, not(from), unheard(from)),
    removed: all(from, not(to), unheard(to)),
    changed: EVERYTHING,
  };
  const facts = factsSource(context);
  return planParts(about, args.about, 'Diff', filters, {
    changed: {
      source: { kind: 'changed', points, facts, target: facts.target },
      planEdgeField: (node, key) => {
        invariant(node.name.value === 'changes', 'an edge of what changed has changes');
        const selections = node.selectionSet ? [node.selectionSet] : [];
        return {
          kind: 'list',
          key,
          source: { ...points, kind: 'differences' },
          node: planEdge(context, 'FieldChange', selections),
        };
      },
    },
  });
}

/** `between(one, other)`: the facts of which one is the subject and the other the object. */
export function planBetween({ context, key, field, args, below }: RootField): NodeRoot {
  const type = getNamedType(field.type);
  const target = planTarget(context.model, 'Fact');
  const source: SourcePlan = { kind: 'between', other: args.other, target };
  const given = planConnection(context, { target: 'Fact', source, type, edge: null }, args, below);
  const connection = narrow(given, shown(context, args));
  const part: FieldPlan = { kind: 'connection', key: 'facts', connection };
  return { ...rootOf(context, key, args.one, nodeOf('Entity', [part])), only: 'facts' };
}

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
    connection: narrow(connection, shown(context, args)),
  };
}

/** Each field of the type is a connection over the entity's facts under a filter of its own. */
function planParts(
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

function rootOf(context: PlanContext, key: string, id: unknown, node: NodePlan): NodeRoot {
  return { kind: 'node', key, target: planTarget(context.model, 'Entity'), id, node };
}

function narrow(connection: ConnectionPlan, filter: FilterPlan): ConnectionPlan {
  const { filter: given } = connection;
  return { ...connection, filter: given ? all(filter, given) : filter };
}

/** All facts in which an entity has a part. */
function factsSource({ model }: PlanContext): FactsSource {
  return {
    kind: 'facts',
    roles: ALL_ROLES,
    qualifierRoles: qualifierRoles(model),
    actual: false,
    target: planTarget(model, 'Fact'),
  };
}

/** All versions of a claim, by any of them. */
function otherVersions({ model }: PlanContext): SourcePlan {
  const target = planTarget(model, 'Fact');
  return { kind: 'lookup', from: 'key', fromList: false, to: 'key', order: null, target };
}

/** What a source of facts shows: it is bounded by `asOf` itself, and otherwise to the actual world. */
function shown({ model }: PlanContext, { asOf }: Arguments): FilterPlan {
  return readAsOf(model, asOf) ? NOT_WITHDRAWN : standing(undefined);
}

/** Facts that stand at a point; without one: what is not withdrawn, in the actual world. */
function standing(asOf: AsOf | undefined): FilterPlan {
  const actual: FilterPlan = asOf ? { kind: 'standing', asOf } : isNull('scenarioId', true);
  return asOf && asOf.knownAt !== null ? actual : all(NOT_WITHDRAWN, actual);
}

/** Facts that had not ended before the period, and do not begin after it. */
function touching({ from, to }: Arguments): FilterPlan[] {
  return [
    ...((to ?? null) === null ? [] : [not(compare('validFrom', 'gt', dayOf('last', to)))]),
    ...((from ?? null) === null ? [] : [not(compare('validToLatest', 'lt', dayOf('first', from)))]),
  ];
}

/**
 * The value, which is read whatever is asked of the timeline. Throws BAD_USER_INPUT, where a day is
 * late when the value is read, for a period that ends before it begins.
 */
function inOrder({ from, to }: Arguments, value: unknown): unknown {
  const check = (variables: Variables): unknown => {
    const read = (given: unknown) => readLate(given, variables);
    const [first, last] = [read(dayOf('first', from)), read(dayOf('last', to))];
    if (typeof first === 'string' && typeof last === 'string' && first > last) {
      throw new ClientError(
        'BAD_USER_INPUT',
        `\`from\` is ${read(from)}, after \`to\`, which is ${read(to)}`,
      );
    }
    return readLate(value, variables);
  };
  return [from, to, value].some(isLate) ? new LateValue(check) : check({});
}

const EVERYTHING: FilterPlan = { kind: 'all', filters: [] };

function all(...filters: readonly FilterPlan[]): FilterPlan {
  return { kind: 'all', filters };
}

function not(filter: FilterPlan): FilterPlan {
  return { kind: 'not', filter };
}

function compare(property: string, operator: 'gt' | 'lt', operand: unknown): FilterPlan {
  const value = { kind: 'property', property, boolean: false, index: null } as const;
  return { kind: 'compare', value, operator, operand, ignoreCase: false };
}

function isNull(property: string, wanted: boolean): FilterPlan {
  const value = { kind: 'property', property, boolean: false, index: null } as const;
  return { kind: 'null', value, isNull: wanted };
}
