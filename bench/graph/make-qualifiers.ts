import { type Model, type Relation, requireEdge } from '../../src/model/model.ts';
import type { CheckedQualifiers } from '../../src/seed/check-qualifiers.ts';

/** The name of an entity, by id. */
export type NameOf = (id: string) => string;

/** Values by the qualifier's name, as a seed file gives them, become what a checked fact holds. */
export function makeQualifiers(
  model: Model,
  relation: Relation,
  values: Readonly<Record<string, string>>,
  nameOf: NameOf,
): CheckedQualifiers {
  const parts = Object.entries(values).map(([name, value]): CheckedQualifiers => {
    const field = relation.edge ? requireEdge(model, relation.edge).fields.get(name) : undefined;
    if (!field) throw new Error(`The default model has no qualifier ${name} of ${relation.type}`);
    if (field.kind !== 'role') {
      const words = value.toLowerCase();
      const list = [{ name, text: value, words, entityId: undefined }];
      return { properties: { [name]: value }, roles: [], list };
    }
    const text = nameOf(value);
    return {
      properties: {},
      roles: [{ role: field.role, entityId: value }],
      list: [{ name, text, words: text, entityId: value }],
    };
  });
  return {
    properties: Object.assign({}, ...parts.map((part) => part.properties)),
    roles: parts.flatMap((part) => part.roles),
    list: parts.flatMap((part) => part.list),
  };
}
