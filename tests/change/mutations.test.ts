import { describe, expect, test } from 'vitest';
import { useWritingServer } from './writing-server.ts';

const { ask, write } = useWritingServer();

/** More than an answer may hold. */
const DEEP =
  'facts(first: 100) { nodes { subject { facts(first: 100) { nodes { object { facts(first: 100) { nodes { id } } } } } } } }';

describe('an upsert', () => {
  test('of something that was changed since it was seen is refused', async () => {
    await write('upsertCompany(input: {id: "intel", name: "Intel"})');
    await write('upsertCompany(input: {id: "intel", name: "Intel Corporation"})');
    const { data } = await ask('{ company(by: {id: "intel"}) { revision } }');
    expect(data).toEqual({ company: { revision: 2 } });
    const late = await write(
      'upsertCompany(input: {id: "intel", name: "Intl", expectedVersion: 1})',
    );
    expect(late).toMatchObject({
      applied: false,
      errors: [
        {
          path: ['input', 'expectedVersion'],
          message: 'expected version 1, found 2: look at what it says now, and change that',
        },
      ],
    });
    const seen = await write(
      'upsertCompany(input: {id: "intel", name: "Intl", expectedVersion: 2})',
    );
    expect(seen).toMatchObject({ applied: true, updated: 1 });
    const none = await write(
      'upsertCompany(input: {id: "intl", name: "Intl", expectedVersion: 1})',
    );
    expect(none.errors).toMatchObject([
      { message: 'expected version 1, but there is no such thing yet' },
    ]);
  });

  const TSMC = 'input: {id: "tsmc", name: "TSMC", aliases: [{name: "台积电", lang: "zh-Hans"}]}';

  test('creates what is new, and then finds it unchanged', async () => {
    const node = '... on Company { name aliases { name lang } }';
    const first = await write(`upsertCompany(${TSMC})`, node);
    expect(first).toMatchObject({ applied: true, created: 1, updated: 0, unchanged: 0 });
    expect(first.items).toEqual([
      {
        status: 'CREATED',
        node: {
          __typename: 'Company',
          name: 'TSMC',
          aliases: [
            { name: 'TSMC', lang: null },
            { name: '台积电', lang: 'zh-Hans' },
          ],
        },
      },
    ]);
    const again = await write(`upsertCompany(${TSMC})`);
    expect(again).toMatchObject({ applied: true, created: 0, updated: 0, unchanged: 1 });
  });

  test('changes what is given and leaves the rest', async () => {
    await write('upsertCompany(input: {id: "asml", name: "ASML", description: "Makes machines."})');
    const { items } = await write(
      'upsertCompany(input: {id: "asml", name: "ASML Holding"})',
      '... on Company { name description }',
    );
    expect(items).toEqual([
      {
        status: 'UPDATED',
        node: { __typename: 'Company', name: 'ASML Holding', description: 'Makes machines.' },
      },
    ]);
  });

  test('takes a value away by null', async () => {
    await write('upsertCompany(input: {id: "arm", name: "Arm", description: "Draws chips."})');
    const { items } = await write(
      'upsertCompany(input: {id: "arm", description: null})',
      '... on Company { description }',
    );
    expect(items[0]).toMatchObject({ status: 'UPDATED', node: { description: null } });
  });

  test('has an entry in the history with who wrote it, and why', async () => {
    await write('upsertCompany(input: {id: "imec", name: "imec"}, reason: "read of it")');
    const { data } = await ask('{ company(by: {id: "imec"}) { history { kind by reason } } }');
    expect(data).toEqual({
      company: { history: [{ kind: 'RECORDED', by: 'ed', reason: 'read of it' }] },
    });
  });

  test('adds a source with its passages', async () => {
    const source = `input: {id: "wire", name: "A wire", publishedOn: {on: "2026-03"}
      passages: [{label: "W1", text: "TSMC makes H200."}, {label: "W2", text: "So it goes.", kind: HEADING}]}`;
    expect(await write(`upsertSource(${source})`)).toMatchObject({ created: 1 });
    const { data } = await ask(
      '{ source(by: {id: "wire"}) { publishedOn { text } passages { nodes { label position kind text } } } }',
    );
    expect(data).toEqual({
      source: {
        publishedOn: { text: '2026-03' },
        passages: {
          nodes: [
            { label: 'W1', position: 1, kind: 'SENTENCE', text: 'TSMC makes H200.' },
            { label: 'W2', position: 2, kind: 'HEADING', text: 'So it goes.' },
          ],
        },
      },
    });
  });
});

