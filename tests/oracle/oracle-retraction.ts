import { MODALITIES } from '../../src/model/fact-modality.ts';
import { compareTexts } from './compare-texts.ts';
import { isCited, isWanted } from './oracle-as-of.ts';
import { modalityOf, premisesOf } from './oracle-derived.ts';
import { idOf, type Link, type Thing } from './oracle-graph.ts';
import type { World } from './oracle-world.ts';

interface Retraction {
  readonly falls: readonly Thing[];
  readonly weakens: readonly Thing[];
  readonly hearsay: readonly Thing[];
  readonly loosens: readonly {
    readonly fact: Thing;
    readonly before: string;
    readonly after: string;
  }[];
}

/** Inferred facts fall with what they rest on, up to so many steps away. */
const STEPS = 5;

/** What would become of the facts that stand if nothing of a source counted any more. */
export function retractionOf(world: World, source: Thing): Retraction {
  const { graph } = world;
  const standing = graph.nodes.filter((node) => node.type === 'Fact' && isWanted(world, node, {}));
  const passages = new Map(graph.nodes.map((node) => [idOf(node), node.properties.sourceId]));
  const isOwn = ({ to }: Link) => passages.get(to) === idOf(source);
  const supports = (fact: Thing) =>
    graph.links.filter(
      ({ type, from, properties }) =>
        type === 'CITES' &&
        from === idOf(fact) &&
        properties.stance === 'SUPPORTS' &&
        properties.role === 'STATES' &&
        isCited(world, properties),
    );
  const supported = standing.filter(
    (fact) => fact.properties.basis === 'STATED' && supports(fact).some(isOwn),
  );
  const falls = new Set(supported.filter((fact) => supports(fact).every(isOwn)));
  const weakens = supported.filter((fact) => !falls.has(fact));
  const refers = (link: Link) => link.properties.attributedToId === idOf(source);
  const hearsay = standing.filter((fact) => {
    const all = supports(fact);
    return (
      fact.properties.basis === 'STATED' &&
      all.some((link) => !isOwn(link)) &&
      all.every((link) => isOwn(link) || refers(link))
    );
  });
  for (let step = 0; step < STEPS; step += 1) {
    const keys = new Set([...falls].map(({ properties }) => properties.key));
    const resting = standing.filter((fact) =>
      premisesOf(world, fact).some(({ properties }) => keys.has(properties.key)),
    );
    for (const fact of resting) falls.add(fact);
  }
  const loosens = weakens
    .map((fact) => {
      const left = supports(fact).filter((link) => !isOwn(link));
      const after = MODALITIES.find((one) =>
        left.some(({ properties }) => properties.modality === one),
      );
      return { fact, before: String(modalityOf(world, fact)), after: String(after) };
    })
    .filter(({ before, after }) => before !== after)
    .toSorted((a, b) => compareTexts(idOf(a.fact), idOf(b.fact)))
    .slice(0, 100);
  return { falls: [...falls], weakens, hearsay, loosens };
}
