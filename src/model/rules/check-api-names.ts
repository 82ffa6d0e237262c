import { LISTED_TYPES } from '../listed-types.ts';
import type { NodeType } from '../model.ts';
import { API_TYPES, filtersOf } from '../reserved-names.ts';
import { typeReference } from '../sdl.ts';
import type { Finding } from './finding.ts';
import type { RelationUse } from './relation-uses.ts';
import { meaningOf, type Vocabulary } from './vocabulary.ts';

/**
 * The API makes types from those of the model: `ChipConnection`, `ChipWhere`, `ChipKindFilter`. None
 * of them has a name that something else has.
 */
export function checkApiNames(uses: readonly RelationUse[], vocabulary: Vocabulary): Finding[] {
  const made = madeTypes(uses, vocabulary);
  const makers = Map.groupBy(made, (one) => one.name);
  return vocabulary.own.flatMap((type): Finding[] => {
    const name = type.name.value;
    const maker = makers.get(name)?.[0];
    if (maker) {
      const text = `${name}: the API makes a type of that name from ${maker.from}; choose another name`;
      return [{ at: type.name, text }];
    }
    const clash = made.find((one) => one.of === name && hasOther(one, makers));
    if (!clash) return [];
    const other = makers.get(clash.name)?.find((one) => one.from !== clash.from);
    const text = other
      ? `the API would make ${clash.name} twice, from ${other.from} and from ${clash.from}`
      : `the API has a ${clash.name} of its own, and would make one from ${clash.from}`;
    return [{ at: type.name, text: `${name}: ${text}; choose another name` }];
  });
}

/** A type that the API will have. */
interface MadeType {
  readonly name: string;
  /** What it is made from, in words. */
  readonly from: string;
  /** The type of the SDL that would have to change its name. */
  readonly of: string;
}

/** Of two that clash, the later one in the list is to give way. */
function hasOther(made: MadeType, makers: ReadonlyMap<string, readonly MadeType[]>): boolean {
  return API_TYPES.has(made.name) || makers.get(made.name)?.[0]?.from !== made.from;
}

function madeTypes(uses: readonly RelationUse[], vocabulary: Vocabulary): MadeType[] {
  const make = (of: string, suffixes: readonly string[]): MadeType[] =>
    suffixes.map((suffix) => ({ name: `${of}${suffix}`, from: of, of }));
  const nodes = [...vocabulary.sources.values()].flatMap(({ name, kind }) => {
    const listed = meaningOf(vocabulary, name) === 'entity' || LISTED_TYPES.includes(name);
    if (listed) return make(name, [...PAGES, ...INPUTS_OF[kind], ...writtenAs(name, kind)]);
    return FILTERED.includes(name) ? make(name, INPUTS) : [];
  });
  const enums = [...vocabulary.enums].flatMap((of) =>
    filtersOf(of).map((name) => ({ name, from: of, of })),
  );
  const edges = [...new Set(uses.flatMap(({ edge }) => edge ?? []))].flatMap((name) =>
    make(name, ['Where', 'Order', 'Input']),
  );
  const pairs = uses.flatMap(({ kind, field, target, edge }) => {
    const paged = (kind === 'fact' || kind === 'plain') && typeReference(field.type).list;
    if (!paged || edge === undefined) return [];
    const from = `${target} with ${edge}`;
    return PAGES.map((suffix) => ({ name: `${target}${edge}${suffix}`, from, of: edge }));
  });
  return [...nodes, ...enums, ...edges, ...pairs];
}

/** Entities are written as `ChipInput`. */
function writtenAs(name: string, kind: NodeType['kind']): readonly string[] {
  return kind === 'object' && !LISTED_TYPES.includes(name) ? ['Input'] : [];
}

/** Types of the core that stand in plain lists and are filtered there. */
const FILTERED: readonly string[] = ['Alias', 'Citation', 'Unstated'];
const PAGES: readonly string[] = ['Connection', 'Edge'];
const INPUTS: readonly string[] = ['Where', 'Order', 'RelationWhere'];
/** A union is filtered and sorted as an Entity. */
const INPUTS_OF: Readonly<Record<NodeType['kind'], readonly string[]>> = {
  object: INPUTS,
  interface: [...INPUTS, 'On'],
  union: [],
};
