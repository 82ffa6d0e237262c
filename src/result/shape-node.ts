import { ClientError, invariant } from '../errors.ts';
import { encodeCursor } from '../plan/cursor.ts';
import type {
  BranchPlan,
  ColumnPlan,
  ConnectionPart,
  ConnectionPlan,
  CursorValues,
  EdgePart,
  FieldPlan,
  NodePlan,
} from '../plan/node-plan.ts';
import { shapeConfidence } from './shape-confidence.ts';
import { type Snippet, shapeSnippet } from './shape-snippet.ts';
import { shapeSummary } from './shape-summary.ts';
import { asList, type Shaped } from './shaped.ts';

/** The list printed for a node becomes an object; null stays null. */
export function shapeNode(plan: NodePlan, value: unknown): Shaped | null {
  if (value === null || value === undefined) return null;
  const row = asList(value);
  const labels = plan.typed ? asList(row[0]) : null;
  const branch = labels ? findBranch(plan, labels) : plan.branches[0];
  if (!branch) {
    throw new ClientError(
      'MODEL_CHANGED',
      'The graph has a thing of a type that this server does not know: the model was changed after it started. Restart it.',
    );
  }
  const result: Shaped = {};
  const typeName = labels ? typeOf(branch, labels) : (branch.types[0] ?? null);
  if (labels) result.__typename = typeName;
  const own = plan.branches.length > 1 ? asList(row.at(-1)) : [];
  shapeFields(plan.common, row, labels ? 1 : 0, typeName, result);
  shapeFields(branch.fields, own, 0, typeName, result);
  return result;
}

/** Adds the fields to `result`; the value of the first stands at `place` in the row. */
function shapeFields(
  fields: readonly FieldPlan[],
  row: readonly unknown[],
  place: number,
  typeName: string | null,
  result: Shaped,
): void {
  let at = place;
  for (const field of fields) {
    result[field.key] = field.kind === 'typename' ? typeName : shapeField(field, row[at++]);
  }
}

/** The value of one field as printed by `printField`. */
function shapeField(field: Exclude<FieldPlan, { kind: 'typename' }>, value: unknown): unknown {
  switch (field.kind) {
    case 'property':
      return value ?? field.absent;
    case 'computed':
    case 'derived':
    case 'validity':
      return value;
    case 'confidence':
      return shapeConfidence(field, value);
    case 'fuzzyDate': {
      const [text, earliest, latest, precision] = asList(value);
      if (text === null) return null;
      const parts = { text, earliest, latest, precision, __typename: 'FuzzyDate' };
      return Object.fromEntries(field.parts.map(({ key, part }) => [key, parts[part]]));
    }
    case 'one':
    case 'self':
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

/** A page as it was read, in the order in which it is shown. */
interface Page {
  readonly rows: readonly (readonly unknown[])[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** The parts printed for a connection become the object that the selections ask for. */
export function shapeConnection(plan: ConnectionPlan, value: unknown): Shaped {
  const parts = plan.passes.length + (plan.countOnly ? 0 : 1);
  const values = parts === 1 ? [value] : asList(value);
  const page = readPage(plan, plan.countOnly ? [] : asList(values.at(-1)));
  const summaries = readPasses(plan, values);
  const result: Shaped = {};
  for (const part of plan.shape) {
    result[part.key] = shapePart(plan, part, page, summaries);
  }
  return result;
}

/** The values of the summaries by their places; those of one pass come as one list. */
function readPasses({ passes }: ConnectionPlan, values: readonly unknown[]): readonly unknown[] {
  const summaries: unknown[] = [];
  for (const [index, places] of passes.entries()) {
    const found = places.length === 1 ? [values[index]] : asList(values[index]);
    for (const [at, place] of places.entries()) summaries[place] = found[at];
  }
  return summaries;
}

function shapePart(
  plan: ConnectionPlan,
  part: ConnectionPart,
  page: Page,
  summaries: readonly unknown[],
): unknown {
  switch (part.kind) {
    case 'typename':
      return part.typeName;
    case 'summary': {
      const summary = plan.summaries[part.place];
      invariant(summary, 'a part of a connection is one of its summaries');
      return shapeSummary(summary, summaries[part.place], shapeNode);
    }
    case 'nodes':
      return page.rows.map((row) => shapeColumn(plan, part.column, row));
    case 'edges':
      return page.rows.map((row) => shapeEdge(plan, part.parts, row));
    case 'pageInfo': {
      const cursorAt = (row: readonly unknown[] | undefined) => (row ? cursorOf(plan, row) : null);
      return Object.fromEntries(
        part.parts.map(({ key, part: name }) => {
          switch (name) {
            case 'startCursor':
              return [key, cursorAt(page.rows[0])];
            case 'endCursor':
              return [key, cursorAt(page.rows.at(-1))];
            case '__typename':
              return [key, 'PageInfo'];
            default:
              return [key, page[name]];
          }
        }),
      );
    }
  }
}

function shapeEdge(
  plan: ConnectionPlan,
  parts: readonly EdgePart[],
  row: readonly unknown[],
): Shaped {
  const edge: Shaped = {};
  let snippet: Snippet | undefined;
  for (const part of parts) {
    switch (part.kind) {
      case 'typename':
        edge[part.key] = part.typeName;
        break;
      case 'cursor':
        edge[part.key] = cursorOf(plan, row);
        break;
      case 'noFact':
        edge[part.key] = null;
        break;
      case 'snippet':
        snippet ??= shapeSnippet(asList(valueAt(plan, part.column, row)));
        edge[part.key] = snippet[part.part];
        break;
      default:
        edge[part.key] = shapeColumn(plan, part.column, row);
    }
  }
  return edge;
}

function shapeColumn(plan: ConnectionPlan, place: number, row: readonly unknown[]): unknown {
  const column: ColumnPlan | undefined = plan.columns[place];
  const value = valueAt(plan, place, row);
  if (column?.kind === 'node') return shapeNode(column.node, value);
  if (column?.kind !== 'edge' || column.field.kind === 'typename') return null;
  return shapeField(column.field, value);
}

/** What a row has in a column; the row begins with its cursor where these are asked for. */
function valueAt(plan: ConnectionPlan, column: number, row: readonly unknown[]): unknown {
  return row[(plan.cursors ? plan.order.length : 0) + column];
}

/** One row more than the page was read to see whether another follows; from the end, all is reversed. */
function readPage(plan: ConnectionPlan, read: readonly unknown[]): Page {
  const { size, backward, after, before } = plan.page;
  const more = read.length > size;
  const rows = read.slice(0, size).map(asList);
  return backward
    ? { rows: rows.reverse(), hasNextPage: before !== null, hasPreviousPage: more }
    : { rows, hasNextPage: more, hasPreviousPage: after !== null };
}

function cursorOf(plan: ConnectionPlan, row: readonly unknown[]): string {
  return encodeCursor(plan.page.signature, row.slice(0, plan.order.length) as CursorValues);
}
