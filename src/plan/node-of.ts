import type { FieldPlan, NodePlan } from './node-plan.ts';

/** A node, relationship or map that is of one type whatever is found, with its fields. */
export function nodeOf(typeName: string, fields: readonly FieldPlan[]): NodePlan {
  return {
    typed: false,
    common: fields,
    branches: [{ types: [typeName], labels: [], fields: [] }],
  };
}
