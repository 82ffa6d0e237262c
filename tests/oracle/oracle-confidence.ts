import {
  type CitationGround,
  type PremiseGround,
  weighConfidence,
} from '../../src/result/weigh-confidence.ts';
import { compareTexts } from './compare-texts.ts';
import { isCited } from './oracle-as-of.ts';
import { counts, countsFor, isGrounded, modalityOf, versionsThen } from './oracle-derived.ts';
import { idOf, type Thing } from './oracle-graph.ts';
import { opponentsOf } from './oracle-rivals.ts';
import type { World } from './oracle-world.ts';

/** `Fact.confidence`: what it rests on is gathered here; how that is weighed has its own test. */
export function confidenceOf(world: World, fact: Thing): object {
  const { score, reasons } = weighConfidence({
    basis: String(fact.properties.basis),
    rank: String(fact.properties.rank),
    counts: counts(world, fact),
    grounded: isGrounded(world, fact),
    citations: citationsOf(world, fact),
    rivals: byId(opponentsOf(world, fact)).map((rival) => ({
      rank: String(rival.properties.rank),
      citations: citationsOf(world, rival),
    })),
    premises: premisesOf(world, fact),
  });
  return { score, parts: reasons };
}

/** A rival or a citation speaks against it. */
export function isDisputed(world: World, fact: Thing): boolean {
  return (
    opponentsOf(world, fact).length > 0 ||
    citationsOf(world, fact).some(({ stance }) => stance === 'DISPUTES')
  );
}

function citationsOf(world: World, fact: Thing): CitationGround[] {
  const { nodes, links } = world.graph;
  return links
    .filter(({ type, from }) => type === 'CITES' && from === idOf(fact))
    .filter(({ properties: { role, retractedAt } }) => {
      return role === 'STATES' && (retractedAt === undefined || world.asOf?.knownAt);
    })
    .filter(({ properties }) => isCited(world, properties))
    .toSorted((a, b) => Number(a.properties.ordinal) - Number(b.properties.ordinal))
    .map(({ to, properties }) => {
      const passage = nodes.find((node) => idOf(node) === to);
      const source = nodes.find((node) => idOf(node) === passage?.properties.sourceId);
      const { attributedToId } = properties;
      const reliability = source?.properties.reliability;
      return {
        stance: String(properties.stance),
        modality: String(properties.modality),
        sourceId: String(source?.properties.id),
        sourceName: String(source?.properties.name),
        attributedToId: attributedToId === undefined ? null : String(attributedToId),
        reliability: typeof reliability === 'number' ? reliability : null,
      };
    });
}

/** Those that stand, each in the version of then; null for each other one. */
function premisesOf(world: World, fact: Thing): (PremiseGround | null)[] {
  const { nodes, links } = world.graph;
  const facts = nodes.filter(({ type }) => type === 'Fact');
  const premises = facts.filter((one) =>
    links.some(
      ({ type, from, to }) => type === 'BASED_ON' && from === idOf(fact) && to === idOf(one),
    ),
  );
  return byId(premises).map((premise) => {
    const standing = versionsThen(world, premise).find((one) => countsFor(world, fact, one));
    if (!standing) return null;
    const basis = String(standing.properties.basis);
    return {
      basis,
      modality: basis === 'INFERRED' ? (modalityOf(world, standing) ?? null) : null,
      citations: citationsOf(world, standing),
    };
  });
}

function byId(facts: readonly Thing[]): Thing[] {
  return facts.toSorted((a, b) => compareTexts(idOf(a), idOf(b)));
}
