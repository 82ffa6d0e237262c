import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type EdgeType,
  type Field,
  type Model,
  type NodeType,
  type Relation,
  requireEdge,
} from '../model/model.ts';
import { type MutationField, mutationFields } from '../model/mutation-fields.ts';
import { exampleValue, valueOfType } from './example-value.ts';
import { exemplify, exemplifyInput } from './exemplify.ts';
import { edgeFilterName } from './names.ts';
import { block, describe, parentheses } from './print-sdl.ts';

const WRITE_INPUTS = readFileSync(join(import.meta.dirname, 'write-inputs.graphql'), 'utf8');

/** The root type of all that writes, and the inputs that it takes. */
export function printMutations(model: Model): readonly string[] {
  const fields = mutationFields(model);
  const types = fields.flatMap((field) => (field.kind === 'upsert' ? [field.type] : []));
  const edges = qualifierTypes(model);
  const examples = exampleInputs(model, edges);
  return [
    printMutation(model, fields, examples),
    ...types.map((type) => printEntityInput(type, model)),
    ...edges.map((edge) => printEdgeInput(edge, model)),
    printChangeInput(types, examples),
    printQualifiersInput(edges, examples),
    fillExamples(examples),
  ];
}

/** Types of qualifiers and of properties of relations that a relation has. */
function qualifierTypes(model: Model): readonly EdgeType[] {
  const names = new Set([...model.relations.values()].flatMap(({ edge }) => edge ?? []));
  return [...names].map((name) => requireEdge(model, name));
}

/** Inputs that this model takes, as GraphQL writes them. */
interface ExampleInputs {
  readonly verb: string;
  readonly plainVerb: string;
  readonly assert: string;
  readonly relate: string;
  readonly qualifiers: string;
}

function exampleInputs(model: Model, [edge]: readonly EdgeType[]): ExampleInputs {
  const relations = [...model.relations.values()];
  const fact = relations.find(({ kind }) => kind !== 'plain');
  const plain = relations.find(({ kind }) => kind === 'plain');
  const [verb, plainVerb] = [fact, plain].map((one) => one?.type ?? relations[0]?.type ?? 'NONE');
  const end = fact?.kind === 'claim' ? 'value: "25"' : 'object: "tokyo-bay"';
  return {
    verb: verb ?? '',
    plainVerb: plainVerb ?? '',
    assert: `{relation: ${verb}, subject: "tokyo", ${end}}`,
    relate: `{relation: ${plainVerb}, subject: "tokyo", object: "japan"}`,
    qualifiers: edge ? `{${edgeFilterName(edge.name)}: {}}` : '{none: true}',
  };
}

/** The inputs that are alike in all models, but for their examples. */
function fillExamples(examples: ExampleInputs): string {
  return Object.entries(examples).reduce(
    (text, [name, example]) => text.replaceAll(`\`$${name}\``, `\`${quoted(example)}\``),
    WRITE_INPUTS,
  );
}

/** Within a text in quotes. */
function quoted(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function printMutation(
  model: Model,
  fields: readonly MutationField[],
  { qualifiers }: ExampleInputs,
): string {
  return `"Where every write begins; it needs a role that may write. Example: \`retractFact(key: \\"F46\\", reason: \\"a slip\\") { applied }\`."
type Mutation ${block([...fields.map((field) => printField(field, model)), ...printOthers(qualifiers)])}`;
}

const DRY_RUN = '"Only tells what would be done. Example: `true`."\ndryRun: Boolean! = false';

const COMMON = [
  '"Why, for the history. Example: `the ministry corrected its figure`."\nreason: String',
  DRY_RUN,
];

const NEEDED_REASON = '"Why, for the history. Example: `the source withdrew it`."\nreason: String!';

const VERSION =
  '"The version that the caller has seen; another one refuses the change. Example: `1`."\nexpectedVersion: Int';

const CLAIM =
  '"What is said of it. Example: `{cites: [{passage: \\"almanac#S5\\"}]}`."\nclaim: ClaimInput';

const KEY = '"The key of the claim. Example: `F46`."\nkey: ID!';

function printField(field: MutationField, model: Model): string {
  switch (field.kind) {
    case 'upsert': {
      const { name } = field.type;
      const text = `Creates the ${name} of that id, or changes of it what is given: null takes a value away. Example: \`${field.name}(input: {id: "…"}) { items { status } }\`.`;
      const input = `${describe(`What it is. Example: \`{id: "…"}\`.`)}input: ${name}Input!`;
      return `${describe(text)}${field.name}${parentheses([input, ...COMMON])}: ChangePayload`;
    }
    case 'assert': {
      const { relation } = field;
      const text = `Claims that \`${relation.sentence}\`. Given whole: a claim of that key that says otherwise gets a new version. Example: \`${field.name}(${exampleEnds(relation, model)}) { items { status } }\`.`;
      const args = [...printEnds(relation, model), CLAIM, ...printQualifiers(relation), VERSION];
      return `${describe(text)}${field.name}${parentheses([...args, ...COMMON])}: ChangePayload`;
    }
    case 'relate': {
      const { relation } = field;
      const text = `Joins two things: \`${relation.sentence}\`. Example: \`${field.name}(${exampleEnds(relation, model)}) { items { status } }\`.`;
      const key =
        '"Tells relations of this type between the same things apart. Example: `first`."\nkey: String';
      const args = [...printEnds(relation, model), key, ...printQualifiers(relation)];
      return `${describe(text)}${field.name}${parentheses([...args, ...COMMON])}: ChangePayload`;
    }
  }
}

