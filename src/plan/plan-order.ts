import { ClientError } from '../errors.ts';
import { type Field, type Model, refuseHidden, requireEdge, requireNode } from '../model/model.ts';
import { isCarried } from './carried-by-edge.ts';
import { planDerived } from './derived-value.ts';
import type { OrderKey, OrderValue } from './node-plan.ts';
import { planSource } from './plan-source.ts';
import { planTarget } from './plan-target.ts';
import type { SourcePlan } from './source-plan.ts';

/** What a connection's order is planned from. */
export interface OrderRequest {
  /** The type of its items. */
  readonly target: string;
  readonly source: SourcePlan;
  /** The type of the qualifiers on the way to them. */
  readonly edge: string | null;
}

/**
 * The columns of an order: those of `orderByEdge`, `orderByFact` and `orderBy`, then an id that makes
 * it total. Without these the order is the one an index gives: by the id of the relationship, or of
 * the node. Throws BAD_USER_INPUT for a column without a direction.
 */
export function planOrder(
  model: Model,
  { target, source, edge }: OrderRequest,
  args: Readonly<Record<string, unknown>>,
): readonly OrderKey[] {
  const wanted = [
    ...(edge ? planKeys(model, edgeStart(model, edge), args.orderByEdge, 'orderByEdge') : []),
    ...planKeys(model, factStart(model), args.orderByFact, 'orderByFact'),
    ...planKeys(model, nodeStart(model, target), args.orderBy, 'orderBy'),
  ];
  const unique = wanted.filter((key, i) => wanted.findIndex((k) => isSameColumn(k, key)) === i);
  const keys = unique.length > 0 ? unique : defaultOrder(source);
  const on = source.kind === 'relation' ? 'edge' : 'node';
  if (keys.some((key) => isId(key, on))) return keys;
  return [...keys, idKey(on, keys.at(-1)?.descending ?? false)];
}

/** Where a column's way begins. */
interface OrderStart {
  /** The type whose fields these are. */
  readonly owner: string;
  readonly fields: ReadonlyMap<string, Field>;
  readonly on: OrderKey['on'];
  readonly through: readonly SourcePlan[];
}

function nodeStart(model: Model, target: string): OrderStart {
  const type = requireNode(model, target);
  const { fields } = type.kind === 'union' ? requireNode(model, 'Entity') : type;
  return { owner: target, fields, on: 'node', through: [] };
}

function edgeStart(model: Model, edge: string): OrderStart {
  return { owner: edge, fields: requireEdge(model, edge).fields, on: 'edge', through: [] };
}

function factStart(model: Model): OrderStart {
  const source: SourcePlan = { kind: 'edgeFact', target: planTarget(model, 'Fact') };
  return {
    owner: 'Fact',
    fields: requireNode(model, 'Fact').fields,
    on: 'edge',
    through: [source],
  };
}

function planKeys(model: Model, start: OrderStart, entries: unknown, path: string): OrderKey[] {
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry, i) => planEntry(model, start, entry, `${path}[${i}]`));
}

/** `{name: ASC}`, or through single things: `{government: {name: ASC}}`. */
function planEntry(model: Model, start: OrderStart, entry: unknown, path: string): OrderKey[] {
  if (typeof entry !== 'object' || entry === null) return [];
  return Object.entries(entry).flatMap(([name, direction]) => {
    const field = start.fields.get(name);
    const here = `${path}.${name}`;
    switch (field?.kind) {
      case 'property':
      case 'fuzzyDate':
      case 'computed':
        return [planKey(model, start, field, direction, here)];
      case 'relation':
      case 'role':
      case 'lookup': {
        const through = [...start.through, planSource(model, field)];
        return planEntry(
          model,
          { ...nodeStart(model, field.target), on: start.on, through },
          direction,
          here,
        );
      }
      default:
        refuseHidden(model, `${start.owner}.${name}`, here);
        throw new Error(`Invariant: ${here} is a field that can be sorted by`);
    }
  });
}

type SortedField = Extract<Field, { kind: 'property' | 'fuzzyDate' | 'computed' }>;

function planKey(
  model: Model,
  { on, through }: OrderStart,
  field: SortedField,
  direction: unknown,
  path: string,
): OrderKey {
  if (direction !== 'ASC' && direction !== 'DESC') {
    throw new ClientError(
      'BAD_USER_INPUT',
      `${path}: expected ASC or DESC, found ${JSON.stringify(direction)}`,
    );
  }
  const stored = field.kind === 'property';
  // What a relationship carries of its fact need not be sought there.
  const carried = through[0]?.kind === 'edgeFact' && through.length === 1 && isCarried(field.name);
  const way = carried ? [] : through;
  return {
    value: planOrderValue(model, field),
    on,
    through: way,
    descending: direction === 'DESC',
    nullable: way.length > 0 || !stored || !field.required,
    boolean: stored && field.type === 'Boolean' && field.required,
    indexed: way.length === 0 && !carried && field.kind !== 'computed' && isIndexed(field),
  };
}

function planOrderValue(model: Model, field: SortedField): OrderValue {
  const derived = planDerived(model, field);
  if (derived) return derived;
  return field.kind === 'computed'
    ? { kind: 'computed', cypher: field.cypher }
    : { kind: 'property', property: field.name };
}

function isIndexed(field: Extract<Field, { kind: 'property' | 'fuzzyDate' }>): boolean {
  return field.indexed || (field.kind === 'property' && field.key);
}

function defaultOrder(source: SourcePlan): OrderKey[] {
  if (source.kind !== 'lookup' || source.order === null) return [];
  return [{ ...idKey('node', false), value: { kind: 'property', property: source.order } }];
}

function idKey(on: OrderKey['on'], descending: boolean): OrderKey {
  const value = { kind: 'property', property: 'id' } as const;
  return { value, on, through: [], descending, nullable: false, boolean: false, indexed: true };
}

/** The id of the rows themselves, which no two of them share. */
function isId(key: OrderKey, on: OrderKey['on']): boolean {
  return key.on === on && isProperty(key, 'id');
}

/** The column is that property of what it stands on. */
function isProperty({ value, through }: OrderKey, property: string): boolean {
  return through.length === 0 && value.kind === 'property' && value.property === property;
}

function isSameColumn(a: OrderKey, b: OrderKey): boolean {
  return (
    a.on === b.on && JSON.stringify([a.value, a.through]) === JSON.stringify([b.value, b.through])
  );
}