describe('a claim', () => {
  const CLAIM = `subject: "tsmc", object: "h200"
    claim: {key: "T1", cites: [{passage: "wire#W1", modality: REPORTED, quote: "TSMC makes H200"}], from: {on: "2025"}}`;

  test('is asserted with its citation, and then unchanged', async () => {
    const node = '... on Fact { sentence modality validFrom { text } citations { quote } }';
    const first = await write(`assertMakes(${CLAIM})`, node);
    expect(first.items).toEqual([
      {
        status: 'CREATED',
        node: {
          __typename: 'Fact',
          sentence: 'TSMC makes H200',
          modality: 'REPORTED',
          validFrom: { text: '2025' },
          citations: [{ quote: 'TSMC makes H200' }],
        },
      },
    ]);
    expect(await write(`assertMakes(${CLAIM})`)).toMatchObject({ unchanged: 1, created: 0 });
  });

  test('has typed qualifiers and a typed literal', async () => {
    const { errors, items } = await write(
      `assertRate(subject: "surcharge", value: 30, rateTerms: {unit: "%"}
        claim: {key: "T2", cites: [{passage: "article#S5"}]})`,
      '... on Fact { value qualifiers { name value } }',
    );
    expect(errors).toEqual([]);
    expect(items[0]).toMatchObject({
      status: 'CREATED',
      node: { value: '30', qualifiers: [{ name: 'unit', value: '%' }] },
    });
  });

  test('holds the words that it quotes: they change with it alone', async () => {
    const words = (text: string) =>
      `{id: "wire", passages: [{label: "W2", text: "So it goes.", kind: HEADING}, {label: "W1", text: "${text}"}]}`;
    const refused = await write(`upsertSource(input: ${words('TSMC makes no H200.')})`);
    expect(refused).toMatchObject({
      applied: false,
      errors: [
        {
          path: ['input', 'passages', '1', 'text'],
          message:
            'wire#W1: it would no longer hold what is quoted of it by T1 ("TSMC makes H200"): give that claim another quote along with it, or retract it first',
        },
      ],
    });
    expect(
      await write(`upsertSource(input: ${words('TSMC  makes H200, it says.')})`),
    ).toMatchObject({
      applied: true,
      updated: 1,
    });
    const together = await write(`applyChanges(dryRun: true, changes: [
      {upsertSource: ${words('It makes the H200.')}}
      {correctFact: {key: "T1", claim: {cites: [{passage: "wire#W1", quote: "makes the H200"}]}}}
    ])`);
    expect(together).toMatchObject({ errors: [], updated: 2 });
  });

  test('is corrected in part: the rest stays, and the old version too', async () => {
    const node = '... on Fact { id version rank modality citations { passage { id } } }';
    const { items } = await write(
      `correctFact(key: "T1", expectedVersion: 1, claim: {rank: DEPRECATED}
        addCites: [{passage: "article#S4"}], reason: "seen elsewhere")`,
      node,
    );
    expect(items).toEqual([
      {
        status: 'UPDATED',
        node: {
          __typename: 'Fact',
          id: 'T1.2',
          version: 2,
          rank: 'DEPRECATED',
          modality: 'ASSERTED',
          citations: [{ passage: { id: 'wire#W1' } }, { passage: { id: 'article#S4' } }],
        },
      },
    ]);
    const { data } = await ask('{ fact(id: "T1.1") { rank retractedAt versions { id } } }');
    expect(data).toMatchObject({
      fact: { rank: 'NORMAL', versions: [{ id: 'T1.1' }, { id: 'T1.2' }] },
    });
  });

  test('takes a citation that it has already for that', async () => {
    const again = 'correctFact(key: "T1", addCites: [{passage: "article#S4", stance: SUPPORTS}])';
    expect(await write(again)).toMatchObject({ unchanged: 1, updated: 0 });
  });

  test('changes from an event to a state, and what is given of both is refused', async () => {
    const node = '... on Fact { validFrom { text } validTo { text } }';
    const event = await write('correctFact(key: "T2", claim: {on: {on: "2026-01"}})', node);
    expect(event.items[0]?.node).toMatchObject({
      validFrom: { text: '2026-01' },
      validTo: { text: '2026-01' },
    });
    const state = await write(
      'correctFact(key: "T2", claim: {from: {on: "2025"}, to: null})',
      node,
    );
    expect(state.items[0]?.node).toMatchObject({ validFrom: { text: '2025' } });
    const both = await write(
      'correctFact(key: "T2", claim: {on: {on: "2026"}, from: {on: "2025"}})',
    );
    expect(both.errors.map(({ message }) => message)).toEqual([
      'on: dates an event; a state has `from` and `to` instead, not both',
    ]);
  });

  test('is held as firmly as it is said to be, whatever its citations said before', async () => {
    await write('upsertCompany(input: {id: "intel", name: "Intel"})');
    await write(
      'assertMakes(subject: "intel", object: "h200", claim: {key: "T4", cites: [{passage: "article#S4", modality: REPORTED, hedge: "may"}]})',
    );
    const { items } = await write(
      'correctFact(key: "T4", claim: {modality: POSSIBLE, hedge: null})',
      '... on Fact { modality citations { modality hedge } }',
    );
    expect(items[0]).toMatchObject({
      status: 'UPDATED',
      node: { modality: 'POSSIBLE', citations: [{ modality: 'POSSIBLE', hedge: null }] },
    });
  });

  test('keeps its key', async () => {
    const { errors } = await write('correctFact(key: "T4", claim: {key: "T5", note: "x"})');
    expect(errors).toEqual([
      { index: 0, path: ['claim', 'key'], message: 'key: a claim keeps its key; leave it out' },
    ]);
  });

  test('keeps its links, whichever end they are told from', async () => {
    await write('correctFact(key: "T4", claim: {rivals: ["T1"]})');
    const before = await write('correctFact(key: "T1", claim: {note: "seen twice"})');
    expect(before).toMatchObject({ updated: 1 });
    expect(await write('correctFact(key: "T1", claim: {note: "seen twice"})')).toMatchObject({
      unchanged: 1,
    });
    const { data } = await ask('{ facts(where: {key: {eq: "T1"}}) { nodes { rivals { key } } } }');
    expect(data).toMatchObject({ facts: { nodes: [{ rivals: [{ key: 'T4' }] }] } });
  });

  test('is ranked', async () => {
    const { items } = await write('rankFact(key: "T2", rank: PREFERRED)', '... on Fact { rank }');
    expect(items[0]).toMatchObject({ status: 'UPDATED', node: { rank: 'PREFERRED' } });
  });

  test('is not changed by a caller that has seen another version', async () => {
    const { applied, errors } = await write(
      'correctFact(key: "T1", expectedVersion: 1, claim: {note: "x"})',
    );
    expect(applied).toBe(false);
    expect(errors).toEqual([
      {
        index: 0,
        path: ['expectedVersion'],
        message: 'expected version 1, found 3: look at what it says now, and change that',
      },
    ]);
  });

  test('is withdrawn with what rests on it, and twice is once', async () => {
    const first = await write(
      'retractFact(key: "F46", reason: "a slip")',
      '... on Fact { retractedAt }',
    );
    expect(first).toMatchObject({ applied: true, retracted: 1 });
    expect(first.items[0]?.node?.retractedAt).toEqual(expect.any(String));
    const { data } = await ask('{ fact(id: "D2.1") { modality } }');
    expect(data).toEqual({ fact: { modality: null } });
    expect(await write('retractFact(key: "F46", reason: "a slip")')).toMatchObject({
      retracted: 0,
      unchanged: 1,
    });
  });

  test('goes with its source, where no other supports it', async () => {
    const { retracted, items } = await write('retractSource(id: "wire", reason: "it was made up")');
    expect(items[0]?.status).toBe('RETRACTED');
    expect(retracted).toBe(0);
    const { data } = await ask('{ fact(id: "T1.3") { retractedAt modality sources { id } } }');
    expect(data).toEqual({
      fact: { retractedAt: null, modality: 'ASSERTED', sources: [{ id: 'article' }] },
    });
  });
});

