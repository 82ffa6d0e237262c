import { type GraphQLInputObjectType, getNamedType, isInputObjectType } from 'graphql';
import type { OperationDraft } from './operation-draft.ts';

/** A random `orderBy`: up to three columns. */
export function generateOrder(draft: OperationDraft, type: GraphQLInputObjectType): object[] {
  const count = draft.shape.pick([0, 1, 1, 1, 1, 2, 2, 3]);
  return Array.from({ length: count }, () => generateColumn(draft, type, 2));
}

/** `{name: ASC}`, or through single things at most so far. */
function generateColumn(
  draft: OperationDraft,
  type: GraphQLInputObjectType,
  depth: number,
): Record<string, unknown> {
  const { shape } = draft;
  const fields = Object.values(type.getFields());
  const leaves = fields.filter((field) => !isInputObjectType(getNamedType(field.type)));
  const through = fields.filter((field) => isInputObjectType(getNamedType(field.type)));
  const deeper = through.length > 0 && depth > 0 && (leaves.length === 0 || shape.chance(0.2));
  const field = shape.pick(deeper ? through : leaves);
  const inner = getNamedType(field.type);
  if (isInputObjectType(inner)) return { [field.name]: generateColumn(draft, inner, depth - 1) };
  return { [field.name]: shape.pick(['ASC', 'DESC']) };
}
