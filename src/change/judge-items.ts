import { invariant } from '../errors.ts';
import { type FactChange, versionId } from '../seed/compare-graph.ts';
import type { PlannedPart } from '../seed/plan-part.ts';
import type { SeedGraph } from '../seed/seed-graph.ts';
import type { ChangeItem } from './change-item.ts';

/** What became of an item, by the names of the enum ChangeStatus. */
export interface ItemOutcome {
  readonly status:
    | 'CREATED'
    | 'UPDATED'
    | 'UNCHANGED'
    | 'RETRACTED'
    | 'MERGED'
    | 'UNMERGED'
    | 'DELETED'
    | 'REJECTED';
  /** What it is about: an entity by id, a version of a fact; null for a relation without facts. */
  readonly nodeId: string | null;
  /** The version of the fact before; undefined for anything else. */
  readonly version: number | undefined;
}

/** What becomes of each item, in their order; the rows of the graph are in the order of their records. */
export function judgeItems(
  items: readonly ChangeItem[],
  graph: SeedGraph,
  planned: PlannedPart,
): readonly ItemOutcome[] {
  const rows = {
    entity: graph.entities.values(),
    fact: graph.facts.values(),
    relation: graph.relations.values(),
    retraction: graph.retractions.values(),
    sourceRetraction: graph.sourceRetractions.values(),
  };
  const judge = ({ records: [first] }: ChangeItem): ItemOutcome => {
    if (!first) return { status: 'REJECTED', nodeId: null, version: undefined };
    switch (first.kind) {
      case 'entity':
        return judgeEntity(take(rows.entity).id, planned);
      case 'fact':
        return judgeFact(take(rows.fact).key, planned);
      case 'relation': {
        const { id } = take(rows.relation);
        const status = statusIn(planned.changes.relations, id);
        const again = planned.restated.relations.some((one) => one.id === id);
        return {
          status: again && status === 'UNCHANGED' ? 'UPDATED' : status,
          nodeId: null,
          version: undefined,
        };
      }
      case 'retraction':
        return judgeRetraction(take(rows.retraction).key, planned);
      case 'sourceRetraction': {
        const { id } = take(rows.sourceRetraction);
        const retracted = planned.changes.retractions.sourceIds.includes(id);
        return { status: retracted ? 'RETRACTED' : 'UNCHANGED', nodeId: id, version: undefined };
      }
      default:
        invariant(false, `no item begins with a ${first.kind}`);
    }
  };
  // What is a whole of several records is never one of several items.
  return items.flatMap((item) => item.whole?.outcomes ?? [judge(item)]);
}

/** The same outcomes when later parts have changed what they are about: facts by the versions that these made. */
export function renewIds(
  outcomes: readonly ItemOutcome[],
  later: readonly PlannedPart[],
): readonly ItemOutcome[] {
  return later.reduce<readonly ItemOutcome[]>((renewed, { changes: { facts } }) => {
    const versions = [...facts.created, ...facts.updated].flatMap((change) =>
      change.kind === 'version' && change.old ? [[change.old.id, versionId(change)] as const] : [],
    );
    const ids = new Map(versions);
    return renewed.map((one) => ({ ...one, nodeId: ids.get(one.nodeId ?? '') ?? one.nodeId }));
  }, outcomes);
}

function take<T>(rows: Iterator<T>): T {
  const { value, done } = rows.next();
  invariant(done !== true, 'every record without a mistake has a row');
  return value;
}

interface Sorted {
  readonly created: readonly { readonly id: string }[];
  readonly updated: readonly { readonly id: string }[];
}

function statusIn({ created, updated }: Sorted, id: string): ItemOutcome['status'] {
  if (created.some((row) => row.id === id)) return 'CREATED';
  return updated.some((row) => row.id === id) ? 'UPDATED' : 'UNCHANGED';
}

/** Its names, what is left open of it, and the passages of a source are parts of it. */
function judgeEntity(id: string, { changes, restated }: PlannedPart): ItemOutcome {
  const status = statusIn(changes.entities, id);
  const { names, unstated, passages, settled } = changes;
  const parts = [
    ...[...names.created, ...names.updated, ...restated.names].map(({ entityId }) => entityId),
    ...[...unstated.created, ...unstated.updated].map(({ properties }) => properties.aboutId),
    ...[...passages.created, ...passages.updated].map(({ properties }) => properties.sourceId),
    ...settled.map((one) => one.slice(0, one.lastIndexOf('/'))),
  ];
  const changed = status === 'UNCHANGED' && parts.includes(id);
  return { status: changed ? 'UPDATED' : status, nodeId: id, version: undefined };
}

function judgeFact(key: string, { changes, stored }: PlannedPart): ItemOutcome {
  const old = stored.facts.get(key);
  const changeOf = (all: readonly FactChange[]) =>
    all.find((one) => (one.kind === 'version' ? one.row.key : one.old.properties.key) === key);
  const change = changeOf(changes.facts.created) ?? changeOf(changes.facts.updated);
  const version = old?.version;
  if (change?.kind === 'version') {
    return { status: old ? 'UPDATED' : 'CREATED', nodeId: versionId(change), version };
  }
  return { status: change ? 'UPDATED' : 'UNCHANGED', nodeId: old?.id ?? null, version };
}

function judgeRetraction(key: string, { changes, stored }: PlannedPart): ItemOutcome {
  const old = stored.facts.get(key);
  const retracted = changes.retractions.facts.some(({ properties }) => properties.key === key);
  return {
    status: retracted ? 'RETRACTED' : 'UNCHANGED',
    nodeId: old?.id ?? null,
    version: old?.version,
  };
}