describe('several changes at once', () => {
  test('refer to each other, and are one step in each history', async () => {
    const { items, created } = await write(
      `applyChanges(reason: "a new chip", changes: [
        {assertFact: {relation: MAKES, subject: "tsmc", object: "q7", claim: {key: "T7", cites: [{passage: "article#S4"}]}}}
        {upsertChip: {id: "q7", name: "Q7", kind: MODEL}}
        {relate: {relation: GOVERNS, subject: "us-gov", object: "china"}}
        {correctFact: {key: "T2", claim: {note: "as of now"}}}
      ])`,
    );
    expect(items.map(({ status }) => status)).toEqual(['CREATED', 'CREATED', 'CREATED', 'UPDATED']);
    expect(created).toBe(3);
  });

  test('are refused together, with all that is wrong', async () => {
    const { applied, items, errors } = await write(
      `applyChanges(changes: [
        {upsertCompany: {id: "good", name: "Good"}}
        {upsertCompany: {id: "bad", aliases: [{name: "Bad", cites: ["article#S99"]}]}}
        {assertFact: {relation: MAKES, subject: "good", object: "h20", claim: {cites: [{passage: "article#S4"}]}}}
        {correctFact: {key: "nothing", claim: {note: "x"}}}
      ])`,
    );
    expect({ applied, items }).toEqual({ applied: false, items: [] });
    expect(errors).toEqual([
      expect.objectContaining({
        index: 1,
        path: ['changes', '1', 'upsertCompany', 'aliases', '0', 'cites', '0'],
      }),
      expect.objectContaining({ index: 1, message: 'bad: a Company needs name' }),
      expect.objectContaining({
        index: 2,
        path: ['changes', '2', 'assertFact', 'object'],
        message: 'object: no entity has the id "h20"; did you mean h200?',
      }),
      expect.objectContaining({ index: 3, path: ['changes', '3', 'correctFact', 'key'] }),
    ]);
    const { data } = await ask('{ company(by: {id: "good"}) { id } }');
    expect(data).toEqual({ company: null });
  });

  test('are made without what is wrong, and what refers to it, where the policy says so', async () => {
    const { applied, created, items, errors } = await write(
      `applyChanges(policy: REJECT_ROWS, changes: [
        {upsertChip: {id: "good-chip", name: "Good chip", kind: MODEL}}
        {assertFact: {relation: MAKES, subject: "tsmc", object: "bad-chip", claim: {key: "T9", cites: [{passage: "article#S4"}]}}}
        {upsertChip: {id: "bad-chip", kind: MODEL}}
        {assertFact: {relation: MAKES, subject: "tsmc", object: "good-chip", claim: {key: "T8", cites: [{passage: "article#S4"}]}}}
      ])`,
    );
    expect({ applied, created }).toEqual({ applied: true, created: 2 });
    expect(items.map(({ status }) => status)).toEqual([
      'CREATED',
      'REJECTED',
      'REJECTED',
      'CREATED',
    ]);
    expect(errors).toEqual([
      expect.objectContaining({ index: 1, path: ['changes', '1', 'assertFact', 'object'] }),
      expect.objectContaining({ index: 2, message: 'bad-chip: a Chip needs name' }),
    ]);
  });

  test('in a dry run tell what would be done, and do nothing', async () => {
    const payload = await write(
      `applyChanges(dryRun: true, changes: [
        {upsertCompany: {id: "dry", name: "Dry"}}
        {assertFact: {relation: MAKES, subject: "dry", object: "h200", claim: {key: "dry-1", cites: [{passage: "article#S4"}]}}}
        {relate: {relation: GOVERNS, subject: "us-gov", object: "china"}}
        {mergeEntities: {into: "asml", from: ["dry"]}}
      ])`,
      '... on Company { name makes { nodes { id } } } ... on Fact { version sentence }',
    );
    expect(payload).toMatchObject({ applied: false, created: 2 });
    expect(payload.items.map(({ node }) => node)).toEqual([
      null,
      { __typename: 'Fact', version: 2, sentence: 'ASML Holding makes H200' },
      null,
      { __typename: 'Company', name: 'ASML Holding', makes: { nodes: [{ id: 'h200' }] } },
    ]);
    expect(
      await write('upsertCompany(input: {id: "dry", name: "Dry"}, dryRun: true)'),
    ).toMatchObject({ applied: false, items: [{ status: 'CREATED', node: { id: 'dry' } }] });
    expect(await write('upsertCompany(input: {id: "dry"}, dryRun: true)')).toMatchObject({
      ...{ applied: false, items: [] },
      errors: [{ message: 'dry: a Company needs name' }],
    });
    const { data } = await ask('{ company(by: {id: "dry"}) { id } }');
    expect(data).toEqual({ company: null });
  });

  test('in a dry run give what is asked for at several places, with one fragment at all of them', async () => {
    const { data, errors } = await ask(`
      mutation {
        upsertCompany(input: {id: "dry", name: "Dry"}, dryRun: true) {
          a: items { ...Both node { ... on Company { name } } }
          b: items { ...Both }
        }
      }
      fragment Both on ChangedItem { node { id } other: node { __typename } }`);
    expect(errors).toEqual([]);
    const other = { __typename: 'Company' };
    expect(data).toEqual({
      upsertCompany: {
        a: [{ node: { id: 'dry', name: 'Dry' }, other }],
        b: [{ node: { id: 'dry' }, other }],
      },
    });
  });

  test('are at most 1,000', async () => {
    const changes = Array.from({ length: 1_001 }, () => ({ retractFact: { key: 'F1' } }));
    const { errors } = await ask(
      'mutation ($changes: [ChangeInput!]!) { applyChanges(changes: $changes) { applied } }',
      { changes },
    );
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  test('are not made where their answer would be refused', async () => {
    const { errors } = await ask(
      `mutation { upsertCompany(input: {id: "deep", name: "Deep"}) { items { node { ... on Company { ${DEEP} } } } } }`,
    );
    expect(errors[0]).toMatchObject({ extensions: { code: 'LIST_LIMIT' } });
    const { data } = await ask('{ company(by: {id: "deep"}) { id } }');
    expect(data).toEqual({ company: null });
  });
});

describe('forty clients', () => {
  test('that upsert one thing leave one thing, and none fails', async () => {
    const written = await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        write(`upsertCompany(input: {id: "crowd", name: "Crowd", description: "By client ${i}."})`),
      ),
    );
    expect(written.every(({ applied }) => applied)).toBe(true);
    expect(written.filter(({ created }) => created === 1)).toHaveLength(1);
    const { data } = await ask(
      '{ entities(where: {id: {eq: "crowd"}}) { totalCount } company(by: {id: "crowd"}) { aliases { name } } }',
    );
    expect(data).toEqual({
      entities: { totalCount: 1 },
      company: { aliases: [{ name: 'Crowd' }] },
    });
  });

  test('that correct one claim give it as many versions, one current', async () => {
    const before = (await versionsOf('T2')).length;
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        write(`correctFact(key: "T2", claim: {note: "client ${i}"})`),
      ),
    );
    const versions = await versionsOf('T2');
    expect(versions.filter(({ retractedAt }) => retractedAt === null)).toHaveLength(1);
    expect(versions).toHaveLength(before + 20);
  });

  test('that write two things in opposite orders all come through', async () => {
    const pair = (first: string, second: string, i: number) =>
      `applyChanges(changes: [
        {upsertCompany: {id: "${first}", name: "${first}", description: "${i}"}}
        {upsertCompany: {id: "${second}", name: "${second}", description: "${i}"}}
      ])`;
    const written = await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        write(i % 2 === 0 ? pair('left', 'right', i) : pair('right', 'left', i)),
      ),
    );
    expect(written.every(({ applied }) => applied)).toBe(true);
  });
});

