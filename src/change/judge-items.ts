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
  const changed = indexChanges(planned);
  const judge = ({ records: [first] }: ChangeItem): ItemOutcome => {
    if (!first) return { status: 'REJECTED', nodeId: null, version: undefined };
    switch (first.kind) {
      case 'entity':
        return judgeEntity(take(rows.entity).id, changed);
      case 'fact':
        return judgeFact(take(rows.fact).key, changed, planned);
      case 'relation': {
        const status = statusIn(changed.relations, take(rows.relation).id);
        return { status, nodeId: null, version: undefined };
      }
      case 'retraction':
        return judgeRetraction(take(rows.retraction).key, changed, planned);
      case 'sourceRetraction': {
        const { id } = take(rows.sourceRetraction);
        const retracted = changed.retractedSources.has(id);
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

type Ids = ReadonlySet<string>;

/** Ids of what is new, and of what is not as it was. */
interface Sorted {
  readonly created: Ids;
  readonly updated: Ids;
}

/** What a step changes, by what it is about. */
interface Changed {
  readonly entities: Sorted;
  readonly relations: Sorted;
  readonly facts: ReadonlyMap<string, FactChange>;
  /** Keys of facts, and ids of sources. */
  readonly retracted: Ids;
  readonly retractedSources: Ids;
}

function indexChanges({ changes, restated }: PlannedPart): Changed {
  const { entities, relations, names, unstated, passages, settled, facts, retractions } = changes;
  const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  // Its names, what is left open of it, and the passages of a source are parts of an entity.
  const parts = [
    ...[...names.created, ...names.updated, ...restated.names].map(({ entityId }) => entityId),
    ...[...unstated.created, ...unstated.updated].map(({ properties }) => properties.aboutId),
    ...[...passages.created, ...passages.updated].map(({ properties }) => properties.sourceId),
    ...settled.map((one) => one.slice(0, one.lastIndexOf('/'))),
  ].map(String);
  return {
    entities: {
      created: new Set(idsOf(entities.created)),
      updated: new Set([...idsOf(entities.updated), ...parts]),
    },
    relations: {
      created: new Set(idsOf(relations.created)),
      updated: new Set([...idsOf(relations.updated), ...idsOf(restated.relations)]),
    },
    facts: new Map(
      [...facts.updated, ...facts.created].map((change) => [keyOf(change), change] as const),
    ),
    retracted: new Set(retractions.facts.map(({ properties }) => String(properties.key))),
    retractedSources: new Set(retractions.sourceIds),
  };
}

function keyOf(change: FactChange): string {
  return change.kind === 'version' ? change.row.key : String(change.old.properties.key);
}

function statusIn({ created, updated }: Sorted, id: string): ItemOutcome['status'] {
  if (created.has(id)) return 'CREATED';
  return updated.has(id) ? 'UPDATED' : 'UNCHANGED';
}

function judgeEntity(id: string, { entities }: Changed): ItemOutcome {
  return { status: statusIn(entities, id), nodeId: id, version: undefined };
}

function judgeFact(key: string, { facts }: Changed, { stored }: PlannedPart): ItemOutcome {
  const old = stored.facts.get(key);
  const change = facts.get(key);
  const version = old?.version;
  if (change?.kind === 'version') {
    return { status: old ? 'UPDATED' : 'CREATED', nodeId: versionId(change), version };
  }
  return { status: change ? 'UPDATED' : 'UNCHANGED', nodeId: old?.id ?? null, version };
}

function judgeRetraction(
  key: string,
  { retracted }: Changed,
  { stored }: PlannedPart,
): ItemOutcome {
  const old = stored.facts.get(key);
  return {
    status: retracted.has(key) ? 'RETRACTED' : 'UNCHANGED',
    nodeId: old?.id ?? null,
    version: old?.version,
  };
}
