import { encodeCursor } from '../plan/cursor.ts';
import type {
  ColumnPlan,
  ConnectionPart,
  ConnectionPlan,
  CursorValues,
  EdgePart,
} from '../plan/plan.ts';
import { asList, type Shaped, shapeField, shapeNode } from './shape-result.ts';

/** A page as it was read, in the order in which it is shown. */
interface Page {
  readonly rows: readonly (readonly unknown[])[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** The parts printed for a connection become the object that the selections ask for. */
export function shapeConnection(plan: ConnectionPlan, value: unknown): Shaped {
  const parts = [plan.totalCount, plan.open, !plan.countOnly].filter(Boolean).length;
  const values = parts === 1 ? [value] : asList(value);
  const totalCount = plan.totalCount ? values[0] : null;
  const open = plan.open ? values[plan.totalCount ? 1 : 0] : null;
  const page = readPage(plan, plan.countOnly ? [] : asList(values.at(-1)));
  const result: Shaped = {};
  for (const part of plan.shape) {
    result[part.key] = shapePart(plan, part, page, totalCount, open);
  }
  return result;
}

function shapePart(
  plan: ConnectionPlan,
  part: ConnectionPart,
  page: Page,
  totalCount: unknown,
  open: unknown,
): unknown {
  switch (part.kind) {
    case 'typename':
      return part.typeName;
    case 'totalCount':
      return totalCount;
    case 'open':
      return open;
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
  for (const part of parts) {
    switch (part.kind) {
      case 'typename':
        edge[part.key] = part.typeName;
        break;
      case 'cursor':
        edge[part.key] = cursorOf(plan, row);
        break;
      default:
        edge[part.key] = shapeColumn(plan, part.column, row);
    }
  }
  return edge;
}

function shapeColumn(plan: ConnectionPlan, place: number, row: readonly unknown[]): unknown {
  const column: ColumnPlan | undefined = plan.columns[place];
  const value = row[(plan.cursors ? plan.order.length : 0) + place];
  if (!column) return null;
  if (column.kind === 'node') return shapeNode(column.node, value);
  return column.field.kind === 'typename' ? null : shapeField(column.field, value);
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
