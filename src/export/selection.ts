import { StartError } from '../errors.ts';
import type { Model } from '../model/model.ts';
import { suggestOrList } from '../model/nearest-name.ts';

/** What is to be exported, with what it refers to. */
export interface Selection {
  /** Types of entities. */
  readonly types: readonly string[];
  /** Relations, with facts or without. */
  readonly relations: readonly string[];
}

/**
 * `Company,Chip` and `MAKES` as a selection; undefined, for everything, where neither is given. An
 * interface stands for its types. Throws a StartError for a name that the model does not have.
 */
export function readSelection(
  model: Model,
  {
    types,
    relations,
  }: { readonly types?: string | undefined; readonly relations?: string | undefined },
): Selection | undefined {
  if (types === undefined && relations === undefined) return undefined;
  const entityTypes = [...model.nodes.values()].filter((type) => type.entity);
  const typeNames = readNames(
    '--types',
    types,
    entityTypes.map(({ name }) => name),
  );
  return {
    types: typeNames.flatMap((name) => model.nodes.get(name)?.possible ?? []),
    relations: readNames('--relations', relations, [...model.relations.keys()]),
  };
}

function readNames(
  flag: string,
  text: string | undefined,
  known: readonly string[],
): readonly string[] {
  if (text === undefined) return [];
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0) {
    throw new StartError(`${flag}: expected names such as ${known[0] ?? 'none'}, found "${text}"`);
  }
  return names.flatMap((name) => {
    if (known.includes(name)) return [name];
    throw new StartError(`${flag}: the model has no ${name}${suggestOrList(name, known)}`);
  });
}
