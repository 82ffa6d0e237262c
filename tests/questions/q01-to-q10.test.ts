import { describe, expect, test } from 'vitest';
import {
  ConditionsOfApprovalDocument,
  CountryVisitedDocument,
  DomesticChipsDocument,
  HuangAndHuaweiDocument,
  PushedAndVettedDocument,
  RivalsOfH200Document,
  SurchargeDocument,
  VettedBuyersDocument,
  WhoIsBeijingDocument,
  WhoIsHuangDocument,
} from '../../src/generated/operations.ts';
import { names, qualifiers, sentencesOf, wordsOf } from './answer-parts.ts';
import { useClient } from './use-client.ts';

// The competency questions, each a document of `operations/`, asked over HTTP with the typed client.
// What is expected is written by hand from the list of questions: everything in its answer, nothing it
// rules out, and the sentences it names.

const ask = useClient();

describe('names', () => {
  for (const name of ['Huang', '黄仁勋']) {
    test(`Q01: ${name} is Jensen Huang, a person, CEO of Nvidia`, async () => {
      const { entity } = await ask(WhoIsHuangDocument, { name });
      expect(entity).toMatchObject({ __typename: 'Person', name: 'Jensen Huang' });
      const ceoOf = entity && 'ceoOf' in entity ? entity.ceoOf : undefined;
      expect(names(ceoOf)).toEqual(new Set(['Nvidia']));
      expect(ceoOf?.edges[0]?.fact).toMatchObject({ modality: 'ASSERTED', polarity: 'AFFIRMED' });
      expect(sentencesOf(entity)).toEqual(new Set(['S15']));
      const alias = entity?.aliases.find((one) => one.name === name);
      const sources = alias?.citations.map(({ passage }) => passage.source.name);
      expect(sources, 'the article does not use the name').toEqual(['Names in common use']);
    });
  }

  test('Q02: Beijing is the Chinese government, named so in two sentences', async () => {
    const { entity } = await ask(WhoIsBeijingDocument);
    expect(entity).toMatchObject({ __typename: 'Government', name: 'Chinese government' });
    const alias = entity?.aliases.find(({ name }) => name === 'Beijing');
    expect(sentencesOf(alias, 'NAMES')).toEqual(new Set(['S11', 'S21']));
  });
});

describe('one hop', () => {
  test("Q03: Huawei's Ascend series is named as an example of domestic AI chips", async () => {
    const { chip } = await ask(DomesticChipsDocument);
    expect(names(chip?.examples)).toEqual(new Set(['Ascend series']));
    expect(chip?.examples.open).toBe(true);
    expect(names(chip?.examples.edges[0]?.node.madeBy)).toEqual(new Set(['Huawei']));
    expect(sentencesOf(chip)).toEqual(new Set(['S11']));
  });

  test('Q04: Jensen Huang visited China', async () => {
    const { person } = await ask(CountryVisitedDocument);
    const [visit] = person?.visited.edges ?? [];
    expect(person?.visited.edges).toHaveLength(1);
    expect(visit?.node).toEqual({ __typename: 'Place', name: 'China' });
    expect(visit?.fact).toMatchObject({ modality: 'ASSERTED', polarity: 'AFFIRMED' });
    expect(sentencesOf(person)).toEqual(new Set(['S15']));
  });
});

