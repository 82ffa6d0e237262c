import { describe, expect, test } from 'vitest';
import {
  type CitationGround,
  type Grounds,
  weighConfidence,
} from '../../src/result/weigh-confidence.ts';
import { Random } from '../oracle/random.ts';

const citation = (sourceId: string, more: Partial<CitationGround> = {}): CitationGround => ({
  stance: 'SUPPORTS',
  modality: 'ASSERTED',
  sourceId,
  sourceName: sourceId.toUpperCase(),
  attributedToId: null,
  reliability: null,
  ...more,
});

const stated = (...citations: readonly CitationGround[]): Grounds => ({
  basis: 'STATED',
  rank: 'NORMAL',
  counts: true,
  grounded: true,
  citations,
  rivals: [],
  premises: [],
});

const scoreOf = (grounds: Grounds): number => weighConfidence(grounds).score;

describe('voices', () => {
  test('weigh as firmly as they speak', () => {
    const scores = ['ASSERTED', 'REPORTED', 'POSSIBLE', 'PREDICTED'].map((modality) =>
      scoreOf(stated(citation('a', { modality }))),
    );
    expect(scores).toEqual([0.7, 0.5, 0.3, 0.2]);
  });

  test('add up where they are independent: 1 - 0.3 * 0.5', () => {
    expect(scoreOf(stated(citation('a'), citation('b', { modality: 'REPORTED' })))).toBe(0.85);
  });

  test('of one source count once, by the firmest', () => {
    expect(scoreOf(stated(citation('a', { modality: 'POSSIBLE' }), citation('a')))).toBe(0.7);
  });

  test('of sources that refer to the same one count once, and with that one itself', () => {
    const told = { modality: 'REPORTED', attributedToId: 'agency' };
    expect(scoreOf(stated(citation('a', told), citation('b', told)))).toBe(0.5);
    expect(scoreOf(stated(citation('a', told), citation('b', told), citation('agency')))).toBe(0.7);
  });

  test('that a later citation joins become one', () => {
    const { score, reasons } = weighConfidence(
      stated(citation('a'), citation('b'), citation('b', { attributedToId: 'a' })),
    );
    expect(score).toBe(0.7);
    expect(reasons.map(({ text }) => text)).toEqual([
      'A and B say so, ASSERTED; 3 citations count as one voice',
    ]);
  });

  test('weigh as much as their source can be relied on, within its bounds', () => {
    expect(scoreOf(stated(citation('a', { reliability: 0.5 })))).toBe(0.35);
    expect(scoreOf(stated(citation('a', { reliability: 7 })))).toBe(0.7);
    expect(scoreOf(stated(citation('a', { reliability: -1 })))).toBe(0);
  });
});

describe('what speaks against a fact', () => {
  const disputed = stated(citation('a'), citation('b', { stance: 'DISPUTES' }));

  test('takes from it by the rule of Dempster: 0.7 * 0.3 / (1 - 0.49)', () => {
    expect(scoreOf(disputed)).toBe(0.412);
  });

  test('is a dispute or a rival, and counts once where one source says both', () => {
    const rivals = [{ rank: 'NORMAL', citations: [citation('b')] }];
    expect(scoreOf({ ...stated(citation('a')), rivals })).toBe(0.412);
    expect(scoreOf({ ...disputed, rivals })).toBe(0.412);
  });

  test('counts half where the fact is preferred, or its rival is deprecated', () => {
    expect(scoreOf({ ...disputed, rank: 'PREFERRED' })).toBe(0.603);
    const rivals = [{ rank: 'DEPRECATED', citations: [citation('b')] }];
    expect(scoreOf({ ...stated(citation('a')), rivals })).toBe(0.603);
  });

  test('leaves nothing of a fact that nothing supports', () => {
    expect(scoreOf(stated(citation('b', { stance: 'DISPUTES' })))).toBe(0);
    expect(scoreOf(stated())).toBe(0);
  });
});

describe('an inferred fact', () => {
  const inferred = (...premises: Grounds['premises']): Grounds => ({
    ...stated(),
    basis: 'INFERRED',
    premises,
  });
  const premise = (...citations: readonly CitationGround[]) => ({
    basis: 'STATED',
    modality: 'ASSERTED',
    citations,
  });

  test('has 0.8 of its weakest premise', () => {
    const weak = premise(citation('b', { modality: 'POSSIBLE' }));
    expect(scoreOf(inferred(premise(citation('a')), weak))).toBe(0.24);
  });

  test('takes a premise that is inferred itself by its modality', () => {
    const deep = { basis: 'INFERRED', modality: 'POSSIBLE', citations: [] };
    expect(scoreOf(inferred(deep))).toBe(0.192);
    expect(scoreOf(inferred({ ...deep, modality: null }))).toBe(0);
  });

  test('is nothing when a premise no longer stands, or what that rests on', () => {
    const fallen = {
      score: 0,
      reasons: [{ text: 'Inferred, but a premise no longer stands', effect: 0 }],
    };
    expect(weighConfidence(inferred(premise(citation('a')), null))).toEqual(fallen);
    const standing = inferred(premise(citation('a')));
    expect(weighConfidence({ ...standing, grounded: false })).toEqual(fallen);
  });
});

test('reasons add up to the score, which lies between 0 and 1, and grows with each new voice', () => {
  const random = new Random(7);
  const draw = (stances: readonly string[]) =>
    Array.from({ length: random.below(5) }, () =>
      citation(random.pick(['a', 'b', 'c', 'd']), {
        stance: random.pick(stances),
        modality: random.pick(['ASSERTED', 'REPORTED', 'POSSIBLE', 'PREDICTED']),
        attributedToId: random.pick([null, null, 'a', 'agency']),
        reliability: random.pick([null, 0, 0.4, 1]),
      }),
    );
  for (let run = 0; run < 500; run += 1) {
    const grounds: Grounds = {
      basis: random.pick(['STATED', 'INFERRED']),
      rank: random.pick(['PREFERRED', 'NORMAL', 'DEPRECATED']),
      counts: true,
      grounded: random.pick([true, true, false]),
      citations: draw(['SUPPORTS', 'DISPUTES']),
      rivals: [{ rank: random.pick(['NORMAL', 'DEPRECATED']), citations: draw(['SUPPORTS']) }],
      premises: [{ basis: 'STATED', modality: 'ASSERTED', citations: draw(['SUPPORTS']) }],
    };
    const { score, reasons } = weighConfidence(grounds);
    const sum = reasons.reduce((total, { effect }) => total + effect, 0);
    expect(sum).toBeCloseTo(score, 9);
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThan(1);
    const more = [...grounds.citations, citation('somebody new')];
    expect(scoreOf({ ...grounds, citations: more })).toBeGreaterThanOrEqual(score);
  }
});
