import { ClientError } from '../errors.ts';
import type { DerivedValue } from './derived-value.ts';
import type { FilterPlan } from './filter-plan.ts';
import type {
  ColumnPlan,
  ConnectionPlan,
  FieldPlan,
  NodePlan,
  OrderKey,
  SummaryPlan,
} from './node-plan.ts';
import type { OperationPlan } from './plan.ts';
import type { SourcePlan } from './source-plan.ts';

/** The most that one operation may ask of the database. */
export interface PlanLimits {
  /** Rows that its page sizes, multiplied through nesting, could return. */
  readonly maxRows: number;
  /** Subqueries of its statement: Neo4j plans each for 16 to 35 ms the first time. */
  readonly maxSubqueries: number;
  /**
   * Subqueries in each other: beyond ten, planning takes twice as long with each (a chain of 12 takes
   * 0.4 s, of 16 2.6 s, of 18 9 s), and no time limit of Neo4j's ends it.
   */
  readonly maxSubqueryDepth: number;
  /** Conditions of one `where`. */
  readonly maxFilterConditions: number;
}

/** What an operation asks of the database, or a part of it for each row it hangs on. */
interface Size {
  readonly rows: number;
  readonly subqueries: number;
  /** Most subqueries in each other. */
  readonly depth: number;
}

const NOTHING: Size = { rows: 0, subqueries: 0, depth: 0 };

/** A plain list, such as the citations of a fact, counts as so many rows. */
const LIST_ESTIMATE = 5;

/** A name counts as so many entities; most are one's alone. */
const CANDIDATES = 2;

/** Paths, their hops and what joins them are three subqueries in each other; each hop looked for is two more. */
const PATH_PARTS = 3;

/** Nodes and links of a subgraph, and the links between hubs; each hop looked for is one more. */
const SUBGRAPH_PARTS = 6;

/** Words are looked up in three steps of two index seeks, and the rest of a name in two; then come the entities of each name. */
const MENTION_PARTS: Size = { rows: 0, subqueries: 14, depth: 3 };

/** Citations, rivals with theirs by four ways, and premises with theirs. */
const CONFIDENCE: Size = { rows: 10 * LIST_ESTIMATE, subqueries: 10, depth: 3 };

/**
 * Refuses a plan that could return too many rows, would be too large a statement or filters by too
 * many conditions, before anything is printed or run: LIST_LIMIT, SUBQUERY_LIMIT and FILTER_LIMIT,
 * with the number, the limit and what to do. Returns the rows that it could return.
 */
export function guardPlan(plan: OperationPlan, limits: PlanLimits): number {
  const { rows, subqueries, depth } = measurePlan(plan, limits);
  if (rows > limits.maxRows) {
    throw new ClientError(
      'LIST_LIMIT',
      `This operation could return ${show(rows)} rows; at most ${show(limits.maxRows)} are allowed (MAX_ROWS): ask for smaller pages with \`first\`, or nest fewer lists.`,
    );
  }
  if (subqueries > limits.maxSubqueries) {
    throw new ClientError(
      'SUBQUERY_LIMIT',
      `This operation needs ${subqueries} subqueries, one for each list and each thing behind a field or in a filter, in each of the types it may be of; at most ${limits.maxSubqueries} are allowed (MAX_SUBQUERIES): ask in several operations.`,
    );
  }
  if (depth > limits.maxSubqueryDepth) {
    throw new ClientError(
      'SUBQUERY_LIMIT',
      `This operation leads from thing to thing ${depth} times in a row; at most ${limits.maxSubqueryDepth} are allowed (MAX_SUBQUERY_DEPTH): ask for the inner ones in an operation of their own.`,
    );
  }
  return rows;
}

function show(number: number): string {
  return number.toLocaleString('en');
}

