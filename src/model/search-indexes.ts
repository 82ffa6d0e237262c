import type { Model } from './model.ts';

/** A full-text index: which nodes it covers, and by which of their properties. */
export interface SearchIndex {
  /** Tells the properties too, so that another model's index is another one. */
  readonly name: string;
  readonly label: 'Name' | 'Entity' | 'Fact' | 'Passage';
  readonly properties: readonly string[];
}

/** The four full-text indexes of a model: names, what entities say of themselves, facts, passages. */
export function searchIndexes(model: Model): readonly SearchIndex[] {
  const searched = [...model.nodes.values()]
    .filter((type) => type.entity && type.kind !== 'union')
    .flatMap((type) => [...type.fields.values()])
    .flatMap((field) => (field.kind === 'property' && field.searched ? [field.name] : []));
  const ofEntities = [...new Set(searched)].filter((name) => name !== 'name').sort();
  return [
    index('Name', ['key', 'plain']),
    index('Entity', ofEntities),
    index('Fact', ['sentence', 'note']),
    index('Passage', ['text']),
  ];
}

function index(label: SearchIndex['label'], properties: readonly string[]): SearchIndex {
  return { name: `search_${label}_${properties.join('_')}`, label, properties };
}
