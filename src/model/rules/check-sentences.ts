import { suggestOrList } from '../nearest-name.ts';
import type { Finding } from './finding.ts';
import type { RelationUse } from './relation-uses.ts';
import { meaningOf, type Vocabulary } from './vocabulary.ts';

/** `{subject} makes {object}[, {extent}]`: places that exist, brackets that close, both ends named. */
export function checkSentences(uses: readonly RelationUse[], vocabulary: Vocabulary): Finding[] {
  return uses.flatMap((use) => {
    const at = use.sentence;
    if (!at || use.kind === 'unclear') return [];
    return checkSentence(use, at.value, placesOf(use, uses, vocabulary)).map((text) => {
      return { at, text: `${use.place}: ${text}` };
    });
  });
}

function checkSentence(
  { kind }: RelationUse,
  sentence: string,
  qualifiers: readonly string[] | undefined,
): string[] {
  const fault = findImbalance(sentence);
  if (fault !== undefined) return [fault];
  const ends = ['subject', kind === 'claim' ? 'value' : 'object'];
  const places = [...sentence.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
  const missing = ends.filter((end) => !places.includes(end));
  const known = [...ends, ...(qualifiers ?? [])];
  const unknown = places.filter((place) => !known.includes(place));
  const wrongEnd = kind === 'claim' ? 'object' : 'value';
  const idle = findIdleBrackets(sentence, [...ends, wrongEnd]);
  if (idle !== undefined) {
    return [`the sentence has brackets without a qualifier, ${idle}; leave them out`];
  }
  return unknown
    .flatMap((place) => {
      if (place === wrongEnd) return [`${OTHER_END[wrongEnd]}, found {${place}}`];
      return qualifiers === undefined && /^\w+$/.test(place)
        ? []
        : [`the sentence has no place {${place}}${suggestOrList(place, known)}`];
    })
    .concat(
      unknown.length > 0 || missing.length === 0
        ? []
        : `the sentence needs ${missing.map((end) => `{${end}}`).join(' and ')}`,
    );
}

const OTHER_END = {
  object: 'the claim has a literal: expected {value}',
  value: 'the relation joins two entities: expected {object}',
} as const;

/** The qualifiers of the relation; undefined where they cannot be known. */
function placesOf(
  use: RelationUse,
  uses: readonly RelationUse[],
  vocabulary: Vocabulary,
): readonly string[] | undefined {
  const edge = uses.find((one) => one.type === use.type && one.edge !== undefined)?.edge;
  if (edge === undefined) return vocabulary.whole ? [] : undefined;
  if (meaningOf(vocabulary, edge) !== 'edge') return undefined;
  return (vocabulary.sources.get(edge)?.fields ?? []).map((field) => field.name.value);
}

/** Brackets of which nothing decides whether they are left out. */
function findIdleBrackets(sentence: string, ends: readonly string[]): string | undefined {
  const brackets = [...sentence.matchAll(/\[([^\]]*)\]/g)].map(([text]) => text);
  return brackets.find((text) => {
    const places = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, place = '']) => place);
    return places.every((place) => ends.includes(place));
  });
}

/** Brackets and braces that do not close, or stand within each other the wrong way. */
function findImbalance(sentence: string): string | undefined {
  const open: string[] = [];
  for (const sign of sentence) {
    if (sign === '[' || sign === '{') {
      if (open.includes(sign))
        return `the sentence has a ${sign} within another; close that one first`;
      open.push(sign);
    } else if (sign === ']' || sign === '}') {
      const wanted = sign === ']' ? '[' : '{';
      if (open.pop() !== wanted) return `the sentence has a ${sign} without ${wanted} before it`;
    }
  }
  const left = open.at(-1);
  return left && `the sentence has a ${left} without ${left === '[' ? ']' : '}'} after it`;
}