/** A part that several types share is measured once, however often it is printed. */
function measurePlan(plan: OperationPlan, limits: PlanLimits): Size {
  const measured = new Map<NodePlan, Size>();

  const measureNode = (node: NodePlan): Size => {
    const known = measured.get(node);
    if (known) return known;
    const common = sum(node.common.map(measureField));
    const branches = node.branches.map(({ fields }) => sum(fields.map(measureField)));
    const size = {
      rows: common.rows + Math.max(0, ...branches.map(({ rows }) => rows)),
      subqueries: common.subqueries + sum(branches).subqueries,
      depth: Math.max(common.depth, ...branches.map(({ depth }) => depth)),
    };
    measured.set(node, size);
    return size;
  };

  const measureField = (field: FieldPlan): Size => {
    switch (field.kind) {
      case 'one':
        return subquery(1, measureNode(field.node));
      case 'list': {
        const { source } = field;
        const most = source.kind === 'held' ? source.most : LIST_ESTIMATE;
        return subquery(most, measureNode(field.node));
      }
      case 'self':
        return measureNode(field.node);
      case 'connection':
        return measureConnection(field.connection);
      case 'confidence':
        return CONFIDENCE;
      case 'derived':
        return measureDerived(field);
      default:
        return NOTHING;
    }
  };

  const measureColumn = (column: ColumnPlan): Size => {
    switch (column.kind) {
      case 'node':
        return measureNode(column.node);
      case 'edge':
        return measureField(column.field);
      case 'snippet':
        return NOTHING;
    }
  };

  const measureConnection = (connection: ConnectionPlan): Size => {
    guardFilters([connection.filter, connection.edgeFilter], limits);
    const filter = sum([connection.filter, connection.edgeFilter].map(measureFilter));
    const order = sum(connection.order.map(measureOrder));
    const counted = connection.passes.flatMap(([place = 0]) => {
      const summary = connection.summaries[place];
      return summary ? [measureSummary(summary, filter)] : [];
    });
    if (connection.countOnly) return sum(counted);
    const below = connection.columns.map(measureColumn);
    const page = subquery(connection.page.size, sum([filter, order, ...below]));
    return sum([...counted, measureSource(connection.source), page]);
  };

  const measureSummary = (summary: SummaryPlan, filter: Size): Size => {
    switch (summary.kind) {
      case 'open':
        return NOTHING;
      case 'relationCounts':
        return sum([subquery(1, NOTHING), subquery(1, filter)]);
      case 'groups':
        return subquery(summary.first, sum([filter, ...summary.nodes.map(measureNode)]));
      case 'typeCounts':
        return subquery(Math.min(summary.first, summary.subject.types.length), NOTHING);
      case 'aggregate':
        return summary.numbers.length === 0 ? NOTHING : subquery(1, filter);
      case 'totalCount':
        return subquery(1, filter);
    }
  };

  return sum(
    plan.roots.map((root) => {
      switch (root.kind) {
        case 'typename':
          return NOTHING;
        case 'connection':
          return measureConnection(root.connection);
        case 'paths':
          return sum([
            { rows: 0, subqueries: 2 * root.hops + PATH_PARTS, depth: PATH_PARTS },
            subquery(1, measureNode(root.node)),
          ]);
        case 'subgraph':
          return sum([
            measureSource(root.links),
            { rows: 0, subqueries: root.depth + SUBGRAPH_PARTS, depth: 1 },
            subquery(1, measureNode(root.node)),
          ]);
        case 'mentions':
          return sum([
            MENTION_PARTS,
            subquery(
              root.first,
              sum(root.nodes.map((node) => subquery(CANDIDATES, measureNode(node)))),
            ),
          ]);
        case 'nodes':
          return subquery(root.count, measureNode(root.node));
        default:
          return subquery(1, measureNode(root.node));
      }
    }),
  );
}

/** Neighbours by facts are sought together, and by each relation without facts apart, from either end. */
function measureSource(source: SourcePlan): Size {
  if (source.kind !== 'neighbours') return NOTHING;
  const { walk, directions } = source;
  const plain = walk.types.length - walk.factTypes.length;
  return { rows: 0, subqueries: 4 + plain * Math.min(2, directions.length), depth: 3 };
}

/** So many rows, each with what hangs on it. */
function subquery(rows: number, each: Size): Size {
  const { subqueries, depth } = each;
  return { rows: rows * (1 + each.rows), subqueries: 1 + subqueries, depth: 1 + depth };
}

function guardFilters(
  filters: readonly (FilterPlan | null)[],
  { maxFilterConditions: most }: PlanLimits,
): void {
  const conditions = filters.reduce((count, filter) => count + countConditions(filter), 0);
  if (conditions <= most) return;
  throw new ClientError(
    'FILTER_LIMIT',
    `A filter has ${conditions} conditions; at most ${most} are allowed (MAX_FILTER_CONDITIONS): use \`in\` for several values, or ask in several operations.`,
  );
}

function countConditions(filter: FilterPlan | null): number {
  if (!filter) return 0;
  switch (filter.kind) {
    case 'all':
    case 'any':
      return filter.filters.reduce((count, part) => count + countConditions(part), 0);
    case 'not':
      return countConditions(filter.filter);
    case 'exists':
      return 1 + countConditions(filter.filter) + countConditions(filter.edge);
    case 'compare':
    case 'null':
      return 1 + (filter.value.kind === 'count' ? countConditions(filter.value.edge) : 0);
    case 'period':
    case 'has':
    case 'emptyList':
    case 'ofPoint':
    case 'type':
    case 'relations':
    case 'search':
      return 1;
  }
}

/** `some`, `none` and conditions on a single thing are subqueries without rows. */
function measureFilter(filter: FilterPlan | null): Size {
  if (!filter) return NOTHING;
  switch (filter.kind) {
    case 'all':
    case 'any':
      return sum(filter.filters.map(measureFilter));
    case 'not':
      return measureFilter(filter.filter);
    case 'exists':
      return subquery(0, sum([filter.filter, filter.edge].map(measureFilter)));
    case 'compare':
    case 'null': {
      const { value } = filter;
      if (value.kind === 'derived') return measureDerived(value);
      if (value.kind !== 'count') return NOTHING;
      return subquery(0, sum([value.filter, value.edge].map(measureFilter)));
    }
    case 'period':
    case 'has':
    case 'emptyList':
    case 'ofPoint':
    case 'type':
    case 'relations':
      return NOTHING;
    case 'search':
      return subquery(0, NOTHING);
  }
}

/** A modality of now is a property; of then, and whether a fact stands, it is looked up. */
function measureDerived({ of, asOf }: DerivedValue): Size {
  return of === 'modality' && !asOf ? NOTHING : subquery(0, NOTHING);
}

/** Each single thing on the way to a column is one more match in its subquery. */
function measureOrder({ through }: OrderKey): Size {
  return { rows: 0, subqueries: through.length, depth: through.length };
}

function sum(sizes: readonly Size[]): Size {
  return sizes.reduce(
    (total, size) => ({
      rows: total.rows + size.rows,
      subqueries: total.subqueries + size.subqueries,
      depth: Math.max(total.depth, size.depth),
    }),
    NOTHING,
  );
}
