import type {
  ComputedField,
  ConfidenceField,
  Field,
  FuzzyDateField,
  HistoryField,
  LinkField,
  PropertyField,
  RelationField,
  UnfoldField,
  ValidityField,
} from '../../src/model/model.ts';
import { compareTexts } from './compare-texts.ts';
import { isCited, isInList, isRecorded, isShown, isThere, isWanted } from './oracle-as-of.ts';
import { idOf, type Link, type Thing, type ThingProperties } from './oracle-graph.ts';
import { rivalsOf } from './oracle-rivals.ts';
import { isA, type World } from './oracle-world.ts';

/** One place of a list: the thing, and the claim or link that leads to it, if any. */
export interface Row {
  readonly node: Thing;
  readonly edge: ThingProperties | null;
}

/** Fields that lead to other things. */
export type LeadingField = Exclude<
  Field,
  PropertyField | FuzzyDateField | ComputedField | ConfidenceField | HistoryField | ValidityField
>;

/** All things that a field leads to, in no order that counts for connections. */
export function findRows(
  world: World,
  owner: Thing,
  field: LeadingField,
  args: Readonly<Record<string, unknown>> = {},
): readonly Row[] {
  const { model, graph } = world;
  const id = idOf(owner);
  switch (field.kind) {
    case 'relation':
      return relationRows(world, id, field);
    case 'claim':
      return alone(
        factsOf(world).filter(
          (fact) =>
            fact.properties.subjectId === id &&
            fact.properties.relation === field.relation &&
            isShown(world, fact),
        ),
      );
    case 'facts':
      return alone(
        factsWith(world, id, args.role).filter((fact) => isInList(world, fact, args, id)),
      );
    case 'role':
      return follow(world, linksFrom(world, field.role, id)).filter(({ node }) =>
        isA(model, node, field.target),
      );
    case 'lookup': {
      const wanted = [owner.properties[field.from] ?? []].flat();
      return alone(
        graph.nodes.filter(
          (node) =>
            isA(model, node, field.target) &&
            wanted.includes(String(node.properties[field.to])) &&
            (field.to !== 'key' || isRecorded(world, node.properties)),
        ),
      );
    }
    case 'link': {
      const { edge } = field;
      if (FACT_LINKS.includes(field.relationship) && world.asOf?.knownAt) {
        return factsAsKnown(world, owner, field);
      }
      const links = linksAt(world, field.relationship, field.direction, id).filter(
        ({ type, properties }) =>
          type === 'CITES'
            ? isCited(world, properties)
            : type !== 'NAMES' || isRecorded(world, properties),
      );
      if (edge !== null) return alone(links.map(({ properties }) => ({ type: edge, properties })));
      const rows = follow(world, links);
      // A fact that cites a passage twice is one fact of that passage.
      const once = rows.filter((row, i) => rows.findIndex((r) => r.node === row.node) === i);
      return field.paged ? once.filter(({ node }) => isWanted(world, node, args)) : once;
    }
    case 'rivals':
      return alone(rivalsOf(world, owner));
    case 'sources':
      return alone(supporters(world, id));
    case 'unfold':
      return alone(unfold(field, owner));
  }
}

const FACT_LINKS = ['BASED_ON', 'CAUSES', 'ALTERNATIVE_TO'];

/** Links join current versions: what had been known then is sought by the claims that they join. */
function factsAsKnown(world: World, owner: Thing, field: LinkField): Row[] {
  const known = factsOf(world).filter((fact) => isLastVersion(world, fact));
  const own = factsOf(world).filter(({ properties }) => properties.key === owner.properties.key);
  const links = (field.direction === 'OUT' ? [owner] : own).flatMap((fact) =>
    linksAt(world, field.relationship, field.direction, idOf(fact)),
  );
  const rows = known.flatMap((fact) => {
    const leading = links.filter(({ to }) =>
      field.direction === 'IN' ? to === idOf(fact) : keyOf(world, to) === fact.properties.key,
    );
    const ordinals = leading.map(({ properties }) => Number(properties.ordinal));
    return leading.length === 0 ? [] : [{ node: fact, edge: { ordinal: Math.min(...ordinals) } }];
  });
  return rows;
}

/** The last version that had been recorded then, withdrawn or not. */
function isLastVersion(world: World, { properties: one }: Thing): boolean {
  return (
    isRecorded(world, one) &&
    !factsOf(world).some(
      ({ properties: other }) =>
        other.key === one.key &&
        Number(other.version) > Number(one.version) &&
        isRecorded(world, other),
    )
  );
}

function keyOf(world: World, id: string): unknown {
  return factsOf(world).find((fact) => idOf(fact) === id)?.properties.key;
}

/** The sources of the passages that support a fact, each once; a citation that was withdrawn supports nothing. */
function supporters(world: World, id: string): Thing[] {
  const passageIds = linksFrom(world, 'CITES', id)
    .filter(({ properties }) => properties.stance === 'SUPPORTS' && isCited(world, properties))
    .filter(({ properties }) => properties.retractedAt === undefined || world.asOf?.knownAt)
    .map(({ to }) => to);
  const passages = world.graph.nodes.filter((node) => passageIds.includes(idOf(node)));
  const sourceIds = new Set(passages.map(({ properties }) => properties.sourceId));
  return world.graph.nodes.filter((node) => sourceIds.has(idOf(node)));
}

