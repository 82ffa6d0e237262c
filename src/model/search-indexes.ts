import type { Model } from './model.ts';
import { modelForRole } from './model-for-role.ts';
import { ROLES } from './role.ts';

/** A full-text index: which nodes it covers, and by which of their properties. */
export interface SearchIndex {
  /** Tells the properties too, so that another model's index is another one. */
  readonly name: string;
  readonly label: 'Name' | 'Entity' | 'Fact' | 'Passage';
  readonly properties: readonly string[];
}

/**
 * The indexes of a model for all that may look: what somebody may not read is in none that they ask, so that it
 * is neither found nor tells by its rank that it is there.
 */
export function allSearchIndexes(model: Model): readonly SearchIndex[] {
  const all = ROLES.toReversed().flatMap((role) => searchIndexes(modelForRole(model, role)));
  return [...new Map(all.map((one) => [one.name, one])).values()];
}

/** The four full-text indexes of a model: names, what entities say of themselves, facts, passages. */
export function searchIndexes(model: Model): readonly SearchIndex[] {
  const searched = [...model.nodes.values()]
    .filter((type) => type.entity && type.kind !== 'union')
    .flatMap((type) => [...type.fields.values()])
    .flatMap((field) => (field.kind === 'property' && field.searched ? [field.name] : []));
  const ofEntities = [...new Set(searched)].filter((name) => name !== 'name').sort();
  // With the name among them, some words of a search may be of the name and others of a text.
  const named = ofEntities.length > 0 ? [...ofEntities, 'name'] : [];
  return [
    index('Name', ['key', 'plain']),
    index('Entity', named),
    index('Fact', ['sentence', 'note']),
    index('Passage', ['text']),
  ];
}

function index(label: SearchIndex['label'], properties: readonly string[]): SearchIndex {
  return { name: `search_${label}_${properties.join('_')}`, label, properties };
}