function exampleEnds(relation: Relation, model: Model): string {
  return relation.kind === 'claim'
    ? `subject: "…", value: ${valueOfType(literalOf(relation), model)}`
    : 'subject: "…", object: "…"';
}

/** The scalar or enum of a claim's literal. */
function literalOf({ ends }: Relation): string {
  return ends[0]?.object ?? 'String';
}

function printEnds(relation: Relation, model: Model): readonly string[] {
  const subject = '"The subject, by id. Example: `tokyo`."\nsubject: ID!';
  if (relation.kind !== 'claim') {
    return [subject, '"The object, by id. Example: `tokyo-bay`."\nobject: ID!'];
  }
  const literal = literalOf(relation);
  const text = `The literal. Example: \`${valueOfType(literal, model)}\`.`;
  return [subject, `${describe(text)}value: ${literal}!`];
}

function printQualifiers({ edge }: Relation): readonly string[] {
  return edge === null
    ? []
    : [`"What qualifies it. Example: \`{}\`."\n${edgeFilterName(edge)}: ${edge}Input`];
}

function printOthers(qualifiers: string): readonly string[] {
  return [
    `"""
Changes of a claim what is given, and leaves the rest: it gets a new version, and the old one stays in its history.
Example: \`correctFact(key: "F46", claim: {rank: PREFERRED}) { items { status } }\`.
"""
correctFact${parentheses([
      KEY,
      '"Another object, by id. Example: `tokyo-bay`."\nobject: ID',
      '"Another literal, as text. Example: `30`."\nvalue: String',
      CLAIM,
      `${describe(`What qualifies it now. Example: \`${qualifiers}\`.`)}qualifiers: QualifiersInput`,
      '"Further citations, beside those that it has. Example: `[{passage: \\"almanac#S5\\"}]`."\naddCites: [CitationInput!]',
      VERSION,
      ...COMMON,
    ])}: ChangePayload`,
    `"Says how a claim ranks among its rivals. Example: \`rankFact(key: \\"F46\\", rank: PREFERRED) { items { status } }\`."
rankFact${parentheses([
      KEY,
      '"Its rank. Example: `PREFERRED`."\nrank: Rank!',
      VERSION,
      ...COMMON,
    ])}: ChangePayload`,
    `"""
Withdraws a claim. It is not deleted: history and \`knownAt\` still show it, and what rests on it says that it stands no
longer. Example: \`retractFact(key: "F46", reason: "a slip") { retracted }\`.
"""
retractFact${parentheses([KEY, VERSION, NEEDED_REASON, DRY_RUN])}: ChangePayload`,
    `"""
Withdraws all citations of a source: what no other source supports falls, the rest is as firm as what is left, as
\`retractionPreview\` foretells. Example: \`retractSource(id: "almanac", reason: "it was made up") { retracted }\`.
"""
retractSource${parentheses([
      '"The id of the source. Example: `almanac`."\nid: ID!',
      NEEDED_REASON,
      DRY_RUN,
    ])}: ChangePayload`,
    `"""
Makes one entity of several: what is claimed of those in \`from\`, their names and relations are of \`into\` then, and
their ids lead to it. What they said of themselves is kept, and \`unmergeEntities\` takes them apart again.
Example: \`mergeEntities(into: "tokyo", from: ["edo"], reason: "its old name") { items { status } }\`.
"""
mergeEntities${parentheses([
      '"The entity that stays, by id. Example: `tokyo`."\ninto: ID!',
      '"Those that become a part of it, at most 100, of the same type. Example: `[\\"edo\\"]`."\nfrom: [ID!]!',
      NEEDED_REASON,
      DRY_RUN,
    ])}: ChangePayload`,
    `"""
Takes apart what was merged: names, relations and claims that an entity brought are its own again, what was said since
stays where it is. Example: \`unmergeEntities(ids: ["edo"], reason: "another town") { items { status } }\`.
"""
unmergeEntities${parentheses([
      '"Entities that were merged, by their ids of before, at most 100. Example: `[\\"edo\\"]`."\nids: [ID!]!',
      NEEDED_REASON,
      DRY_RUN,
    ])}: ChangePayload`,
    `"""
Deletes an entity for good, with its names, relations, and all claims in which it has a part, in all their versions. It
needs the role admin; the change log keeps what was done. A claim that is wrong is rather retracted.
Example: \`deleteEntity(id: "tokyo", reason: "asked for by the person") { retracted }\`.
"""
deleteEntity${parentheses([
      '"The id of the entity. Example: `tokyo`."\nid: ID!',
      NEEDED_REASON,
      DRY_RUN,
    ])}: ChangePayload`,
    `"""
Several changes at once, at most 1,000, in one transaction. They may refer to each other in any order; only merges,
unmerges and deletions are done in their place, so that they find done what stands before them, and what stands behind
finds them done.
Example: \`applyChanges(changes: [{retractFact: {key: "F46"}}]) { items { status } errors { index message } }\`.
"""
applyChanges${parentheses([
      '"What to do. Example: `[{retractFact: {key: \\"F46\\"}}]`."\nchanges: [ChangeInput!]!',
      '"Whether something wrong refuses all of it, or only itself and what refers to it. Example: `REJECT_ROWS`."\npolicy: ChangePolicy! = REJECT_ALL',
      ...COMMON,
    ])}: ChangePayload`,
  ];
}

