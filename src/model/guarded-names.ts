import type { Model } from './model.ts';
import { modelForRole } from './model-for-role.ts';

/** Names of types, fields and relations that not everybody may read. */
export function guardedNames(model: Model): ReadonlySet<string> {
  const { hidden } = modelForRole(model, 'NOBODY');
  return new Set([...(hidden?.needs.keys() ?? [])].map((name) => name.replace(/^.*\./, '')));
}