async function versionsOf(key: string): Promise<readonly { readonly retractedAt: unknown }[]> {
  const { data } = await ask(
    'query ($key: String!) { facts(where: {key: {eq: $key}}) { nodes { versions { version retractedAt } } } }',
    { key },
  );
  const { nodes } = (data as { facts: { nodes: { versions: { retractedAt: unknown }[] }[] } })
    .facts;
  expect(nodes).toHaveLength(1);
  return nodes[0]?.versions ?? [];
}

describe('roles', () => {
  const WRITE = 'mutation { upsertCompany(input: {id: "no", name: "No"}) { applied } }';

  test.each([null, 'READER'])('%s may not write', async (role) => {
    const { data, errors } = await ask(WRITE, {}, role);
    expect(data).toEqual({ upsertCompany: null });
    expect(errors[0]).toMatchObject({ path: ['upsertCompany'], extensions: { code: 'FORBIDDEN' } });
  });

  test('a reader may read, and so may nobody where reading is open', async () => {
    for (const role of ['READER', null]) {
      expect((await ask('{ __typename }', {}, role)).data).toEqual({ __typename: 'Query' });
    }
  });
});

test('one field of a mutation that fails leaves what the others did, and their answers', async () => {
  const { data, errors } = await ask(`mutation {
    one: upsertCompany(input: {id: "kept", name: "Kept"}) { items { status } }
    other: upsertCompany(input: {id: "lost", name: "Lost"}) { items { node { ... on Company { ${DEEP} } } } }
    third: rankFact(key: "nothing", rank: NORMAL) { applied errors { path } }
  }`);
  expect(data).toEqual({
    one: { items: [{ status: 'CREATED' }] },
    other: null,
    third: { applied: false, errors: [{ path: ['key'] }] },
  });
  expect(errors.map(({ path }) => path)).toEqual([['other']]);
});
