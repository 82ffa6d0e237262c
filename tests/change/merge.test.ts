import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkGraph } from '../../src/database/check-graph.ts';
import type { Database } from '../../src/database/connect.ts';
import { readIn } from '../../src/database/run.ts';
import { exportGraph } from '../../src/export/export-graph.ts';
import { printJson } from '../../src/export/print-json.ts';
import type { Model } from '../../src/model/model.ts';
import { readModel } from '../../src/model/read-model.ts';
import { seedFiles } from '../../src/seed/seed-files.ts';
import { connect } from '../connect.ts';
import { writeLines } from '../seed/test-database.ts';
import { useWritingServer } from './writing-server.ts';

const { ask, write } = useWritingServer();

/** Each asks for things that were not asked before, whose plans take long to make on a busy machine. */
vi.setConfig({ testTimeout: 120_000 });

let database: Database;
let model: Model;
beforeAll(async () => {
  database = await connect();
  model = await readModel('schema');
});
afterAll(() => database.close());

/** All that an export says of the graph. */
async function whole(): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const records of exportGraph(readIn(database), model)) {
    lines.push(...records.map(({ fields }) => printJson(fields)));
  }
  return lines;
}

async function data(query: string): Promise<Record<string, unknown>> {
  const { data: found, errors } = await ask(query);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return found as Record<string, unknown>;
}

/** Of chips, one qualifies claims, in a list of its own too. */
const CHIPS = `applyChanges(changes: [
  {upsertChip: {id: "h200-nvl", name: "H200 NVL", kind: MODEL}}
  {assertFact: {relation: EXPORTS_TO, subject: "nvidia", object: "china", claim: {key: "nvl", cites: [{passage: "article#S5"}]}
    qualifiers: {terms: {product: "h200-nvl"}}}}
])`;