describe('edges and conditions', () => {
  test('Q05: the surcharge is approximately 25% of each sale', async () => {
    const { condition } = await ask(SurchargeDocument);
    const [rate] = condition?.rate.nodes ?? [];
    expect(condition?.rate.nodes).toHaveLength(1);
    expect(rate).toMatchObject({ value: '25', modality: 'ASSERTED' });
    expect(rate && qualifiers(rate)).toEqual({ unit: '%', approximate: 'true' });
    expect(condition?.dueOn.nodes.map(({ value }) => value)).toEqual(['each sale']);
    expect(sentencesOf(condition)).toEqual(new Set(['S5']));
  });

  test('Q06: the export is approved on four conditions', async () => {
    const { government } = await ask(ConditionsOfApprovalDocument);
    const [approval] = government?.approves.edges ?? [];
    expect(government?.approves.edges).toHaveLength(1);
    expect(approval).toMatchObject({
      trade: 'EXPORT',
      extent: 'in principle',
      seller: { name: 'Nvidia' },
      place: { name: 'China' },
      node: { name: 'H200' },
      fact: { modality: 'ASSERTED', polarity: 'AFFIRMED' },
    });
    const conditions = new Map(
      approval?.policy?.conditions.edges.map(({ node }) => [node.kind, node]),
    );
    expect(new Set(conditions.keys())).toEqual(
      new Set(['SURCHARGE', 'INSPECTION', 'END_USE_BAN', 'BUYER_VETTING']),
    );
    expect(approval?.policy?.conditions.open).toBe(false);
    const surcharge = conditions.get('SURCHARGE');
    expect(surcharge?.rate.nodes[0]).toMatchObject({ value: '25' });
    expect(surcharge?.rate.nodes.map(qualifiers)).toEqual([{ unit: '%', approximate: 'true' }]);
    expect(surcharge?.dueOn.nodes.map(({ value }) => value)).toEqual(['each sale']);
    expect(names(surcharge?.paidTo)).toEqual(new Set(['US government']));
    const rules = (kind: 'INSPECTION' | 'END_USE_BAN' | 'BUYER_VETTING') =>
      new Set(conditions.get(kind)?.rules.nodes.map(({ sentence }) => sentence));
    expect(rules('INSPECTION')).toEqual(
      new Set([
        'H200 must first be shipped to third-party laboratories',
        'Third-party laboratories test H200',
      ]),
    );
    expect(rules('END_USE_BAN')).toEqual(
      new Set(['US export policy on the H200 strictly prohibits military use of H200']),
    );
    expect(conditions.get('BUYER_VETTING')?.name).toBe('vetting of buyers');
    expect(sentencesOf(government)).toEqual(new Set(['S4', 'S5', 'S6', 'S7']));
    expect(wordsOf(government)).not.toMatch(/Chinese government|Beijing|quantity/);
  });

  test('Q07: ByteDance, Alibaba and Tencent are named as vetted buyers, as examples', async () => {
    const { conditions } = await ask(VettedBuyersDocument);
    const [vetting] = conditions.nodes;
    expect(conditions.nodes).toHaveLength(1);
    expect(names(vetting?.vettedBuyers)).toEqual(new Set(['ByteDance', 'Alibaba', 'Tencent']));
    expect(vetting?.vettedBuyers.open).toBe(true);
    expect(vetting?.vettedBuyers.edges.every(({ fact }) => fact?.open)).toBe(true);
    expect(sentencesOf(conditions)).toEqual(new Set(['S7']));
    expect(wordsOf(conditions)).not.toMatch(/Baidu|Huawei/);
  });
});

describe('several hops', () => {
  test('Q08: Alibaba and Tencent are pushed towards Ascend and named as vetted buyers', async () => {
    const { companies } = await ask(PushedAndVettedDocument);
    expect(names(companies)).toEqual(new Set(['Alibaba', 'Tencent']));
    expect(sentencesOf(companies)).toEqual(new Set(['S7', 'S11']));
    expect(wordsOf(companies)).not.toMatch(/Baidu|ByteDance/);
  });

  test("Q09: Huawei's chips may compete with the H200; that is inferred, and from what", async () => {
    const { chip } = await ask(RivalsOfH200Document);
    const edges = chip?.competesWith.edges ?? [];
    expect(names(chip?.competesWith)).toEqual(new Set(['Ascend series', 'domestic AI chips']));
    for (const { fact } of edges) {
      expect(fact).toMatchObject({ basis: 'INFERRED', modality: 'POSSIBLE', citations: [] });
    }
    const ascend = edges.find(({ node }) => node.name === 'Ascend series');
    expect(names(ascend?.node.exampleOf)).toEqual(new Set(['domestic AI chips']));
    expect(names(ascend?.node.madeBy)).toEqual(new Set(['Huawei']));
    expect(ascend?.fact?.premises).toContainEqual(
      expect.objectContaining({
        sentence: 'Full opening to the H200 could undercut the market share of domestic AI chips',
        modality: 'POSSIBLE',
      }),
    );
    expect(sentencesOf(chip)).toEqual(new Set(['S11', 'S12']));
  });

  test('Q10: Jensen Huang and Huawei are connected through chips, not directly', async () => {
    const { person, direct } = await ask(HuangAndHuaweiDocument);
    expect(direct.totalCount).toBe(0);
    expect(names(person?.ceoOf)).toEqual(new Set(['Nvidia']));
    const made = person?.ceoOf.edges[0]?.node.makes;
    expect(names(made)).toEqual(new Set(['H200']));
    const [opening] = made?.edges[0]?.node.policies.nodes ?? [];
    expect(opening?.name).toBe('full opening to the H200');
    const [undercut] = opening?.undercuts.edges ?? [];
    expect(undercut?.node.name).toBe('domestic AI chips');
    expect(undercut?.fact).toMatchObject({ modality: 'POSSIBLE', citations: [{ hedge: 'could' }] });
    expect(names(undercut?.node.examples)).toEqual(new Set(['Ascend series']));
    expect(names(undercut?.node.examples.edges[0]?.node.madeBy)).toEqual(new Set(['Huawei']));
    // S1 besides: the title, too, says whose chip the H200 is.
    expect(sentencesOf(person)).toEqual(new Set(['S1', 'S4', 'S11', 'S12', 'S15']));
    expect(wordsOf(person)).not.toMatch(/regulator|visit|met\b/i);
  });
});
