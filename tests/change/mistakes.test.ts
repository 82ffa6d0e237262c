import { beforeAll, describe, expect, test } from 'vitest';
import { useWritingServer } from './writing-server.ts';

const { write } = useWritingServer();

const CITES = 'cites: [{passage: "article#S4"}]';

beforeAll(async () => {
  await write('upsertCompany(input: {id: "intel", name: "Intel"})');
  await write(`assertMakes(subject: "intel", object: "h200", claim: {key: "I1", ${CITES}})`);
  await write(`assertMakes(subject: "intel", object: "ascend", claim: {key: "I2", ${CITES}})`);
  await write('retractFact(key: "I2", reason: "a test")');
}, 120_000);

const makes = (claim: string) =>
  `assertMakes(subject: "intel", object: "h200", claim: {key: "Z", ${claim}})`;

/** A field of Mutation, and what it says: paths, and messages. */
const CASES: readonly (readonly [
  field: string,
  ...said: (readonly [path: string, message: string])[],
])[] = [
  [
    makes(''),
    [
      'claim',
      'Z has no citation: expected `cites` with a passage that states it, or `basis` INFERRED with `premises`',
    ],
  ],
  [
    makes('cites: [{passage: "article#S4", role: DATES}]'),
    [
      'claim.cites',
      'Z has no citation: expected `cites` with a passage that states it, or `basis` INFERRED with `premises`',
    ],
  ],
  [
    makes('basis: INFERRED'),
    ['claim', 'Z is inferred: expected `premises` with the keys of facts it rests on'],
  ],
  [
    makes(`premises: ["F46"], ${CITES}`),
    [
      'claim.premises',
      'Z has premises, but is not inferred: expected `basis` INFERRED, or no premises',
    ],
  ],
  [
    makes('basis: INFERRED, premises: ["F466"]'),
    ['claim.premises.0', 'premises: no fact has the key "F466"; did you mean F46?'],
  ],
  [
    makes('basis: INFERRED, premises: ["I2"]'),
    ['claim.premises.0', 'premises: I2 was retracted; state it again, or leave it out here'],
  ],
  [makes('basis: INFERRED, premises: ["Z"]'), ['claim', 'premises: Z rests on Z']],
  [
    makes('basis: INFERRED, premises: ["F48"], modality: ASSERTED'),
    ['claim', 'Z: modality ASSERTED is firmer than its premises, of which the loosest is POSSIBLE'],
  ],
  [
    makes('cites: [{passage: "S4"}]'),
    ['claim.cites.0.passage', 'cites.passage: "S4" does not say which source; write article#S4'],
  ],
  [
    makes('cites: [{passage: "article#S44"}]'),
    [
      'claim.cites.0.passage',
      'cites.passage: there is no passage "article#S44"; did you mean article#S4?',
    ],
  ],
  [
    makes('cites: [{passage: "article#S4", quote: "nobody said"}]'),
    ['claim.cites.0.quote', 'cites.quote: article#S4 does not say "nobody said"'],
  ],
  [
    makes('cites: [{passage: "article#S4", attributedTo: "nvidia"}]'),
    [
      'claim.cites.0.attributedTo',
      'cites.attributedTo: expected a Source, found "nvidia", which is a Company',
    ],
  ],
  [
    makes(`${CITES}, on: {on: "2026"}, from: {on: "2025"}`),
    ['claim.on', 'on: dates an event; a state has `from` and `to` instead, not both'],
  ],
  [
    makes(`${CITES}, from: {on: "2026"}, to: {on: "2025"}`),
    ['claim.to', 'to: ends before it begins, 2026'],
  ],
  [
    makes(`${CITES}, from: {on: "2025-13"}`),
    [
      'claim.from.on',
      'from: expected a date such as 2026-01-31, 2026-01, 2026 or {earliest, latest, text}, found "2025-13"',
    ],
  ],
  [
    makes(`${CITES}, from: {earliest: "2026-01-01"}`),
    ['claim.from', 'from: expected the source\'s own words as text, such as "late 2025"'],
  ],
  [
    makes(`${CITES}, scenario: "nvidia"`),
    ['claim.scenario', 'scenario: expected a Scenario, found "nvidia", which is a Company'],
  ],
  [
    'assertMakes(subject: "intl", object: "nvidia", claim: {cites: []})',
    [
      'claim.cites',
      'this fact has no citation: expected `cites` with a passage that states it, or `basis` INFERRED with `premises`',
    ],
    ['subject', 'subject: no entity has the id "intl"; did you mean intel?'],
  ],
  [
    `assertMakes(subject: "intel", object: "nvidia", claim: {${CITES}})`,
    ['object', 'object: MAKES expects Chip, found "nvidia", which is Company'],
  ],
  [
    'assertRate(subject: "surcharge", value: 30, claim: {key: "Z"})',
    [
      'claim',
      'Z has no citation: expected `cites` with a passage that states it, or `basis` INFERRED with `premises`',
    ],
  ],
  [
    'relateGoverns(subject: "cn-gov", object: "nvidia")',
    ['object', 'object: GOVERNS expects Place, found "nvidia", which is Company'],
  ],
  [
    'retractFact(key: "F466", reason: "x")',
    ['key', 'key: no fact has the key "F466"; did you mean F46?'],
  ],
  [
    'retractSource(id: "artikle", reason: "x")',
    ['id', 'id: no entity has the id "artikle"; did you mean article?'],
  ],
  [
    'retractSource(id: "nvidia", reason: "x")',
    ['id', 'id: expected a Source, found "nvidia", which is a Company'],
  ],
  [
    'correctFact(key: "I2", claim: {note: "x"})',
    [
      'key',
      'key: no fact has the key "I2", or it was retracted: state it by an assertion; did you mean D2?',
    ],
  ],
  [
    'correctFact(key: "I1", claim: {cites: []})',
    [
      'claim.cites',
      'I1 has no citation: expected `cites` with a passage that states it, or `basis` INFERRED with `premises`',
    ],
  ],
  [
    'correctFact(key: "I1", addCites: [{passage: "article#S99"}])',
    [
      'addCites.0.passage',
      'cites.passage: there is no passage "article#S99"; did you mean article#S9?',
    ],
  ],
  [
    'rankFact(key: "nothing", rank: NORMAL)',
    ['key', 'key: no fact has the key "nothing", or it was retracted: state it by an assertion'],
  ],
  ['upsertCompany(input: {id: "new-one"})', ['input', 'new-one: a Company needs name']],
  [
    'upsertChip(input: {id: "intel", name: "Intel"})',
    ['input', 'intel is Company already: change it by upsertCompany'],
  ],
  [
    'upsertCompany(input: {id: "I1", name: "I"})',
    ['input', 'I1: I1 is the key of a fact; expected another id'],
  ],
  [
    makes('cites: [{passage: "article#S4", quote: "made from: steel, to: (value: 3)"}]'),
    [
      'claim.cites.0.quote',
      'cites.quote: article#S4 does not say "made from: steel, to: (value: 3)"',
    ],
  ],
  ['upsertCompany(input: {id: "retract"})', ['input', 'retract: a Company needs name']],
  [
    'upsertCompany(input: {id: "intel", name: ""})',
    ['input.name', 'name: expected text, found ""; leave it out when there is nothing to say'],
  ],
  [
    'upsertCompany(input: {id: "intel", aliases: [{name: "I", lang: "no such"}]})',
    [
      'input.aliases.0.lang',
      'aliases.lang: expected a language tag such as zh-Hans, found "no such"',
    ],
  ],
  [
    'upsertCompany(input: {id: "intel", aliases: [{name: "I", cites: ["S4"]}]})',
    ['input.aliases.0.cites.0', 'cites: "S4" does not say which source; write article#S4'],
  ],
  [
    'upsertSource(input: {id: "wire", name: "W", passages: [{label: "a#b", text: "x"}]})',
    ['input.passages.0', "wire#a#b: a passage's label has no #; expected one such as S5"],
  ],
  [
    `applyChanges(changes: [
      {assertFact: {relation: MAKES, subject: "intel", value: "x", claim: {${CITES}}}}
      {assertFact: {relation: RATE, subject: "surcharge", object: "h200", claim: {${CITES}}}}
      {assertFact: {relation: RATE, subject: "surcharge", claim: {${CITES}}}}
      {retractFact: {key: "F46"}} {rankFact: {key: "F46", rank: PREFERRED}}
      {retractFact: {key: "F47"}} {retractFact: {key: "F47"}}
      {retractSource: "artikle"}
    ])`,
    ['changes.0.assertFact.claim', 'expected the id of an entity as `object`'],
    ['changes.0.assertFact.value', 'MAKES joins two entities: expected `object`, not `value`'],
    ['changes.1.assertFact.object', 'RATE has a literal: expected `value`, not `object`'],
    ['changes.2.assertFact.claim', 'RATE: expected its literal as `value`'],
    [
      'changes.2.assertFact.claim',
      'says the same as the fact at changes.1.assertFact.claim; put their citations together, or give both a `key`',
    ],
    [
      'changes.3.retractFact.key',
      'key: F46 is stated at changes.4.rankFact.key; expected one of the two',
    ],
    ['changes.6.retractFact.key', 'F47 was retracted already at changes.5.retractFact.key'],
    ['changes.7.retractSource', 'id: no entity has the id "artikle"; did you mean article?'],
  ],
];

describe('a mutation says what is wrong in the words of its arguments, and where', () => {
  test.each(CASES.map(([field, ...said]) => ({ field, said })))(
    '$field',
    async ({ field, said }) => {
      const { applied, errors } = await write(field);
      expect(applied).toBe(false);
      expect(errors.map(({ path, message }) => [path.join('.'), message])).toEqual(said);
      for (const { path, message } of errors) {
        expect(path).not.toEqual([]);
        const own = message.replace(/".*"/, '""');
        expect(own).not.toMatch(/.\b(?:cites|basis|premises|from|to|value|object|source):/);
      }
    },
  );
});
