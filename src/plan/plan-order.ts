import { ClientError } from '../errors.ts';
import { type Field, type Model, requireNode } from '../model/model.ts';
import type { OrderKey, SourcePlan } from './plan.ts';

/**
 * The columns of an order: those of `orderBy`, then an id that makes it total. Without `orderBy`
 * the order is the one an index gives: by the id of the relationship, or of the node.
 */
export function planOrder(
  model: Model,
  typeName: string,
  source: SourcePlan,
  orderBy: unknown,
): readonly OrderKey[] {
  const type = requireNode(model, typeName);
  const fields = type.kind === 'union' ? requireNode(model, 'Entity').fields : type.fields;
  const wanted = Array.isArray(orderBy) ? orderBy : [];
  const keys = wanted.flatMap((entry) => planKeys(fields, entry));
  const unique = keys.filter((key, i) => keys.findIndex((k) => k.property === key.property) === i);
  const last = unique.at(-1);
  const base = unique.length > 0 ? unique : defaultOrder(source);
  const onEdge = source.kind === 'relation';
  if (base.some((key) => key.property === 'id' && (key.on === 'edge' || !onEdge))) return base;
  return [
    ...base,
    {
      property: 'id',
      on: onEdge ? 'edge' : 'node',
      descending: last?.descending ?? false,
      nullable: false,
      boolean: false,
      indexed: true,
    },
  ];
}

function defaultOrder(source: SourcePlan): OrderKey[] {
  if (source.kind !== 'lookup' || source.order === null) return [];
  const property = source.order;
  return [
    { property, on: 'node', descending: false, nullable: false, boolean: false, indexed: true },
  ];
}

function planKeys(fields: ReadonlyMap<string, Field>, entry: unknown): OrderKey[] {
  if (typeof entry !== 'object' || entry === null) return [];
  return Object.entries(entry).map(([property, direction]) => {
    const field = fields.get(property);
    if (!field || (direction !== 'ASC' && direction !== 'DESC')) {
      throw new ClientError(
        'BAD_USER_INPUT',
        `orderBy.${property}: expected ASC or DESC, found ${JSON.stringify(direction)}`,
      );
    }
    return {
      property,
      on: 'node',
      descending: direction === 'DESC',
      nullable: field.kind !== 'property' || !field.required,
      boolean: field.kind === 'property' && field.type === 'Boolean' && field.required,
      indexed: field.kind === 'property' && (field.key || field.indexed),
    };
  });
}
