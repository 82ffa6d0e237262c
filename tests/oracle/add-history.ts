import type { Model } from '../../src/model/model.ts';
import { type SeedGraph, SYMMETRIC_LINKS } from '../../src/seed/seed-graph.ts';
import { lastVersion } from './add-facts.ts';
import {
  idOf,
  type Link,
  type OracleGraph,
  type Thing,
  type ThingProperties,
} from './oracle-graph.ts';
import { fieldsOf } from './oracle-world.ts';

/** When a seeding was, and why, as it says. */
export interface Occasion {
  readonly recordedAt: string;
  readonly reason: string;
}

interface Change {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What a seeding does to what was there before it: an entry for each entity and claim that it changes. */
export function addHistory(
  model: Model,
  before: OracleGraph,
  after: OracleGraph,
  seed: SeedGraph,
  occasion: Occasion,
): Thing[] {
  const known = new Map(before.nodes.map((node) => [idOf(node), node]));
  const entities = new Set([
    ...seed.entities.map(({ id }) => id),
    ...seed.names.map((n) => n.entityId),
  ]);
  const made = [...entities].flatMap((id): Thing[] => {
    const [old, fresh] = [known.get(id), after.nodes.find((node) => idOf(node) === id)];
    if (!old || !fresh) return [];
    const changes = [
      ...compare(model, fresh.type, old.properties, fresh.properties),
      ...compareNames(
        ownNames(before, id),
        ownNames(after, id),
        new Set(seed.names.filter((name) => name.entityId === id).map(({ name }) => name)),
      ),
      ...compareUnstated(before, after, id),
    ];
    return changes.length === 0 ? [] : [entry(id, null, changes, occasion)];
  });
  const facts = seed.facts.flatMap(({ key }): Thing[] => {
    const [old, fresh] = [before, after].map((graph) => lastVersion(graph, key));
    if (!old || !fresh || idOf(old) === idOf(fresh)) return [];
    const changes = [
      ...compareFacts(model, { graph: before, fact: old }, { graph: after, fact: fresh }),
      ...compareUnstated(before, after, key),
    ];
    return [entry(key, Number(fresh.properties.version), changes, occasion)];
  });
  const followers = before.nodes.filter(stands).flatMap((old): Thing[] => {
    const fresh = after.nodes.find((node) => stands(node) && idOf(node) === idOf(old));
    const [was, is] = [show(old.properties.modality), show(fresh?.properties.modality)];
    if (!fresh) return [];
    const cited = [
      { graph: before, fact: old },
      { graph: after, fact: fresh },
    ].map(citations);
    const changes = [
      ...differ('modality', was, is),
      ...differ('citations', cited[0] ?? null, cited[1] ?? null),
    ];
    if (changes.length === 0) return [];
    return [entry(String(old.properties.key), Number(old.properties.version), changes, occasion)];
  });
  const sources = seed.sourceRetractions
    .filter(({ id }) => isCited(before, id))
    .map(({ id }) => entry(id, null, [], occasion, 'RETRACTED'));
  const retracted = before.nodes.filter(stands).flatMap((old): Thing[] => {
    const key = String(old.properties.key);
    const last = lastVersion(after, key);
    if (!last || stands(last)) return [];
    const said = compareFacts(model, { graph: before, fact: old }, NO_FACT);
    return [entry(key, Number(last.properties.version), said, occasion, 'RETRACTED')];
  });
  return [
    ...[...made, ...facts, ...followers, ...sources, ...retracted],
    ...addFirst(model, before, after, seed),
  ];
}

/** Whether something cites the source. */
function isCited({ nodes, links }: OracleGraph, sourceId: string): boolean {
  const passages = nodes.filter(({ properties }) => properties.sourceId === sourceId).map(idOf);
  return links.some(
    ({ type, to, properties }) =>
      type === 'CITES' && properties.retractedAt === undefined && passages.includes(to),
  );
}

/** Of more things at once the log tells how many they were. */
const MOST_LOGGED = 1000;

/** What was recorded of things that were not there before; `FirstEntry` is no type of any model. */
function addFirst(model: Model, before: OracleGraph, after: OracleGraph, seed: SeedGraph): Thing[] {
  const said = [seed.entities, seed.passages, seed.relations, seed.facts];
  if (said.flat().length > MOST_LOGGED) return [];
  const known = new Set(before.nodes.map(idOf));
  const first = (aboutId: string, changes: readonly Change[]): Thing => ({
    type: 'FirstEntry',
    properties: { id: `first ${aboutId}`, aboutId, changes: JSON.stringify(changes) },
  });
  const entities = seed.entities.flatMap(({ id }) => {
    const fresh = after.nodes.find((node) => idOf(node) === id);
    if (known.has(id) || !fresh) return [];
    const given = new Set(seed.names.flatMap((n) => (n.entityId === id ? [n.name] : [])));
    return [
      first(id, [
        ...compare(model, fresh.type, {}, fresh.properties),
        ...compareNames(NOTHING, ownNames(after, id), given),
        ...compareUnstated(NOTHING, after, id),
      ]),
    ];
  });
  const facts = seed.facts.flatMap(({ key }) => {
    const fact = lastVersion(after, key);
    if (fact?.properties.version !== 1 || known.has(idOf(fact))) return [];
    const said = compareFacts(model, NO_FACT, { graph: after, fact });
    return [first(key, [...said, ...compareUnstated(NOTHING, after, key)])];
  });
  return [...entities, ...facts];
}

const NOTHING: OracleGraph = { nodes: [], links: [], reasons: new Map() };

const NO_FACT: Placed = { graph: NOTHING, fact: { type: 'Fact', properties: { id: '' } } };

/** A fact and the graph in which it stands. */
interface Placed {
  readonly graph: OracleGraph;
  readonly fact: Thing;
}

function entry(
  aboutId: string,
  version: number | null,
  changes: readonly Change[],
  { recordedAt, reason }: Occasion,
  kind = 'CHANGED',
): Thing {
  const properties = {
    // A source may be changed and retracted at once.
    id: `${recordedAt} ${aboutId} ${kind}`,
    aboutId,
    kind,
    recordedAt,
    reason,
    changes: JSON.stringify(changes),
  };
  return {
    type: 'HistoryEntry',
    properties: version === null ? properties : { ...properties, version },
  };
}

/** The fields of a type that have another value, or another date. */
function compare(
  model: Model,
  type: string,
  old: ThingProperties,
  fresh: ThingProperties,
): Change[] {
  return [...fieldsOf(model, type).values()].flatMap(({ kind, name }) => {
    if (['id', 'key', 'version', 'sentence', 'recordedAt', 'retractedAt'].includes(name)) return [];
    if (kind === 'property') return differ(name, show(old[name]), show(fresh[name]));
    return kind === 'fuzzyDate' ? differ(name, date(old, name), date(fresh, name)) : [];
  });
}

function differ(field: string, before: string | null, after: string | null): Change[] {
  return before === after ? [] : [{ field, before, after }];
}

function date(properties: ThingProperties, name: string): string | null {
  const [text, first, last] = [`${name}Text`, name, `${name}Latest`].map((one) => properties[one]);
  if (text === undefined) return null;
  return text === first && text === last
    ? String(text)
    : `${text} (${first ?? '…'} to ${last ?? '…'})`;
}

/**
 * Names that became an alias, and those that are none any more, but are still names; and of what it goes on being the
 * language and the passages.
 */
function compareNames(
  before: OracleGraph,
  after: OracleGraph,
  given: ReadonlySet<string>,
): Change[] {
  const find = ({ links }: OracleGraph, name: string) =>
    links.find((link) => link.properties.name === name)?.properties;
  const alias = (properties: ThingProperties | undefined) =>
    properties?.primary === false ? printName(properties) : null;
  const isKnown = (name: string) => find(before, name) !== undefined;
  // What is new comes first.
  const inOrder = [...given].toSorted((a, b) => Number(isKnown(a)) - Number(isKnown(b)));
  return inOrder.flatMap((name) => {
    const [old, fresh] = [find(before, name), find(after, name)];
    return old?.primary === true && fresh?.primary === true
      ? differ('name', printName(old), printName(fresh))
      : differ('aliases', alias(old), alias(fresh));
  });
}

function printName({ name, lang, passageIdList }: ThingProperties): string {
  const more = [...(lang === undefined ? [] : [lang]), texts(passageIdList).join(', ')];
  const said = more.filter((one) => one !== '').join('; ');
  return said === '' ? String(name) : `${name} (${said})`;
}

/** What is left open about an entity or a claim: each word for itself. */
function compareUnstated(before: OracleGraph, after: OracleGraph, about: string): Change[] {
  const [old, fresh] = [before, after].map(
    ({ nodes }) =>
      new Map(
        nodes
          .filter(({ type, properties }) => type === 'Unstated' && properties.aboutId === about)
          .map(({ properties: { field, note, sourceId, passageIdList } }) => {
            const where = texts(passageIdList).join(', ') || sourceId;
            const said = `not stated${note === undefined ? '' : `: ${note}`}`;
            return [String(field), where === undefined ? said : `${said} (${where})`];
          }),
      ),
  );
  const words = [...new Set([...(old?.keys() ?? []), ...(fresh?.keys() ?? [])])].sort();
  return words.flatMap((word) => differ(word, old?.get(word) ?? null, fresh?.get(word) ?? null));
}

function compareFacts(model: Model, old: Placed, fresh: Placed): Change[] {
  const [was, is] = [old.fact.properties, fresh.fact.properties];
  const names = new Set([...texts(was.nameList), ...texts(is.nameList)]);
  const links = {
    premises: 'BASED_ON',
    causes: 'CAUSES',
    alternatives: 'ALTERNATIVE_TO',
    rivals: 'RIVALS',
  };
  return [
    ...compare(model, 'Fact', was, is),
    ...['subject', 'object', 'scenario'].flatMap((end) =>
      differ(end, show(was[`${end}Id`]), show(is[`${end}Id`])),
    ),
    ...[...names].flatMap((name) => differ(name, qualifier(was, name), qualifier(is, name))),
    ...differ('citations', citations(old), citations(fresh)),
    ...Object.entries(links).flatMap(([field, type]) =>
      differ(field, linkedKeys(old, type), linkedKeys(fresh, type)),
    ),
  ];
}

function qualifier({ nameList, valueList, entityIdList }: ThingProperties, name: string) {
  const [values, ids] = [texts(valueList), texts(entityIdList)];
  const found = texts(nameList).flatMap((one, i) => (one === name ? [ids[i] || values[i]] : []));
  return found.join(', ') || null;
}

function citations({ graph, fact }: Placed): string | null {
  const cited = graph.links
    .filter(({ type, from }) => type === 'CITES' && from === idOf(fact))
    .filter(({ properties }) => properties.retractedAt === undefined)
    .toSorted((a, b) => Number(a.properties.ordinal) - Number(b.properties.ordinal))
    .map(({ to, properties: { modality, stance, role, hedge, quote } }) => {
      const words = [String(modality)];
      if (stance !== 'SUPPORTS') words.push(String(stance));
      if (role !== 'STATES') words.push(String(role));
      if (hedge !== undefined) words.push(String(hedge));
      if (quote !== undefined) words.push(`"${quote}"`);
      return `${to}: ${words.join(', ')}`;
    });
  return cited.join('; ') || null;
}

function linkedKeys({ graph: { nodes, links }, fact }: Placed, type: string): string | null {
  const symmetric = (SYMMETRIC_LINKS as readonly string[]).includes(type);
  const ends = (link: Link) => {
    if (link.type !== type) return [];
    if (link.from === idOf(fact)) return [link.to];
    return symmetric && link.to === idOf(fact) ? [link.from] : [];
  };
  const keys = links.flatMap(ends).map((id) => {
    return String(nodes.find((node) => idOf(node) === id)?.properties.key);
  });
  return [...new Set(keys)].sort().join(', ') || null;
}

function ownNames(graph: OracleGraph, id: string): OracleGraph {
  return { ...graph, links: graph.links.filter(({ type, to }) => type === 'NAMES' && to === id) };
}

function stands({ type, properties }: Thing): boolean {
  return type === 'Fact' && properties.retractedAt === undefined;
}

function show(value: unknown): string | null {
  return value === undefined ? null : [value].flat().map(String).join(', ') || null;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
