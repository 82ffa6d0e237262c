import type { FieldDefinitionNode } from 'graphql';
import { allInterfaces } from '../type-sources.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A field and the interface that declares it. */
export type Owned = readonly [interfaceName: string, field: FieldDefinitionNode];

/** What a type has from its interfaces, by field; the same field may come from several. */
export function inheritedFields(
  typeName: string,
  { sources }: Vocabulary,
): ReadonlyMap<string, readonly Owned[]> {
  const source = sources.get(typeName);
  const parents = source ? allInterfaces(source, sources) : [];
  const owned = parents
    .filter((parent) => parent !== typeName)
    .flatMap((parent) =>
      (sources.get(parent)?.fields ?? []).map((field): Owned => [parent, field]),
    );
  return Map.groupBy(owned, ([, field]) => field.name.value);
}