describe('a merge', () => {
  test.each([
    ['companies', 'bytedance', ['alibaba', 'tencent']],
    ['chips, which qualify claims', 'h200', ['h200-nvl']],
    ['governments, which have relations', 'cn-gov', ['us-gov']],
  ])('of %s is undone without a trace', async (_, into, from) => {
    expect(await write(CHIPS)).toMatchObject({ errors: [] });
    await write('rankFact(key: "nvl", rank: DEPRECATED)');
    await write('retractFact(key: "F29", reason: "to have one that was withdrawn")');
    await write('rankFact(key: "F31b", rank: PREFERRED)');
    const before = await whole();
    const list = JSON.stringify(from);
    const merged = await write(`mergeEntities(into: "${into}", from: ${list}, reason: "a test")`);
    expect(merged.errors).toEqual([]);
    expect(merged.items).toEqual(
      from.map(() => ({ status: 'MERGED', node: expect.objectContaining({ id: into }) })),
    );
    const there = await whole();
    expect(await checkGraph(database, model)).toEqual([]);
    const parts = there.filter((line) => line.includes('"mergedInto":'));
    expect(parts).toHaveLength(from.length);
    for (const id of from) {
      const said = there.filter((line) => line.includes(`"${id}"`) && !parts.includes(line));
      expect(said).toEqual([]);
    }
    expect(await data(VERSIONS)).toMatchObject(saidOf(from.includes('alibaba') ? into : 'alibaba'));
    const again = await write(`mergeEntities(into: "${into}", from: ${list}, reason: "a test")`);
    expect(again.items.map(({ status }) => status)).toEqual(from.map(() => 'UNCHANGED'));
    const apart = await write(`unmergeEntities(ids: ${list}, reason: "a test")`);
    expect(apart.errors).toEqual([]);
    expect(apart.items).toEqual(
      from.map((id) => ({ status: 'UNMERGED', node: expect.objectContaining({ id }) })),
    );
    expect(await whole()).toEqual(before);
    expect(await checkGraph(database, model)).toEqual([]);
    expect(await data(VERSIONS)).toMatchObject(saidOf('alibaba'));
  });

  const VERSIONS = `{
    withdrawn: fact(id: "F29.1") { subject { id } }
    replaced: fact(id: "F31b.1") { subject { id } }
  }`;

  function saidOf(id: string) {
    return { withdrawn: { subject: { id } }, replaced: { subject: { id } } };
  }

  test('of several, one after another, is undone from the last one back', async () => {
    const before = await whole();
    await write('mergeEntities(into: "tencent", from: ["alibaba"], reason: "a test")');
    await write('mergeEntities(into: "baidu", from: ["tencent"], reason: "a test")');
    const { errors } = await write('unmergeEntities(ids: ["alibaba"], reason: "a test")');
    expect(errors).toMatchObject([
      {
        path: ['ids', '0'],
        message: 'ids: alibaba was merged into tencent, and that into baidu: unmerge tencent first',
      },
    ]);
    await write('unmergeEntities(ids: ["tencent"], reason: "a test")');
    await write('unmergeEntities(ids: ["alibaba"], reason: "a test")');
    expect(await whole()).toEqual(before);
    expect(await checkGraph(database, model)).toEqual([]);
  });

  test('is told in the histories of both and in the log, with who and why', async () => {
    await write('mergeEntities(into: "tencent", from: ["baidu"], reason: "one firm now")');
    const { company, changes } = await data(`{
      company(by: {id: "tencent"}) { aliases { name } history { kind by reason changes { field after } } }
      changes(last: 2) { nodes { kind aboutId by reason changes { field before after } } }
    }`);
    expect(company).toMatchObject({
      aliases: ['Tencent', '腾讯', 'Baidu', '百度'].map((name) => ({ name })),
      history: expect.arrayContaining([
        {
          ...{ kind: 'MERGED', by: 'ed', reason: 'one firm now' },
          changes: [{ field: 'mergedFrom', after: 'baidu' }],
        },
      ]),
    });
    expect(changes).toEqual({
      nodes: [
        {
          ...{ kind: 'MERGED', aboutId: 'tencent', by: 'ed', reason: 'one firm now' },
          changes: [{ field: 'mergedFrom', before: null, after: 'baidu' }],
        },
        {
          ...{ kind: 'MERGED', aboutId: 'baidu', by: 'ed', reason: 'one firm now' },
          changes: [{ field: 'mergedInto', before: null, after: 'tencent' }],
        },
      ],
    });
    await write('unmergeEntities(ids: ["baidu"], reason: "two again")');
  });

  test('that is undone tells which names and relations went with it', async () => {
    await write('mergeEntities(into: "cn-gov", from: ["us-gov"], reason: "a test")');
    const { changes: before } = await data('{ changes(last: 1) { edges { cursor } } }');
    const { edges } = before as { edges: { cursor: string }[] };
    await write('unmergeEntities(ids: ["us-gov"], reason: "two again")');
    const { changes } = await data(`{
      changes(after: "${edges[0]?.cursor}", where: {kind: {in: [RETRACTED, UNMERGED]}, aboutId: {ne: "us-gov"}}) {
        nodes { kind aboutId relation reason changes { field before after } }
      }
    }`);
    const gone = (field: string, text: string) => ({ field, before: text, after: null });
    expect(changes).toEqual({
      nodes: [
        {
          ...{ kind: 'RETRACTED', relation: 'DECIDED_BY', reason: 'two again' },
          ...{ aboutId: 'long-arm-clauses', changes: [gone('object', 'cn-gov')] },
        },
        {
          ...{ kind: 'RETRACTED', relation: 'DECIDED_BY', reason: 'two again' },
          ...{ aboutId: 'us-policy', changes: [gone('object', 'cn-gov')] },
        },
        {
          ...{ kind: 'UNMERGED', relation: null, reason: 'two again', aboutId: 'cn-gov' },
          changes: [
            gone('mergedFrom', 'us-gov'),
            ...['US government', 'Trump administration', 'US Side', 'US', '美国政府'].map((name) =>
              gone('aliases', name),
            ),
          ],
        },
      ],
    });
  });

  test('leaves what is stated again since where it was stated, although it is undone', async () => {
    await write('mergeEntities(into: "cn-gov", from: ["us-gov"], reason: "a test")');
    const name = 'upsertGovernment(input: {id: "cn-gov", aliases: [{name: "US Side"}]})';
    const relation = 'relateDecidedBy(subject: "us-policy", object: "cn-gov")';
    for (const field of [name, relation]) {
      expect(await write(field)).toMatchObject({ updated: 1, unchanged: 0 });
      expect(await write(field)).toMatchObject({ updated: 0, unchanged: 1 });
    }
    const { changes } = await data(
      '{ changes(last: 2) { nodes { kind changes { field before after } } } }',
    );
    const again = (field: string, text: string) => ({
      kind: 'CHANGED',
      changes: [{ field, before: text, after: text }],
    });
    expect(changes).toEqual({ nodes: [again('aliases', 'US Side'), again('object', 'cn-gov')] });
    await write('unmergeEntities(ids: ["us-gov"], reason: "a test")');
    const { one, other } = await data(`{
      one: government(by: {id: "cn-gov"}) { aliases { name } policies { nodes { id } } }
      other: government(by: {id: "us-gov"}) { aliases { name } policies { nodes { id } } }
    }`);
    const named = (...names: string[]) => names.map((text) => ({ name: text }));
    expect(one).toMatchObject({ aliases: expect.arrayContaining(named('US Side')) });
    expect(one).not.toMatchObject({ aliases: expect.arrayContaining(named('US government')) });
    const decides = (id: string) => ({ policies: { nodes: expect.arrayContaining([{ id }]) } });
    expect(one).toMatchObject(decides('us-policy'));
    expect(one).not.toMatchObject(decides('long-arm-clauses'));
    expect(other).toMatchObject(decides('long-arm-clauses'));
    expect(other).not.toMatchObject(decides('us-policy'));
    expect(other).toMatchObject({ aliases: expect.arrayContaining(named('US Side')) });
    expect(await checkGraph(database, model)).toEqual([]);
    await write('relateDecidedBy(subject: "us-policy", object: "us-gov")');
  });

  test('of two that bring one name leaves it until the last of them goes', async () => {
    for (const id of ['north', 'south']) {
      await write(`upsertCompany(input: {id: "${id}", name: "${id}", aliases: [{name: "Pole"}]})`);
    }
    const names = async () => {
      const { company } = await data('{ company(by: {id: "tencent"}) { aliases { name } } }');
      return (company as { aliases: { name: string }[] }).aliases.map(({ name }) => name);
    };
    const before = await names();
    await write('mergeEntities(into: "tencent", from: ["north", "south"], reason: "a test")');
    expect(await names()).toEqual([...before, 'north', 'Pole', 'south']);
    await write('unmergeEntities(ids: ["north"], reason: "a test")');
    expect(await names()).toEqual([...before, 'Pole', 'south']);
    await write('unmergeEntities(ids: ["south"], reason: "a test")');
    expect(await names()).toEqual(before);
  });

  test('stands although what was merged is seeded again', async () => {
    await seedFiles(database, model, ['seed']);
    await write('mergeEntities(into: "tencent", from: ["baidu"], reason: "a test")');
    const before = await whole();
    const report = await seedFiles(database, model, ['seed']);
    const { retracted, otherwise, oldIds, ...kinds } = report;
    expect(otherwise).toEqual({ count: 0, lines: [] });
    expect(oldIds).toEqual({
      count: 1,
      lines: [
        'baidu was merged into tencent: its record is passed over, 3 references to it mean tencent',
      ],
    });
    for (const counts of Object.values(kinds)) {
      expect(counts).toMatchObject({ created: 0, updated: 0 });
    }
    expect(await whole()).toEqual(before);
    await write('unmergeEntities(ids: ["baidu"], reason: "a test")');
  });

  test('leaves the old ids leading to what they are a part of', async () => {
    const claim = 'claim: {key: "baidu-old", cites: [{passage: "article#S7"}]}';
    await write(`assertMemberOf(subject: "baidu", object: "giants-unnamed", ${claim})`);
    await write('retractFact(key: "baidu-old", reason: "to have one that was withdrawn")');
    const before = await whole();
    await write('mergeEntities(into: "tencent", from: ["baidu"], reason: "a test")');
    await write('mergeEntities(into: "alibaba", from: ["tencent"], reason: "a test")');
    const { data: found, errors } = await ask(
      `query ($id: ID!, $by: EntityBy!, $ids: [ID!]!) {
        company(by: $by) { id name }
        node(id: $id) { id }
        nodes(ids: $ids) { id }
        literal: company(by: {id: "baidu"}) { id }
        neighbours(of: "tencent", first: 1) { totalCount }
        named: company(by: {name: "百度"}) { id }
        none: node(id: "nobody") { id }
      }`,
      { id: 'tencent', by: { id: 'baidu' }, ids: ['baidu', 'nvidia', 'tencent', 'nobody'] },
    );
    expect(errors).toEqual([]);
    expect(found).toEqual({
      company: { id: 'alibaba', name: 'Alibaba' },
      node: { id: 'alibaba' },
      nodes: [{ id: 'alibaba' }, { id: 'nvidia' }, { id: 'alibaba' }, null],
      literal: { id: 'alibaba' },
      neighbours: { totalCount: expect.any(Number) },
      named: { id: 'alibaba' },
      none: null,
    });
    await write('unmergeEntities(ids: ["tencent", "baidu"], reason: "a test")');
    expect(await whole()).toEqual(before);
    expect(await data('{ fact(id: "baidu-old.1") { subject { id } } }')).toEqual({
      fact: { subject: { id: 'baidu' } },
    });
    expect(await checkGraph(database, model)).toEqual([]);
  });

  test('leaves no trace where it is only tried out', async () => {
    const before = await whole();
    const tried = 'into: "tencent", from: ["baidu"], reason: "a test", dryRun: true';
    expect(await write(`mergeEntities(${tried})`)).toMatchObject({
      applied: false,
      items: [{ status: 'MERGED', node: { id: 'tencent' } }],
    });
    expect(await whole()).toEqual(before);
    await write('mergeEntities(into: "tencent", from: ["baidu"], reason: "a test")');
    const merged = await whole();
    await write('unmergeEntities(ids: ["baidu"], reason: "a test", dryRun: true)');
    expect(await whole()).toEqual(merged);
    await write('unmergeEntities(ids: ["baidu"], reason: "a test")');
  });

  test.each([
    [
      'into: "tencnt", from: ["baidu"]',
      'into: no entity has the id "tencnt"; did you mean tencent?',
    ],
    [
      'into: "tencent", from: ["baidou"]',
      'from: no entity has the id "baidou"; did you mean baidu?',
    ],
    ['into: "tencent", from: ["tencent"]', 'from: tencent is the one that stays'],
    [
      'into: "tencent", from: ["h200"]',
      'from: h200 is of the type Chip, and tencent of Company: only things of one type become one',
    ],
    [
      'into: "article", from: ["reports"]',
      'into: sources are not merged, since claims cite their passages: withdraw one by retractSource',
    ],
    [
      'into: "optimistic", from: ["pessimistic"]',
      'from: claims hold in the scenario pessimistic alone: scenarios are not merged',
    ],
    [
      'into: "h200", from: ["ascend"]',
      'from: D1b is said of both of them, which cannot be one then: retract that first',
    ],
  ])('of %s is refused', async (args, message) => {
    const { applied, errors } = await write(`mergeEntities(${args}, reason: "a test")`);
    expect(applied).toBe(false);
    expect(errors.map((error) => error.message)).toEqual([message]);
  });

  test('of something that is changed by its old id is pointed at the new one', async () => {
    await write('mergeEntities(into: "tencent", from: ["baidu"], reason: "a test")');
    const { errors } = await write('upsertCompany(input: {id: "baidu", description: "A firm."})');
    expect(errors.map(({ message }) => message)).toEqual([
      'baidu was merged into tencent: change that one, or unmerge baidu first',
    ]);
    const claim = 'claim: {key: "old-id", cites: [{passage: "article#S7"}]}';
    const asserted = await write(
      `assertMemberOf(subject: "baidu", object: "giants-unnamed", ${claim})`,
      '... on Fact { sentence subject { id } }',
    );
    expect(asserted.items).toMatchObject([
      {
        status: 'CREATED',
        node: { sentence: expect.stringMatching(/^Tencent /), subject: { id: 'tencent' } },
      },
    ]);
    const again = await write(
      `assertMemberOf(subject: "baidu", object: "giants-unnamed", ${claim})`,
    );
    expect(again.items).toMatchObject([{ status: 'UNCHANGED' }]);
    await write('retractFact(key: "old-id", reason: "a test")');
    await write('unmergeEntities(ids: ["baidu"], reason: "a test")');
  });
});

