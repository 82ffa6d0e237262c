import { ClientError, invariant } from '../errors.ts';
import type {
  BranchPlan,
  FieldPlan,
  NamedRoot,
  NodePlan,
  OperationPlan,
  RootPlan,
} from '../plan/plan.ts';
import { shapeConnection } from './shape-connection.ts';

/** An object of the response, by response key. */
export type Shaped = Record<string, unknown>;

/**
 * The columns of the statement's one row become the root values of the response, by response key.
 * Throws AMBIGUOUS_NAME where several entities bear the name that was asked for.
 */
export function shapeResult(plan: OperationPlan, columns: readonly unknown[]): Shaped {
  const result: Shaped = {};
  let column = 0;
  for (const root of plan.roots) {
    result[root.key] =
      root.kind === 'typename' ? root.typeName : shapeRoot(root, columns[column++]);
  }
  return result;
}

function shapeRoot(root: Exclude<RootPlan, { kind: 'typename' }>, value: unknown): unknown {
  switch (root.kind) {
    case 'node':
      return shapeNode(root.node, asList(value)[0]);
    case 'nodes':
      return asList(value).map((node) => shapeNode(root.node, node));
    case 'named':
      return shapeNamed(root, asList(value));
    case 'connection':
      return shapeConnection(root.connection, value);
  }
}

/** One entity of a name: the only one it is primary for, or else the only one that has it at all. */
function shapeNamed(root: NamedRoot, candidates: readonly unknown[]): unknown {
  const rows = candidates.map(asList);
  const primary = rows.filter((row) => row[0] === true);
  const chosen = primary.length > 0 ? primary : rows;
  if (chosen.length > 1) {
    throw new ClientError(
      'AMBIGUOUS_NAME',
      `${chosen.length} entities are named "${root.name}"; ask by id for one of \`extensions.candidates\``,
      { candidates: chosen.map(([, labels, id, name]) => ({ id, name, labels })) },
    );
  }
  return shapeNode(root.node, chosen[0]?.[4]);
}

/** The list printed for a node becomes an object; null stays null. */
export function shapeNode(plan: NodePlan, value: unknown): Shaped | null {
  if (value === null || value === undefined) return null;
  const row = asList(value);
  const labels = plan.typed ? asList(row[0]) : null;
  const branch = labels ? findBranch(plan, labels) : plan.branches[0];
  invariant(branch, 'a node has a type of the model');
  const result: Shaped = {};
  const typeName = labels ? typeOf(branch, labels) : (branch.types[0] ?? null);
  if (labels) result.__typename = typeName;
  let place = labels ? 1 : 0;
  for (const field of branch.fields) {
    result[field.key] = field.kind === 'typename' ? typeName : shapeField(field, row[place++]);
  }
  return result;
}

/** The value of one field as printed by `printField`. */
export function shapeField(
  field: Exclude<FieldPlan, { kind: 'typename' }>,
  value: unknown,
): unknown {
  switch (field.kind) {
    case 'property':
      return value ?? field.absent;
    case 'computed':
      return value;
    case 'fuzzyDate': {
      const [text, earliest, latest, precision] = asList(value);
      if (text === null) return null;
      const parts = { text, earliest, latest, precision, __typename: 'FuzzyDate' };
      return Object.fromEntries(field.parts.map(({ key, part }) => [key, parts[part]]));
    }
    case 'one':
      return shapeNode(field.node, value);
    case 'list':
      return asList(value).map((row) => shapeNode(field.node, row));
    case 'connection':
      return shapeConnection(field.connection, value);
  }
}

function findBranch(plan: NodePlan, labels: readonly unknown[]): BranchPlan | undefined {
  return plan.branches.find((branch) => branch.labels.some((label) => labels.includes(label)));
}

function typeOf(branch: BranchPlan, labels: readonly unknown[]): string {
  const place = branch.labels.findIndex((label) => labels.includes(label));
  return branch.types[place] ?? '';
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
