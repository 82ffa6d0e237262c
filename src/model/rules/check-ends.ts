import { typeReference } from '../sdl.ts';
import { type Finding, printPlace } from './finding.ts';
import type { RelationUse } from './relation-uses.ts';
import { possibleOf, type Vocabulary } from './vocabulary.ts';

/**
 * The two ends of a relation: a field that reads it from its object leads back to a subject, one that
 * holds either way is declared at both ends, and at an end there is one or a list, not both. Cannot
 * be told while a file is unread.
 */
export function checkEnds(uses: readonly RelationUse[], vocabulary: Vocabulary): Finding[] {
  if (!vocabulary.whole) return [];
  return [...Map.groupBy(uses, (use) => use.type).values()].flatMap((mine) => {
    const kinds = new Set(mine.map((use) => use.kind));
    if (kinds.size !== 1 || kinds.has('unclear') || kinds.has('claim')) return [];
    const symmetric = mine.filter((use) => use.direction === 'BOTH').length;
    if (symmetric > 0 && symmetric < mine.length) return [];
    return mine.flatMap((use, index) => {
      const number = checkNumber(use, mine.slice(0, index), vocabulary);
      if (number.length > 0) return number;
      if (use.direction === 'BOTH') return checkSymmetric(use, mine, vocabulary);
      return use.direction === 'IN' ? checkInverse(use, mine, vocabulary) : [];
    });
  });
}

/** Each pair of things that it joins, it joins the other way round as well. */
function checkSymmetric(
  use: RelationUse,
  uses: readonly RelationUse[],
  vocabulary: Vocabulary,
): Finding[] {
  const pairs = new Set(uses.flatMap((one) => pairsOf(one, vocabulary)));
  const back = pairsOf({ owner: use.target, target: use.owner }, vocabulary);
  if (back.every((pair) => pairs.has(pair))) return [];
  const text = `${use.place}: ${use.type} holds either way, but leads from ${use.owner} to ${use.target} alone; expected ${likeField(use, use.owner)}, or a field of ${use.target} with direction: BOTH that leads back`;
  return [{ at: use.field.type, text }];
}

/** Some field at a subject declares what this one reads from the object. */
function checkInverse(
  use: RelationUse,
  uses: readonly RelationUse[],
  vocabulary: Vocabulary,
): Finding[] {
  const declared = uses.filter((one) => one.direction === 'OUT');
  const pairs = new Set(declared.flatMap((one) => pairsOf(one, vocabulary)));
  const wanted = pairsOf({ owner: use.target, target: use.owner }, vocabulary);
  if (declared.length === 0 || wanted.length === 0) return [];
  if (wanted.some((pair) => pairs.has(pair))) return [];
  const named = declared.map((one) => `from ${one.owner} to ${one.target}`);
  const ends = [...new Set(named)].join(', ');
  const fitting = declared.find((one) => overlap(one.target, use.owner, vocabulary));
  const remedy = fitting
    ? `expected ${likeField(use, fitting.owner)}`
    : `expected another relationship type, or a field of ${use.target} that leads to ${use.owner}`;
  const text = `${use.place}: ${use.type} leads ${ends}, never from ${use.target} to ${use.owner}; ${remedy}`;
  return [{ at: use.field.type, text }];
}

/** What has one relation of a type has no list of them beside it. */
function checkNumber(
  use: RelationUse,
  earlier: readonly RelationUse[],
  vocabulary: Vocabulary,
): Finding[] {
  const list = isList(use);
  const other = earlier.find(
    (one) =>
      one.direction === use.direction &&
      isList(one) !== list &&
      overlap(one.owner, use.owner, vocabulary),
  );
  if (!other) return [];
  const [mine, its] = list ? ['a list', 'one'] : ['one', 'a list'];
  const text = `${use.place}: has ${mine} of ${use.type}, but ${other.place} (${printPlace(other.field.name)}) has ${its}; expected the same in both`;
  return [{ at: use.field.type, text }];
}

function isList({ field }: RelationUse): boolean {
  return typeReference(field.type).list;
}

function overlap(one: string, other: string, vocabulary: Vocabulary): boolean {
  const possible = possibleOf(vocabulary, other);
  return possibleOf(vocabulary, one).some((name) => possible.includes(name));
}

function pairsOf(
  { owner, target }: { readonly owner: string; readonly target: string },
  vocabulary: Vocabulary,
): string[] {
  const objects = possibleOf(vocabulary, target);
  return possibleOf(vocabulary, owner).flatMap((subject) =>
    objects.map((object) => `${subject} ${object}`),
  );
}

function likeField({ field }: RelationUse, target: string): string {
  return field.type.kind === 'NamedType' ? target : `[${target}!]!`;
}