describe('a deletion', () => {
  test('needs the role admin', async () => {
    const { errors } = await ask(
      'mutation { deleteEntity(id: "nvidia", reason: "a test") { applied } }',
    );
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('needs the role admin, found editor'),
        extensions: { code: 'FORBIDDEN' },
      },
    ]);
  });

  test('takes with it names and claims in all versions, and leaves the rest sound', async () => {
    await write('rankFact(key: "F31a", rank: PREFERRED)');
    const remove = async (id: string) => {
      const { data: found } = await ask(
        `mutation { deleteEntity(id: "${id}", reason: "asked for") { applied retracted items { status node { id } } errors { message } } }`,
        {},
        'ADMIN',
      );
      return (found as { deleteEntity: unknown }).deleteEntity;
    };
    expect(await remove('bytedance')).toMatchObject({
      ...{ applied: true, items: [{ status: 'DELETED', node: null }], errors: [] },
      retracted: expect.any(Number),
    });
    expect(await checkGraph(database, model)).toEqual([]);
    const { node, entities, fact, changes } = await data(`{
      node(id: "bytedance") { id }
      entities(where: {search: "ByteDance"}) { nodes { id } }
      fact(id: "F31a.1") { id }
      changes(last: 1) { nodes { kind aboutId type by reason } }
    }`);
    expect({ node, fact }).toEqual({ node: null, fact: null });
    expect(entities).toEqual({ nodes: [] });
    expect(changes).toEqual({
      nodes: [
        { kind: 'DELETED', aboutId: 'bytedance', type: 'Company', by: 'ada', reason: 'asked for' },
      ],
    });
    expect((await whole()).filter((line) => line.includes('"bytedance"'))).toEqual([]);
    expect(await remove('bytedance')).toMatchObject({ items: [{ status: 'UNCHANGED' }] });
    expect(await remove('bytedanze')).toMatchObject({
      errors: [{ message: 'id: no entity has the id "bytedanze"' }],
    });
    expect(await remove('article')).toMatchObject({
      errors: [
        {
          message:
            'id: a source is not deleted, since claims cite it: withdraw it by retractSource',
        },
      ],
    });
  });

  test('of a thing with many relations and claims tells how many there were', async () => {
    const many = Array.from({ length: 1_100 }, (_, i) => i);
    const before = await whole();
    const lines = [
      { type: 'Chip', id: 'hub', name: 'Hub', kind: 'MODEL' },
      ...many.flatMap((i) => [
        { type: 'Policy', id: `p${i}`, name: `Policy ${i}`, kind: 'POLICY' },
        { type: 'Company', id: `m${i}`, name: `Maker ${i}` },
        { relation: 'COVERS', subject: `p${i}`, object: 'hub' },
        {
          ...{ relation: 'MAKES', key: `hub-${i}`, subject: `m${i}` },
          object: 'hub',
          cites: 'article#S4',
        },
      ]),
    ];
    await seedFiles(database, model, [writeLines(lines)]);
    const { changes: earlier } = await data('{ changes(last: 1) { edges { cursor } } }');
    const { edges } = earlier as { edges: { cursor: string }[] };
    const { data: found } = await ask(
      'mutation { deleteEntity(id: "hub", reason: "a test") { retracted items { status } errors { message } } }',
      {},
      'ADMIN',
    );
    expect(found).toEqual({
      deleteEntity: { retracted: 1_100, items: [{ status: 'DELETED' }], errors: [] },
    });
    const { changes } = await data(`{
      changes(first: 10, after: "${edges[0]?.cursor}") { nodes { kind aboutId changes { field before after } } }
    }`);
    const gone = (field: string, text: string) => ({ field, before: text, after: null });
    expect(changes).toEqual({
      nodes: [
        {
          kind: 'LOADED',
          aboutId: null,
          changes: [{ field: 'RETRACTED', before: null, after: '1100' }],
        },
        {
          ...{ kind: 'DELETED', aboutId: 'hub' },
          changes: [
            gone('name', 'Hub'),
            gone('kind', 'MODEL'),
            gone('claims', '1100'),
            gone('relations', '1100'),
          ],
        },
      ],
    });
    expect(await checkGraph(database, model)).toEqual([]);
    const left = (await whole()).filter((line) => !/"id":"[pm]\d+"/.test(line));
    expect(left).toEqual(before);
  });

  test('leaves a claim that may be changed where its first version alone went with it', async () => {
    for (const id of ['dx', 'dy']) {
      await write(`upsertChip(input: {id: "${id}", name: "Chip ${id}", kind: MODEL})`);
    }
    const claim = 'claim: {key: "D1", cites: [{passage: "article#S4"}]}';
    await write(`assertMakes(subject: "huawei", object: "dx", ${claim})`);
    const corrected = await write('correctFact(key: "D1", object: "dy", reason: "a slip")');
    expect(corrected.errors).toEqual([]);
    const { data: found } = await ask(
      'mutation { deleteEntity(id: "dx", reason: "a test") { applied } }',
      {},
      'ADMIN',
    );
    expect(found).toEqual({ deleteEntity: { applied: true } });
    expect(await data('{ fact(id: "D1.1") { id } }')).toEqual({ fact: null });
    expect(await write(`assertMakes(subject: "huawei", object: "dy", ${claim})`)).toMatchObject({
      items: [{ status: 'UNCHANGED' }],
    });
    expect(
      await write('rankFact(key: "D1", rank: PREFERRED)', '... on Fact { id rank }'),
    ).toMatchObject({ items: [{ status: 'UPDATED', node: { id: 'D1.3', rank: 'PREFERRED' } }] });
    const retracted = await write('retractFact(key: "D1", reason: "a test")');
    expect(retracted).toMatchObject({ retracted: 1 });
    expect(await checkGraph(database, model)).toEqual([]);
    // With the rest of it the key is free again.
    await ask('mutation { deleteEntity(id: "dy", reason: "a test") { applied } }', {}, 'ADMIN');
    const anew = await write(`assertMakes(subject: "huawei", object: "h200", ${claim})`, 'id');
    expect(anew).toMatchObject({ items: [{ status: 'CREATED', node: { id: 'D1.1' } }] });
  });
});
