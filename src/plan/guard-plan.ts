import { ClientError } from '../errors.ts';
import type { ConnectionPlan, FieldPlan, FilterPlan, NodePlan, OperationPlan } from './plan.ts';

/** The most that one operation may ask of the database. */
export interface PlanLimits {
  /** Rows that its page sizes, multiplied through nesting, could return. */
  readonly maxRows: number;
  /** Conditions of one `where`. */
  readonly maxFilterConditions: number;
}

/** A plain list, such as the citations of a fact, counts as so many rows. */
const LIST_ESTIMATE = 5;

/**
 * Refuses a plan that could return too many rows or filters by too many conditions, before anything
 * runs: LIST_LIMIT and FILTER_LIMIT, with the number, the limit and what to do.
 */
export function guardPlan(plan: OperationPlan, limits: PlanLimits): void {
  let rows = 0;
  for (const root of plan.roots) {
    if (root.kind === 'typename') continue;
    if (root.kind === 'connection') {
      rows += countConnection(root.connection, limits);
    } else {
      rows += (root.kind === 'nodes' ? root.ids.length : 1) * (1 + countNode(root.node, limits));
    }
  }
  if (rows > limits.maxRows) {
    throw new ClientError(
      'LIST_LIMIT',
      `This operation could return ${rows} rows; the limit is ${limits.maxRows}: ask for smaller pages with \`first\`, or nest fewer lists`,
    );
  }
}

/** The most rows below one node. */
function countNode(node: NodePlan, limits: PlanLimits): number {
  const count = (fields: readonly FieldPlan[]) => sum(fields.map((f) => countField(f, limits)));
  return count(node.common) + Math.max(0, ...node.branches.map(({ fields }) => count(fields)));
}

function countField(field: FieldPlan, limits: PlanLimits): number {
  switch (field.kind) {
    case 'one':
      return 1 + countNode(field.node, limits);
    case 'list':
      return LIST_ESTIMATE * (1 + countNode(field.node, limits));
    case 'connection':
      return countConnection(field.connection, limits);
    default:
      return 0;
  }
}

function countConnection(plan: ConnectionPlan, limits: PlanLimits): number {
  const conditions = countConditions(plan.filter);
  if (conditions > limits.maxFilterConditions) {
    throw new ClientError(
      'FILTER_LIMIT',
      `A filter has ${conditions} conditions; the limit is ${limits.maxFilterConditions}: use \`in\` for several values, or ask in several operations`,
    );
  }
  if (plan.countOnly) return 1;
  const below = plan.columns.map((column) =>
    column.kind === 'node' ? countNode(column.node, limits) : countField(column.field, limits),
  );
  return plan.page.size * (1 + sum(below));
}

function countConditions(filter: FilterPlan | null): number {
  if (!filter) return 0;
  switch (filter.kind) {
    case 'all':
    case 'any':
      return sum(filter.filters.map(countConditions));
    case 'not':
      return countConditions(filter.filter);
    case 'exists':
      return 1 + countConditions(filter.filter);
    default:
      return 1;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
