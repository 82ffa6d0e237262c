import type { GraphQLField, GraphQLResolveInfo } from 'graphql';
import type { ChangeGraph, ChangeOutcome } from '../change/change-graph.ts';
import type { ItemOutcome } from '../change/judge-items.ts';
import type { Run } from '../database/run.ts';
import { deadlineIn } from '../database/run-statement.ts';
import { ClientError, invariant, isTimeout } from '../errors.ts';
import type { Executor } from '../execute.ts';
import { includesRole, type Role } from '../model/role.ts';
import { collectFields, selectionsOf } from '../plan/collect-fields.ts';
import { requireObject } from '../plan/plan-arguments.ts';
import { MAX_PAGE } from '../plan/plan-page.ts';
import { Payload } from './payload.ts';
import { queryChanged } from './read-changed.ts';
import type { RequestContext } from './request-context.ts';

/** Resolves a field of Mutation. */
export type Mutate = (
  args: Readonly<Record<string, unknown>>,
  context: RequestContext,
  info: GraphQLResolveInfo,
) => Promise<Payload>;

/** Longest times, in milliseconds: for reading what was changed, and for the change. */
export interface MutateLimits {
  readonly operationTimeoutMs: number;
  readonly changeTimeoutMs: number;
}

/** The most changes at once. */
const MOST_CHANGES = 1_000;

/**
 * Mutations: the role is looked at first, then what is asked of the answer, so that nothing is written
 * whose answer would be refused; then all is written, and what is asked of it is read.
 */
export function createMutate(
  change: ChangeGraph,
  { execute, executeIn, check }: Pick<Executor, 'execute' | 'executeIn' | 'check'>,
  { operationTimeoutMs: timeoutMs, changeTimeoutMs }: MutateLimits,
): Mutate {
  return async (args, { viewer, signal, budget, span: origin }, info) => {
    const needed = neededRole(info.fieldName, args);
    if (!includesRole(viewer.role, needed))
      throw new ClientError('FORBIDDEN', explainRole(viewer.role, needed));
    const field = info.parentType.getFields()[info.fieldName];
    invariant(field, `Mutation has a field ${info.fieldName}`);
    const count = countChanges(field, args);
    const read = async (request: NodesRequest, ids: readonly string[]) => {
      const query = queryChanged(request, ids);
      const { values } = await execute({ ...query, role: viewer.role, timeoutMs, signal, origin });
      return values.nodes as readonly unknown[];
    };
    const most = Array.from({ length: Math.min(count, MAX_PAGE) }, () => '');
    const asked = nodesAsked(info);
    const rows = asked.map((one) => check({ ...queryChanged(one, most), role: viewer.role }));
    await budget.spend(rows.reduce((sum, some) => sum + some, count));
    const deadline = deadlineIn(changeTimeoutMs);
    const tried = new Map<string, NodesById>();
    let lateLook: unknown;
    const look = async (run: Run, ids: readonly string[]) => {
      for (const one of asked) {
        const readTried = async (request: NodesRequest, some: readonly string[]) => {
          const query = queryChanged(request, some);
          const { nodes } = await executeIn(run, { ...query, role: viewer.role, timeoutMs });
          return nodes as readonly unknown[];
        };
        const nodes = await readById(one, ids, readTried).catch((error: unknown) => {
          lateLook = error;
          throw error;
        });
        tried.set(one.place, nodes);
      }
    };
    const done = change(field, args, {
      ...{ role: viewer.role, by: viewer.name, deadline, signal, origin },
      look: args.dryRun === true && asked.length > 0 ? look : undefined,
    });
    const outcome = await done.catch((error) => {
      if (signal.aborted) throw new ClientError('BAD_REQUEST', 'The client went away.');
      // What is read in a dry run has the time of an operation.
      throw isTimeout(error) && error !== lateLook ? lateChange(changeTimeoutMs) : error;
    });
    const readNode = outcome.applied
      ? createReadNode(outcome.items, read)
      : async (info: GraphQLResolveInfo, index: number) =>
          tried.get(placeOf(info))?.get(outcome.items[index]?.nodeId ?? '') ?? null;
    return payloadOf(outcome, readNode);
  };
}

function lateChange(limitMs: number): ClientError {
  return new ClientError(
    'TIMEOUT',
    `The change took longer than ${limitMs} ms, with the time it waited for others (CHANGE_TIMEOUT_MS). It may have been written all the same: look at what is there, or send it again, which does nothing twice.`,
  );
}

type NodesRequest = Parameters<typeof queryChanged>[0];
type NodesById = ReadonlyMap<string, unknown>;
type ReadNode = (info: GraphQLResolveInfo, index: number) => Promise<unknown>;
type ReadNodes = (request: NodesRequest, ids: readonly string[]) => Promise<readonly unknown[]>;

/** Not every editor may delete, alone or among other changes. */
function neededRole(name: string, { changes = [] }: Readonly<Record<string, unknown>>): Role {
  const names = [name, ...(changes as readonly object[]).flatMap((one) => Object.keys(one))];
  return names.includes('deleteEntity') ? 'ADMIN' : 'EDITOR';
}

