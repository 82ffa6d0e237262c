import { areThere } from './find-rows.ts';
import { isShown } from './oracle-as-of.ts';
import { readProperty } from './oracle-derived.ts';
import { idOf, type Thing } from './oracle-graph.ts';
import { isA, type World } from './oracle-world.ts';

/** A fact or a relation without one, between two entities. */
export interface Tie {
  readonly id: string;
  readonly relation: string;
  readonly subject: string;
  readonly object: string;
  readonly fact: Thing | null;
}

/** Which ties are asked for. */
export interface TieArguments {
  readonly relations?: readonly string[] | null;
  readonly modality?: readonly unknown[] | null;
  readonly basis?: readonly unknown[] | null;
}

/** All that joins entities as of the point of the world. */
export function tiesOf(world: World): readonly Tie[] {
  const facts = world.graph.nodes.filter(
    (node) =>
      isA(world.model, node, 'Fact') &&
      world.model.relations.get(String(node.properties.relation))?.kind === 'fact' &&
      isShown(world, node),
  );
  const plain = world.graph.links.filter(
    (link) => world.model.relations.get(link.type)?.kind === 'plain' && areThere(world, link),
  );
  return [
    ...facts.map((fact) => ({
      id: idOf(fact),
      relation: String(fact.properties.relation),
      subject: String(fact.properties.subjectId),
      object: String(fact.properties.objectId),
      fact,
    })),
    ...plain.map((link) => ({
      ...{ id: idOf(link), relation: link.type, subject: link.from, object: link.to, fact: null },
    })),
  ];
}

/** Whether a tie is of the relations and kinds that are asked for. */
export function isAsked(
  world: World,
  { relation, fact }: Tie,
  { relations, modality, basis }: TieArguments,
): boolean {
  const has = (wanted: readonly unknown[] | null | undefined, name: string) =>
    !wanted || wanted.includes(fact ? readProperty(world, fact, name) : undefined);
  return (
    (!relations || relations.includes(relation)) && has(modality, 'modality') && has(basis, 'basis')
  );
}

/** Which way a tie points, seen from one of its ends. */
export function directionOf(
  { model }: World,
  { relation, subject }: Pick<Tie, 'relation' | 'subject'>,
  from: string,
): 'OUT' | 'IN' | 'BOTH' {
  if (model.relations.get(relation)?.symmetric) return 'BOTH';
  return subject === from ? 'OUT' : 'IN';
}
