import { RECORD_ONLY } from '../database/fact-index.ts';
import { asideType } from '../model/aside-type.ts';
import { labelsOf } from '../model/labels-of.ts';
import type { Model } from '../model/model.ts';
import type { ChangeSet } from './change-set.ts';
import type { Changes, FactVersion } from './compare-graph.ts';
import type { NameChange } from './compare-names.ts';
import type { Keeping } from './keeping.ts';
import type { Properties } from './seed-graph.ts';
import { citationRows, factProperties, roleRows } from './write-facts.ts';
import { linksOf } from './write-links.ts';

/** Nodes are told apart by this property, within their label. */
export const KEYS = {
  ...{ Entity: 'id', Merged: 'id', Passage: 'id', Name: 'key', Fact: 'id', Unstated: 'id' },
} as const;

export type Space = keyof typeof KEYS;

/** A node, by its label and the value of its key. */
export type NodeKey = readonly [Space, string];

/** What takes the nodes and relationships of a graph, each once. */
export interface ElementSink {
  /** Labels begin with that of the key; the properties are without it. */
  node(key: NodeKey, labels: readonly string[], properties: Properties): void;
  relationship(type: string, from: NodeKey, to: NodeKey, properties: Properties): void;
}

/** What a part of a seed of an empty database changes, as nodes and relationships. */
export type AddElements = (changes: Changes) => void;

/** Hands on the same nodes and relationships as `writeGraph` writes, where there was nothing. */
export function newElements(
  model: Model,
  { id: changeSetId, recordedAt: now }: ChangeSet,
  keeping: Keeping,
  sink: ElementSink,
): AddElements {
  const names = keeping.map<true>();
  const parts = keeping.map<true>();
  const links = keeping.map<true>();
  const addName = ({ entityId, key, plain, properties }: NameChange): void => {
    if (!names.has(key)) {
      names.set(key, true);
      sink.node(['Name', key], ['Name'], plain === undefined ? {} : { plain });
    }
    const named = { ...properties, recordedAt: now };
    sink.relationship('NAMES', ['Name', key], ['Entity', entityId], named);
  };
  const addFact = (version: FactVersion): void => {
    const { id, ...properties } = factProperties(version, now, changeSetId);
    const fact = ['Fact', String(id)] as const;
    sink.node(fact, ['Fact'], properties);
    addIndex(version.row.relation, { id: String(id), ...properties }, sink);
    for (const { passageId, properties: own } of citationRows(version, now)) {
      sink.relationship('CITES', fact, ['Passage', passageId], own);
    }
    for (const { role, entityId, ordinal } of roleRows(version)) {
      sink.relationship(role, fact, ['Entity', entityId], { ordinal });
    }
    for (const { type, from, to, ordinal } of linksOf(version)) {
      const link = JSON.stringify([type, from, to]);
      if (links.has(link)) continue;
      links.set(link, true);
      sink.relationship(type, ['Fact', `${from}.1`], ['Fact', `${to}.1`], { ordinal });
    }
  };
  return ({ entities, merged, passages, names: named, relations, facts, unstated }) => {
    for (const { id, type, properties } of entities.created) {
      const times = { createdAt: now, updatedAt: now, changeSetId };
      sink.node(['Entity', id], labelsOf(model, type), { ...properties, ...times });
    }
    for (const { id, into, properties } of merged.created) {
      const times = { createdAt: now, updatedAt: now, changeSetId };
      sink.node(['Merged', id], ['Merged'], { ...properties, ...times });
      // Each comes after the one that it is a part of.
      const other = parts.has(into) ? 'Merged' : 'Entity';
      parts.set(id, true);
      sink.relationship('MERGED_INTO', ['Merged', id], [other, into], {});
    }
    for (const { id, properties } of passages.created) addNode('Passage', id, properties, sink);
    for (const name of named.created) addName(name);
    for (const { type, id, subjectId, objectId, properties } of relations.created) {
      const own = { ...properties, id, subjectId, objectId };
      sink.relationship(type, ['Entity', subjectId], ['Entity', objectId], own);
    }
    for (const change of facts.created) if (change.kind === 'version') addFact(change);
    // Of what is said twice the last holds.
    const open = new Map(unstated.created.map((row) => [row.id, row.properties]));
    for (const [id, properties] of open) addNode('Unstated', id, properties, sink);
  };
}

function addNode(
  label: 'Passage' | 'Unstated',
  id: string,
  { id: _, ...properties }: Properties,
  sink: ElementSink,
): void {
  sink.node([label, id], [label], properties);
}

/** As `CREATE_FACT_INDEX` makes the relationship from the node. */
function addIndex(relation: string, properties: Properties, sink: ElementSink): void {
  const { subjectId, objectId, polarity, scenarioId } = properties;
  if (typeof subjectId !== 'string' || typeof objectId !== 'string') return;
  const shown = polarity === 'AFFIRMED' && scenarioId === undefined;
  const own = Object.entries(properties).filter(([name]) => !RECORD_ONLY.includes(name));
  sink.relationship(
    shown ? relation : asideType(relation),
    ['Entity', subjectId],
    ['Entity', objectId],
    Object.fromEntries(own),
  );
}