function printEntityInput(type: NodeType, model: Model): string {
  const own = [...type.fields.values()].flatMap((field) =>
    field.name === 'id' ? [] : printInputField(field, model),
  );
  const passages =
    type.name === 'Source'
      ? [
          '"Its passages. Example: `[{label: \\"S1\\", text: \\"…\\"}]`."\npassages: [PassageInput!]',
        ]
      : [];
  const fields = [
    '"The key as people write it. Example: `tokyo`."\nid: ID!',
    ...own,
    '"Further names; those that it has stay. Example: `[{name: \\"東京\\"}]`."\naliases: [AliasInput!]',
    '"Passages that use its primary name. Example: `[\\"almanac#S5\\"]`."\ncites: [ID!]',
    '"What sources expressly leave open of it. Example: `[{field: \\"price\\"}]`."\nunstated: [UnstatedInput!]',
    ...passages,
    '"The `revision` of it that the caller has seen; another one refuses the change. Example: `1`."\nexpectedVersion: Int',
  ];
  const text = `A ${type.name}; of one that is there only what is given is changed. Example: \`{id: "…"}\`.`;
  return `${describe(text)}input ${type.name}Input ${block(fields)}`;
}

function printEdgeInput(edge: EdgeType, model: Model): string {
  const fields = [...edge.fields.values()].flatMap((field) => printInputField(field, model));
  return `${describe(exemplify(edge.description, '`{}`'))}input ${edge.name}Input ${block(fields)}`;
}

/** What is stored on the thing itself; relations have mutations of their own. */
function printInputField(field: Field, model: Model): readonly string[] {
  const line = (type: string, example: string) => [
    `${describe(exemplify(field.description, `\`${example}\``))}${field.name}: ${type}`,
  ];
  switch (field.kind) {
    case 'property':
      return line(field.list ? `[${field.type}!]` : field.type, exampleValue(field, model));
    case 'fuzzyDate':
      return [
        `${describe(exemplifyInput(field.description, '`{on: "2026-01"}`'))}${field.name}: FuzzyDateInput`,
      ];
    case 'role':
      return line(field.list ? '[ID!]' : 'ID', 'tokyo');
    default:
      return [];
  }
}

function printChangeInput(types: readonly NodeType[], { assert, relate }: ExampleInputs): string {
  const upserts = types.map(
    ({ name }) =>
      `${describe(`As \`upsert${name}\`. Example: \`{id: "…"}\`.`)}upsert${name}: ${name}Input`,
  );
  return `"One change: exactly one of these. Example: \`{retractFact: {key: \\"F46\\"}}\`."
input ChangeInput @oneOf ${block([
    ...upserts,
    `${describe(`Claims something. Example: \`${assert}\`.`)}assertFact: AssertInput`,
    `${describe(`Joins two things. Example: \`${relate}\`.`)}relate: RelateInput`,
    '"As `correctFact`. Example: `{key: \\"F46\\", claim: {rank: PREFERRED}}`."\ncorrectFact: CorrectInput',
    '"As `rankFact`. Example: `{key: \\"F46\\", rank: PREFERRED}`."\nrankFact: RankInput',
    '"As `retractFact`. Example: `{key: \\"F46\\"}`."\nretractFact: RetractInput',
    '"As `retractSource`, by id. Example: `almanac`."\nretractSource: ID',
    '"As `mergeEntities`. Example: `{into: \\"tokyo\\", from: [\\"edo\\"]}`."\nmergeEntities: MergeInput',
    '"As `unmergeEntities`. Example: `{ids: [\\"edo\\"]}`."\nunmergeEntities: UnmergeInput',
    '"As `deleteEntity`; it needs the role admin. Example: `{id: \\"tokyo\\"}`."\ndeleteEntity: DeleteInput',
  ])}`;
}

function printQualifiersInput(edges: readonly EdgeType[], { qualifiers }: ExampleInputs): string {
  const fields = edges.map(
    ({ name }) => `"Those of ${name}. Example: \`{}\`."\n${edgeFilterName(name)}: ${name}Input`,
  );
  const none = ['"This model has no qualifiers. Example: `true`."\nnone: Boolean'];
  return `${describe(`What qualifies a claim or relation, by the type that the model gives its relation. Example: \`${qualifiers}\`.`)}input QualifiersInput @oneOf ${block(fields.length > 0 ? fields : none)}`;
}
