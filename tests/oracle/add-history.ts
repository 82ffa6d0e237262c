import type { Model } from '../../src/model/model.ts';
import { type FactRow, type SeedGraph, SYMMETRIC_LINKS } from '../../src/seed/seed-graph.ts';
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
      ...newAliases(before, after, id),
    ];
    return changes.length === 0 ? [] : [entry(id, null, changes, occasion)];
  });
  const facts = seed.facts.flatMap((row): Thing[] => {
    const old = before.nodes.find((node) => stands(node) && node.properties.key === row.key);
    if (!old || old.properties.digest === row.digest) return [];
    const version = Number(old.properties.version) + 1;
    return [entry(row.key, version, compareFacts(model, before, old, row), occasion)];
  });
  const followers = before.nodes.filter(stands).flatMap((old): Thing[] => {
    const fresh = after.nodes.find((node) => stands(node) && idOf(node) === idOf(old));
    const [was, is] = [show(old.properties.modality), show(fresh?.properties.modality)];
    if (!fresh || was === is) return [];
    const change = { field: 'modality', before: was, after: is };
    return [entry(String(old.properties.key), Number(old.properties.version), [change], occasion)];
  });
  return [...made, ...facts, ...followers];
}

function entry(
  aboutId: string,
  version: number | null,
  changes: readonly Change[],
  { recordedAt, reason }: Occasion,
): Thing {
  const properties = {
    aboutId,
    kind: 'CHANGED',
    recordedAt,
    reason,
    changes: JSON.stringify(changes),
  };
  return {
    type: 'HistoryEntry',
    properties: version === null ? properties : { ...properties, version },
  };
}

/** The fields of a type that have another value, or other words for a date. */
function compare(
  model: Model,
  type: string,
  old: ThingProperties,
  fresh: ThingProperties,
): Change[] {
  const changes: Change[] = [];
  for (const { kind, name } of fieldsOf(model, type).values()) {
    if (kind !== 'property' && kind !== 'fuzzyDate') continue;
    if (['id', 'key', 'version', 'sentence', 'recordedAt', 'retractedAt'].includes(name)) continue;
    const places = kind === 'property' ? [name] : [`${name}Text`, name, `${name}Latest`];
    if (places.every((place) => show(old[place]) === show(fresh[place]))) continue;
    const place = places[0] ?? name;
    changes.push({ field: name, before: show(old[place]), after: show(fresh[place]) });
  }
  return changes;
}

function newAliases(before: OracleGraph, after: OracleGraph, id: string): Change[] {
  const namesOf = ({ links }: OracleGraph) =>
    links
      .filter(({ type, to }) => type === 'NAMES' && to === id)
      .map(({ properties }) => properties);
  const old = namesOf(before).map(({ name }) => name);
  return namesOf(after)
    .filter(({ name, primary }) => !primary && !old.includes(name))
    .map(({ name }) => ({ field: 'aliases', before: null, after: String(name) }));
}

function compareFacts(model: Model, graph: OracleGraph, old: Thing, row: FactRow): Change[] {
  const changes = compare(model, 'Fact', old.properties, row.record);
  const add = (field: string, before: string | null, after: string | null) => {
    if (before !== after) changes.push({ field, before, after });
  };
  for (const end of ['subject', 'object', 'scenario']) {
    add(end, show(old.properties[`${end}Id`]), show(row.record[`${end}Id`]));
  }
  const names = [...texts(old.properties.nameList), ...texts(row.record.nameList)];
  for (const name of new Set(names)) {
    add(name, qualifier(old.properties, name), qualifier(row.record, name));
  }
  const cited = graph.links
    .filter(({ type, from }) => type === 'CITES' && from === idOf(old))
    .sort((a, b) => Number(a.properties.ordinal) - Number(b.properties.ordinal));
  add(
    'citations',
    cited.map(({ to, properties }) => citation(to, properties)).join('; ') || null,
    row.citations.map((one) => citation(one.passageId, one.properties)).join('; ') || null,
  );
  const fields = {
    premises: 'BASED_ON',
    causes: 'CAUSES',
    alternatives: 'ALTERNATIVE_TO',
    rivals: 'RIVALS',
  };
  for (const [field, type] of Object.entries(fields)) {
    const mine = row.links.filter((link) => link.type === type).map(({ key }) => key);
    add(field, linkedKeys(graph, old, type), mine.sort().join(', ') || null);
  }
  return changes;
}

function qualifier({ nameList, valueList }: ThingProperties, name: string): string | null {
  const values = texts(valueList);
  return (
    texts(nameList)
      .flatMap((one, i) => (one === name ? [values[i]] : []))
      .join(', ') || null
  );
}

function citation(
  passageId: string,
  { modality, stance, role, hedge, quote }: ThingProperties,
): string {
  const words = [String(modality)];
  if (stance !== 'SUPPORTS') words.push(String(stance));
  if (role !== 'STATES') words.push(String(role));
  if (hedge !== undefined) words.push(String(hedge));
  if (quote !== undefined) words.push(`"${quote}"`);
  return `${passageId}: ${words.join(', ')}`;
}

function linkedKeys({ nodes, links }: OracleGraph, fact: Thing, type: string): string | null {
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

function stands({ type, properties }: Thing): boolean {
  return type === 'Fact' && properties.retractedAt === undefined;
}

function show(value: unknown): string | null {
  return value === undefined ? null : [value].flat().map(String).join(', ') || null;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
