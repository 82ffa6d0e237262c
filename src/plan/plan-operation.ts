import {
  type FieldNode,
  type GraphQLField,
  getNamedType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { ClientError, invariant } from '../errors.ts';
import { type NodeType, refuseHidden } from '../model/model.ts';
import { nameKey } from '../model/name-key.ts';
import { applyAsOf, readAsOf } from './as-of.ts';
import { collectFields, selectionsOf } from './collect-fields.ts';
import { isOfAnyWorld } from './is-of-any-world.ts';
import { mapLate } from './late-value.ts';
import { locateErrors } from './locate-errors.ts';
import type { OperationPlan, RootPlan } from './plan.ts';
import { argumentsOf, requireObject } from './plan-arguments.ts';
import { planBetween } from './plan-between.ts';
import { planConnection } from './plan-connection.ts';
import type { PlanContext } from './plan-context.ts';
import { planDiff } from './plan-diff.ts';
import { planDisputes } from './plan-disputes.ts';
import { planMentions } from './plan-mentions.ts';
import { planNeighbours } from './plan-neighbours.ts';
import { planNode } from './plan-node.ts';
import { MAX_PAGE } from './plan-page.ts';
import { planPaths } from './plan-paths.ts';
import { planRequirements } from './plan-requirements.ts';
import { planRetractionPreview } from './plan-retraction.ts';
import { planSearch } from './plan-search.ts';
import { planSubgraph } from './plan-subgraph.ts';
import { planTarget } from './plan-target.ts';
import { planTimeline } from './plan-timeline.ts';
import type { Requirement } from './requirement.ts';
import type { RootField } from './root-field.ts';

/**
 * A query operation becomes a Plan: every root field resolved against the model, in reading order.
 * Introspection fields are left to graphql-js. Throws a ClientError for arguments that are wrong.
 */
export function planOperation(
  request: Omit<PlanContext, 'planNode'>,
  operation: OperationDefinitionNode,
): OperationPlan {
  const context: PlanContext = { ...request, planNode };
  const query = requireObject(context, 'Query');
  const collected = collectFields(context, query, [operation.selectionSet]);
  const requirements: Requirement[] = [];
  const roots = [...collected].flatMap(([key, nodes]): RootPlan[] => {
    const name = nodes[0]?.name.value ?? '';
    if (name === '__typename') return [{ kind: 'typename', key, typeName: 'Query' }];
    if (name.startsWith('__')) return [];
    return [locateErrors(key, nodes, () => planRoot(context, key, name, nodes, requirements))];
  });
  return { roots, requirements };
}

/**
 * A root field; everything below it is as of the point that its `asOf` names. What it takes for
 * granted is added to `requirements`.
 */
function planRoot(
  context: PlanContext,
  key: string,
  name: string,
  nodes: readonly FieldNode[],
  requirements: Requirement[],
): RootPlan {
  const field = requireObject(context, 'Query').getFields()[name];
  const first = nodes[0];
  invariant(field && first, `Query.${name} is a root field`);
  const args = argumentsOf(context, field, first);
  const root = planUnbounded(context, key, field, args, selectionsOf(nodes));
  requirements.push(...planRequirements(context.model, key, field, args));
  const asOf = readAsOf(context.model, args.asOf);
  return asOf ? applyAsOf(root, asOf) : root;
}

function planUnbounded(
  context: PlanContext,
  key: string,
  field: GraphQLField<unknown, unknown>,
  args: Readonly<Record<string, unknown>>,
  below: readonly SelectionSetNode[],
): RootPlan {
  const { name } = field;
  const planned = SPECIAL[name]?.({ context, key, field, args, below });
  if (planned) return planned;
  if (name === 'nodes') {
    const target = planTarget(context.model, 'Node');
    const { ids } = args;
    const count = countIds(context, ids);
    return { kind: 'nodes', key, target, ids, count, node: planNode(context, 'Node', below) };
  }
  if (name === 'search') {
    return {
      kind: 'connection',
      key,
      connection: planSearch(context, getNamedType(field.type), args, below),
    };
  }
  const { type, list } = findRootType(context, name);
  if (list) {
    const source = {
      kind: 'all',
      target: planTarget(context.model, type.name),
      actual: type.name === 'Fact' && !isOfAnyWorld(args.where),
    } as const;
    const apiType = getNamedType(field.type);
    const connection = planConnection(
      context,
      { target: type.name, source, type: apiType, edge: null },
      args,
      below,
    );
    return { kind: 'connection', key, connection };
  }
  const target = planTarget(context.model, type.name);
  const node = planNode(context, type.name, below);
  const by = args.by as { id?: unknown; name?: unknown } | undefined;
  if (by?.name !== undefined) {
    const foundBy = mapLate(by.name, (text) => nameKey(String(text)));
    return { kind: 'named', key, target, name: by.name, nameKey: foundBy, node };
  }
  return { kind: 'node', key, target, id: by?.id ?? args.id, node };
}

/** Root fields that are planned in a way of their own. */
const SPECIAL: Readonly<Record<string, ((field: RootField) => RootPlan) | undefined>> = {
  timeline: planTimeline,
  diff: planDiff,
  between: planBetween,
  disputes: planDisputes,
  neighbours: planNeighbours,
  subgraph: planSubgraph,
  retractionPreview: planRetractionPreview,
  paths: planPaths,
  mentions: planMentions,
};

function findRootType(context: PlanContext, name: string): { type: NodeType; list: boolean } {
  for (const type of context.model.nodes.values()) {
    if (type.singular === name) return { type, list: false };
    if (type.plural === name) return { type, list: true };
  }
  refuseHidden(context.model, `Query.${name}`);
  invariant(false, `Query.${name} is made from a type of the model`);
}

/** The plan depends on how many they are, not on which. */
function countIds(context: PlanContext, ids: unknown): number {
  const count = Number(context.pin(mapLate(ids, (list) => (list as readonly unknown[]).length)));
  if (count <= MAX_PAGE) return count;
  throw new ClientError(
    'BAD_USER_INPUT',
    `\`ids\` has ${count} ids; at most ${MAX_PAGE} are looked up at once: ask several times`,
  );
}