function explainRole(role: Role, needed: Role): string {
  const found = role === 'NOBODY' ? 'found none' : `found ${role.toLowerCase()}`;
  const what = needed === 'EDITOR' ? 'Writing' : 'This';
  return `${what} needs the role ${needed.toLowerCase()}, ${found}: send a key in the header authorization, as "Bearer …"; npm start tells the file that has one.`;
}

/** How many things are given. Throws BAD_USER_INPUT for too many, and for none where there has to be one. */
function countChanges(
  { name }: Pick<GraphQLField<unknown, unknown>, 'name'>,
  args: Readonly<Record<string, unknown>>,
): number {
  const list = LISTS[name];
  if (list === undefined) return 1;
  const given = args[list.argument] as readonly unknown[];
  const { length } = given;
  if (name === 'applyChanges') for (const one of given) countWithin(one as object);
  if (length < list.least) {
    throw new ClientError(
      'BAD_USER_INPUT',
      `\`${list.argument}\` of ${name} is empty: expected at least ${list.least}`,
    );
  }
  if (length <= list.most) return length;
  throw new ClientError(
    'BAD_USER_INPUT',
    `\`${list.argument}\` has ${length} ${list.what}; at most ${list.most} are taken at once: ${list.remedy}`,
  );
}

/** A change is what the field of its name is given. */
function countWithin(change: object): void {
  for (const [name, args] of Object.entries(change)) countChanges({ name }, args);
}

/** The argument of a field that is a list of things. */
interface GivenList {
  readonly argument: string;
  readonly what: string;
  readonly least: number;
  readonly most: number;
  readonly remedy: string;
}

const IDS = { what: 'ids', least: 1, most: 100, remedy: 'ask several times' };

const LISTS: Readonly<Record<string, GivenList>> = {
  applyChanges: {
    ...{ argument: 'changes', what: 'changes', least: 0, most: MOST_CHANGES },
    remedy: 'ask several times, or use npm run seed',
  },
  mergeEntities: { argument: 'from', ...IDS },
  unmergeEntities: { argument: 'ids', ...IDS },
};

/** A place of the answer where nodes are asked for, and what is asked there. */
interface AskedNodes extends NodesRequest {
  readonly place: string;
}

/** All of them. */
function nodesAsked(info: GraphQLResolveInfo): readonly AskedNodes[] {
  const { operation, fragments, variableValues, schema } = info;
  const context = { api: schema, fragments, variables: variableValues };
  const named = (type: string, name: string, nodes: GraphQLResolveInfo['fieldNodes']) =>
    [...collectFields(context, requireObject(context, type), selectionsOf(nodes))].filter(
      ([, [node]]) => node.name.value === name,
    );
  return named('ChangePayload', 'items', info.fieldNodes).flatMap(([itemsKey, items]) =>
    named('ChangedItem', 'node', items).map(([key, fieldNodes]) => ({
      ...{ operation, fragments, variableValues, fieldNodes },
      place: [placeOf(info), itemsKey, key].join('.'),
    })),
  );
}

function payloadOf(outcome: ChangeOutcome, readNode: ReadNode): Payload {
  const { applied, items, retracted, errors } = outcome;
  const count = (status: ItemOutcome['status']) =>
    items.filter((item) => item.status === status).length;
  return new Payload({
    applied,
    retracted,
    created: count('CREATED'),
    updated: count('UPDATED'),
    unchanged: count('UNCHANGED'),
    items: items.map(
      ({ status }, index) =>
        new Payload({ index, status }, { node: (info) => readNode(info, index) }),
    ),
    errors: errors.map((error) => new Payload({ ...error })),
  });
}

/** Reads the nodes of all items together, once for each place where they are asked for. */
function createReadNode(items: readonly ItemOutcome[], read: ReadNodes): ReadNode {
  const ids = items.flatMap(({ nodeId }) => nodeId ?? []);
  const places = new Map<string, Promise<NodesById>>();
  return async (info, index) => {
    const place = placeOf(info);
    const reading = places.get(place) ?? readById(info, ids, read);
    places.set(place, reading);
    return (await reading).get(items[index]?.nodeId ?? '') ?? null;
  };
}

/** All of them, a page at a time. */
async function readById(
  request: NodesRequest,
  ids: readonly string[],
  read: ReadNodes,
): Promise<NodesById> {
  const found = new Map<string, unknown>();
  for (let start = 0; start < ids.length; start += MAX_PAGE) {
    const some = ids.slice(start, start + MAX_PAGE);
    const nodes = await read(request, some);
    for (const [i, id] of some.entries()) found.set(id, nodes[i]);
  }
  return found;
}

/** The way to a field in the answer, whichever item it stands in. */
function placeOf({ path }: GraphQLResolveInfo): string {
  const keys: string[] = [];
  for (let step: typeof path | undefined = path; step; step = step.prev) {
    if (typeof step.key === 'string') keys.unshift(step.key);
  }
  return keys.join('.');
}
