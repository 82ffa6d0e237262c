import type { Model, NodeType, Relation } from './model.ts';

/** A field of Mutation that is made from the model, and what it writes. */
export type MutationField =
  | { readonly kind: 'upsert'; readonly name: string; readonly type: NodeType }
  | { readonly kind: 'assert'; readonly name: string; readonly relation: Relation }
  | { readonly kind: 'relate'; readonly name: string; readonly relation: Relation };

/**
 * The fields of Mutation that are made from a model: `upsertCompany` for each type of entities,
 * `assertExportsTo` for each relation of facts, `relateGoverns` for each without.
 */
export function mutationFields(model: Model): readonly MutationField[] {
  const types = [...model.nodes.values()].filter((type) => type.kind === 'object' && type.entity);
  return [
    ...types.map((type) => ({ kind: 'upsert', name: `upsert${type.name}`, type }) as const),
    ...[...model.relations.values()].map((relation): MutationField => {
      const kind = relation.kind === 'plain' ? 'relate' : 'assert';
      return { kind, name: `${kind}${toPascalCase(relation.type)}`, relation };
    }),
  ];
}

/** `EXPORTS_TO` → `ExportsTo`; `PART_2` → `Part_2`, so that it is not `PART2`. */
function toPascalCase(type: string): string {
  return type.toLowerCase().replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
