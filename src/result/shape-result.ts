import { ClientError } from '../errors.ts';
import { readLate, type Variables } from '../plan/late-value.ts';
import type { NamedRoot, OperationPlan, RootPlan } from '../plan/plan.ts';
import { checkRequirements } from './check-requirements.ts';
import { shapeMentions } from './shape-mentions.ts';
import { shapeConnection, shapeNode } from './shape-node.ts';
import { asList, type Shaped } from './shaped.ts';

/**
 * The columns of the statement's one row become the root values of the response, by response key. The
 * last ones tell of what the root fields take for granted.
 * Throws AMBIGUOUS_NAME where several entities bear the name that was asked for, and what
 * `checkRequirements` throws.
 */
export function shapeResult(
  plan: OperationPlan,
  columns: readonly unknown[],
  variables: Variables,
): Shaped {
  const { roots, requirements } = plan;
  const end = columns.length - requirements.length;
  checkRequirements(requirements, columns.slice(end), variables);
  const result: Shaped = {};
  let column = 0;
  for (const root of roots) {
    result[root.key] =
      root.kind === 'typename' ? root.typeName : shapeRoot(root, columns[column++], variables);
  }
  return result;
}

function shapeRoot(
  root: Exclude<RootPlan, { kind: 'typename' }>,
  value: unknown,
  variables: Variables,
): unknown {
  switch (root.kind) {
    case 'node': {
      const found = shapeNode(root.node, asList(value)[0]);
      return root.only === undefined ? found : (found?.[root.only] ?? null);
    }
    case 'nodes':
      return asList(value).map((found) => shapeNode(root.node, asList(found)[0]));
    case 'named':
      return shapeNamed(root, asList(value), variables);
    case 'connection':
      return shapeConnection(root.connection, value);
    case 'mentions':
      return shapeMentions(root, value, variables);
    case 'paths':
    case 'subgraph':
      return shapeNode(root.node, asList(value)[0]);
  }
}

/** One entity of a name: the only one it is primary for, or else the only one that has it at all. */
function shapeNamed(
  root: NamedRoot,
  candidates: readonly unknown[],
  variables: Variables,
): unknown {
  const rows = candidates.map(asList);
  const primary = rows.filter((row) => row[0] === true);
  const chosen = withoutRepeats(primary.length > 0 ? primary : rows);
  if (chosen.length > 1) {
    throw new ClientError(
      'AMBIGUOUS_NAME',
      `${chosen.length} entities are named "${readLate(root.name, variables)}"; ask by id for one of \`extensions.candidates\``,
      { candidates: chosen.map(([, labels, id, name]) => ({ id, name, labels })) },
    ).at(root.key);
  }
  return shapeNode(root.node, chosen[0]?.[4]);
}

/** One row an entity: two of its names may differ in case alone. */
function withoutRepeats(rows: readonly (readonly unknown[])[]): (readonly unknown[])[] {
  return [...new Map(rows.map((row) => [row[2], row])).values()];
}
