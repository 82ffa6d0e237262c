import type { DocumentNode } from 'graphql';
import type { Mistake } from '../errors.ts';
export function checkModel(
  _core: readonly DocumentNode[],
  _domain: readonly DocumentNode[],
): Mistake[] {
  return [];
}
