import type { Model } from './model.ts';

/** Names of concrete types of which an entity has one relation of a type at most, by its end. */
export interface SingleEnds {
  readonly subjects: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
}

/** For a `@relation` by its type: `government: Government @relation(type: "PART_OF")` is single. */
export function singleEnds(model: Model, relation: string): SingleEnds {
  const subjects = new Set<string>();
  const objects = new Set<string>();
  for (const type of model.nodes.values()) {
    if (type.kind !== 'object') continue;
    for (const field of type.fields.values()) {
      if (field.kind !== 'relation' || field.relation !== relation || field.list) continue;
      if (field.direction !== 'IN') subjects.add(type.name);
      if (field.direction !== 'OUT') objects.add(type.name);
    }
  }
  return { subjects, objects };
}
