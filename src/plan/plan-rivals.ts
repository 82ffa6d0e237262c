import { type Model, type Relation, symmetricRelations } from '../model/model.ts';
import { planTarget } from './plan-target.ts';
import type { DisputesSource, RivalRelations, RivalsSource } from './source-plan.ts';

/** The facts that contradict a fact. */
export function planRivals(model: Model): RivalsSource {
  return { kind: 'rivals', target: planTarget(model, 'Fact'), relations: rivalRelations(model) };
}

/** The facts that are disputed, of all there are. */
export function planAllDisputes(model: Model): DisputesSource {
  return { kind: 'disputes', target: planTarget(model, 'Fact'), relations: rivalRelations(model) };
}

/** How claims can contradict each other. */
export function rivalRelations(model: Model): RivalRelations {
  const typesOf = (choose: (relation: Relation) => boolean) =>
    [...model.relations.values()].filter(choose).map(({ type }) => type);
  return {
    hiddenQualifiers: model.hidden?.qualifiers ?? [],
    symmetric: symmetricRelations(model),
    exclusive: typesOf(({ exclusive }) => exclusive),
    exclusiveLinks: typesOf(({ exclusive, kind }) => exclusive && kind === 'fact'),
    own: typesOf(({ exclusive, kind }) => exclusive || kind === 'claim'),
  };
}
