import type { ConfidenceField, ReasonPart } from '../plan/node-plan.ts';
import { asList, type Shaped } from './shaped.ts';
import {
  type CitationGround,
  type Confidence,
  type Grounds,
  weighConfidence,
} from './weigh-confidence.ts';

/** What `printConfidence` gathered becomes the estimate and its reasons. */
export function shapeConfidence({ parts }: ConfidenceField, value: unknown): Shaped {
  const { score, reasons } = weighConfidence(readGrounds(asList(value)));
  const estimate = { score, __typename: 'Confidence' };
  return Object.fromEntries(
    parts.map((part) => [
      part.key,
      part.part === 'parts' ? shapeReasons(part.reasons, reasons) : estimate[part.part],
    ]),
  );
}

function shapeReasons(parts: readonly ReasonPart[], reasons: Confidence['reasons']): Shaped[] {
  return reasons.map((reason) => {
    const named = { ...reason, __typename: 'ConfidencePart' };
    return Object.fromEntries(parts.map(({ key, part }) => [key, named[part]]));
  });
}

function readGrounds([
  basis,
  rank,
  counts,
  grounded,
  citations,
  rivals,
  premises,
]: readonly unknown[]): Grounds {
  return {
    basis: String(basis),
    rank: String(rank),
    counts: counts === true,
    grounded: grounded === true,
    citations: readCitations(citations),
    rivals: asList(rivals).map((rival) => {
      const [ofRival, itsCitations] = asList(rival);
      return { rank: String(ofRival), citations: readCitations(itsCitations) };
    }),
    premises: asList(premises).map((premise) => {
      if (premise === null) return null;
      const [itsBasis, modality, itsCitations] = asList(premise);
      return {
        basis: String(itsBasis),
        modality: modality === null ? null : String(modality),
        citations: readCitations(itsCitations),
      };
    }),
  };
}

function readCitations(value: unknown): CitationGround[] {
  return asList(value).map((citation) => {
    const [stance, modality, sourceId, sourceName, attributedToId, reliability] = asList(citation);
    return {
      stance: String(stance),
      modality: String(modality),
      sourceId: String(sourceId),
      sourceName: String(sourceName),
      attributedToId: typeof attributedToId === 'string' ? attributedToId : null,
      reliability: typeof reliability === 'number' ? reliability : null,
    };
  });
}