/** The claim that leads to a row; undefined where none does. */
export function claimBehind({ graph }: World, { edge }: Row): Thing | undefined {
  return factsOf({ graph }).find((fact) => edge !== null && idOf(fact) === edge.id);
}

/** The thing that a field with one value shows: of several relations the one with the least id. */
export function findOne(world: World, owner: Thing, field: LeadingField): Thing | undefined {
  const rows = findRows(world, owner, field);
  const byLink = (a: Row, b: Row) => compareTexts(String(a.edge?.id), String(b.edge?.id));
  return (field.kind === 'relation' ? rows.toSorted(byLink) : rows)[0]?.node;
}

function relationRows(world: World, id: string, field: RelationField): Row[] {
  const { model, graph } = world;
  const relation = model.relations.get(field.relation);
  const edges =
    relation?.kind === 'fact'
      ? factsOf({ graph })
          .filter((fact) => fact.properties.relation === field.relation && isShown(world, fact))
          .map(({ properties }) => ({
            from: properties.subjectId,
            to: properties.objectId,
            properties,
          }))
      : graph.links.filter((link) => link.type === field.relation && areThere(world, link));
  return edges.flatMap(({ from, to, properties }) => {
    const outward = field.direction !== 'IN' && from === id;
    const inward = field.direction !== 'OUT' && to === id;
    const other = outward ? to : inward ? from : undefined;
    const node = graph.nodes.find((one) => idOf(one) === other);
    return node && isA(model, node, field.target) ? [{ node, edge: properties }] : [];
  });
}

/** A relation without a fact is as old as what stands at its ends. */
export function areThere(world: World, { from, to }: Link): boolean {
  return world.graph.nodes
    .filter((node) => idOf(node) === from || idOf(node) === to)
    .every((node) => isThere(world, node));
}

function factsOf({ graph }: Pick<World, 'graph'>): Thing[] {
  return graph.nodes.filter((node) => node.type === 'Fact');
}

export function factsWith(world: World, id: string, roles: unknown): Thing[] {
  const plays = (role: string) => !Array.isArray(roles) || roles.includes(role);
  const qualifies = new Set(qualifierRoles(world));
  return factsOf(world).filter(({ properties }) => {
    const { subjectId, objectId, scenarioId } = properties;
    return (
      (plays('SUBJECT') && subjectId === id) ||
      (plays('OBJECT') && objectId === id) ||
      (plays('SCENARIO') && scenarioId === id) ||
      (plays('QUALIFIER') &&
        world.graph.links.some(
          (link) => qualifies.has(link.type) && link.from === properties.id && link.to === id,
        ))
    );
  });
}

function qualifierRoles({ model }: World): string[] {
  return [...model.edges.values()].flatMap((edge) =>
    [...edge.fields.values()].flatMap((field) => (field.kind === 'role' ? [field.role] : [])),
  );
}

function linksFrom({ graph }: World, type: string, id: string): Link[] {
  return graph.links.filter((link) => link.type === type && link.from === id);
}

/** Links of a type at a node, turned so that they begin there; in the order of recording. */
function linksAt(
  { graph }: World,
  type: string,
  direction: 'OUT' | 'IN' | 'BOTH',
  id: string,
): Link[] {
  return graph.links
    .filter((link) => link.type === type)
    .flatMap((link) => {
      if (direction !== 'IN' && link.from === id) return [link];
      return direction !== 'OUT' && link.to === id ? [{ ...link, from: id, to: link.from }] : [];
    });
}

function follow({ graph }: World, links: readonly Link[]): Row[] {
  return links.flatMap(({ to, properties }) => {
    const node = graph.nodes.find((one) => idOf(one) === to);
    return node ? [{ node, edge: properties }] : [];
  });
}

function alone(things: readonly Thing[]): Row[] {
  return things.map((node) => ({ node, edge: null }));
}

/** One thing for each place of the parallel lists, with what `constants` says of all of them. */
function unfold({ edge, lists, constants }: UnfoldField, owner: Thing): Thing[] {
  const columns = lists.map((name) => {
    const values = owner.properties[`${name}List`];
    return { name, values: Array.isArray(values) ? values : [] };
  });
  const count = columns[0]?.values.length ?? 0;
  return Array.from({ length: count }, (_, place) => ({
    type: edge,
    properties: {
      ...Object.fromEntries(columns.map(({ name, values }) => [name, values[place]])),
      ...readConstants(constants, owner),
    },
  }));
}

/** `role: 'NAMES', recordedAt: this.recordedAt` */
function readConstants(text: string, owner: Thing): ThingProperties {
  const entries = text.matchAll(/(\w+): (?:'([^']*)'|this\.(\w+))/g);
  return Object.fromEntries(
    [...entries].map(([, name, literal, property]) => [
      name ?? '',
      literal ?? owner.properties[property ?? ''],
    ]),
  );
}
