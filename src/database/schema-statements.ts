import { asideType } from '../model/aside-type.ts';
import type { Field, Model, NodeType, Relation } from '../model/model.ts';
import { allSearchIndexes, type SearchIndex } from '../model/search-indexes.ts';

/** A constraint or index: a name of its own, and the Cypher that makes it if it is missing. */
export interface SchemaStatement {
  readonly name: string;
  readonly text: string;
}

/** All constraints and indexes of a model; `src/README.md` says what each is for. */
export function schemaStatements(model: Model): readonly SchemaStatement[] {
  const labelled = [...model.nodes.values()].filter((type) => type.entity && type.label !== null);
  return [
    unique('Name', 'key'),
    nodeIndex('Name', 'plain'),
    unique('Passage', 'id'),
    nodeIndex('Passage', 'sourceId', 'position', 'id'),
    unique('Fact', 'id'),
    unique('Fact', 'currentKey'),
    nodeIndex('Fact', 'subjectId', 'id'),
    nodeIndex('Fact', 'objectId', 'id'),
    nodeIndex('Fact', 'scenarioId', 'id'),
    nodeIndex('Fact', 'subjectId', 'relation', 'id'),
    nodeIndex('Fact', 'objectId', 'relation', 'id'),
    nodeIndex('Fact', 'polarity', 'subjectId', 'objectId', 'id'),
    nodeIndex('Fact', 'subjectId', 'open'),
    nodeIndex('Fact', 'objectId', 'open'),
    nodeIndex('Fact', 'relation', 'id'),
    nodeIndex('Fact', 'key', 'id'),
    nodeIndex('Fact', 'key', 'version', 'id'),
    edgeIndex('CITES', 'stance'),
    edgeIndex('CITES', 'attributedToId'),
    unique('Unstated', 'id'),
    nodeIndex('Unstated', 'aboutId', 'id'),
    unique('Meta', 'id'),
    unique('ChangeSet', 'id'),
    unique('HistoryEntry', 'id'),
    unique('Merged', 'id'),
    unique('Change', 'id'),
    nodeIndex('Change', 'aboutId', 'id'),
    nodeIndex('HistoryEntry', 'aboutId', 'recordedAt', 'id'),
    textIndex('Name', 'key'),
    ...allSearchIndexes(model).map(searchIndex),
    ...labelled.flatMap(entityStatements),
    ...[...model.relations.values()].flatMap((relation) => relationStatements(relation, model)),
  ];
}

function entityStatements(type: NodeType): readonly SchemaStatement[] {
  const label = type.label ?? type.name;
  const indexed = [...type.fields.values()].filter((field) => isIndexed(field));
  const names = new Set(['name', ...indexed.map((field) => field.name)]);
  return [unique(label, 'id'), ...[...names].map((name) => nodeIndex(label, name, 'id'))];
}

/** A claim with a literal value has no relationship, so nothing to index. */
function relationStatements(relation: Relation, model: Model): readonly SchemaStatement[] {
  if (relation.kind === 'claim') return [];
  const qualifiers = relation.edge === null ? undefined : model.edges.get(relation.edge)?.fields;
  const indexed = [...(qualifiers?.values() ?? [])].filter(isIndexed).map((field) => field.name);
  const types =
    relation.kind === 'fact' ? [relation.type, asideType(relation.type)] : [relation.type];
  return types.flatMap((type) => [
    edgeIndex(type, 'subjectId', 'id'),
    edgeIndex(type, 'objectId', 'id'),
    ...indexed.map((name) => edgeIndex(type, 'subjectId', name, 'id')),
  ]);
}

function isIndexed(field: Field): boolean {
  return (field.kind === 'property' || field.kind === 'fuzzyDate') && field.indexed;
}

function unique(label: string, property: string): SchemaStatement {
  const name = `unique_${label}_${property}`;
  return {
    name,
    text: `CREATE CONSTRAINT ${name} IF NOT EXISTS
FOR (node:${label}) REQUIRE node.${property} IS UNIQUE`,
  };
}

function nodeIndex(label: string, ...properties: readonly string[]): SchemaStatement {
  const name = `range_${label}_${properties.join('_')}`;
  const list = properties.map((property) => `node.${property}`).join(', ');
  return { name, text: `CREATE INDEX ${name} IF NOT EXISTS\nFOR (node:${label}) ON (${list})` };
}

/** For texts that hold another one within them. */
function textIndex(label: string, property: string): SchemaStatement {
  const name = `text_${label}_${property}`;
  return {
    name,
    text: `CREATE TEXT INDEX ${name} IF NOT EXISTS FOR (node:${label}) ON (node.${property})`,
  };
}

/** Every word counts, in every script: this analyzer takes Han characters one by one. */
function searchIndex({ name, label, properties }: SearchIndex): SchemaStatement {
  const list = properties.map((property) => `node.${property}`).join(', ');
  return {
    name,
    text: `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (node:${label}) ON EACH [${list}]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-no-stop-words'}}`,
  };
}

function edgeIndex(type: string, ...properties: readonly string[]): SchemaStatement {
  const name = `range_${type}_${properties.join('_')}`;
  const list = properties.map((property) => `edge.${property}`).join(', ');
  return {
    name,
    text: `CREATE INDEX ${name} IF NOT EXISTS\nFOR ()-[edge:${type}]-() ON (${list})`,
  };
}
