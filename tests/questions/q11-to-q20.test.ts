import { describe, expect, test } from 'vitest';
import {
  ApprovalInJanuaryDocument,
  AuthorAndDateDocument,
  BlanketOpeningDocument,
  DatedToJanuaryDocument,
  LimitedOpeningDocument,
  PessimisticScenarioDocument,
  PossiblyNowDocument,
  ScenariosDocument,
  TestedBeforeDeliveryDocument,
  WhoPaysDocument,
} from '../../src/generated/operations.ts';
import { names, passagesLeftOpen, qualifiers, sentencesOf, wordsOf } from './answer-parts.ts';
import { useClient } from './use-client.ts';

// The competency questions, each a document of `operations/`, asked over HTTP with the typed client.
// What is expected is written by hand from the list of questions: everything in its answer, nothing it
// rules out, and the sentences it names.

const ask = useClient();

describe('instants', () => {
  test('Q11: the approval was in force in January 2026, in principle and under conditions', async () => {
    const { facts } = await ask(ApprovalInJanuaryDocument);
    const [approval] = facts.nodes;
    expect(facts.nodes).toHaveLength(1);
    expect(approval).toMatchObject({
      modality: 'ASSERTED',
      polarity: 'AFFIRMED',
      validFrom: { text: 'late 2025 to January 2026' },
      validTo: { text: 'no end stated', latest: null },
      unstated: [{ field: 'end' }],
    });
    expect(approval && qualifiers(approval)).toMatchObject({ extent: 'in principle' });
    const policy = approval?.qualifiers.find(({ name }) => name === 'policy')?.entity;
    expect(policy && 'conditions' in policy && policy.conditions.nodes).toHaveLength(4);
    expect(sentencesOf(facts)).toEqual(new Set(['S4']));
  });

  test('Q11: before late 2025 there was no approval that the graph knows of', async () => {
    const { facts } = await ask(ApprovalInJanuaryDocument, { month: '2025-09' });
    expect(facts.nodes).toEqual([]);
  });

  test('Q12: the visit and the reports on a limited opening are dated to January 2026', async () => {
    const { facts } = await ask(DatedToJanuaryDocument);
    const visit = facts.nodes.find(({ relation }) => relation === 'VISITED');
    expect(visit).toMatchObject({
      subject: { name: 'Jensen Huang' },
      object: { name: 'China' },
      validFrom: { text: 'January 2026', precision: 'MONTH' },
    });
    expect(sentencesOf(visit, 'DATES')).toEqual(new Set(['S14']));
    const reported = facts.nodes.find(({ relation }) => relation === 'ADOPTS');
    expect(reported).toMatchObject({ object: { name: 'limited opening' }, modality: 'REPORTED' });
    expect(sentencesOf(reported, 'DATES')).toEqual(new Set(['S14']));
    // S16 besides: what the visit was for stands under the same heading.
    expect(sentencesOf(facts)).toEqual(new Set(['S14', 'S15', 'S16', 'S17']));
    expect(wordsOf(facts)).not.toMatch(/customs|block/i);
    expect(facts.nodes.map(({ validFrom }) => validFrom?.precision)).not.toContain('DAY');
  });
});

describe('provenance', () => {
  test('Q13: S6 asserts that chips are tested before they are delivered', async () => {
    const { chip } = await ask(TestedBeforeDeliveryDocument);
    const [shipment] = chip?.mustShipTo.edges ?? [];
    expect(shipment).toMatchObject({
      manner: 'first',
      node: { name: 'third-party laboratories' },
      fact: { modality: 'ASSERTED', citations: [{ passage: { label: 'S6' } }] },
    });
    const [test] = chip?.testedBy.edges ?? [];
    expect(test).toMatchObject({
      node: { name: 'third-party laboratories' },
      fact: { modality: 'ASSERTED' },
    });
    expect(sentencesOf(chip)).toEqual(new Set(['S6']));
  });

  test('Q14: Kimi wrote the article, on a day that is not stated', async () => {
    const { source } = await ask(AuthorAndDateDocument);
    expect(names(source?.writtenBy)).toEqual(new Set(['Kimi']));
    expect(source?.published.nodes).toMatchObject([
      { value: '7 minutes ago', unstated: [{ field: 'date' }] },
    ]);
    expect(source?.publishedOn).toMatchObject({ text: '7 minutes ago', latest: null });
    expect(source?.publishedOn?.precision).toBe('OPEN');
    expect(source?.unstated).toMatchObject([{ field: 'publishedOn' }]);
    expect(sentencesOf(source)).toEqual(new Set(['S2']));
  });
});

describe('modality', () => {
  test('Q15: China may be pausing imports, or refusing clauses; one or the other', async () => {
    const { government } = await ask(PossiblyNowDocument);
    const facts = government?.facts.nodes ?? [];
    const found = facts.map((fact) => [fact.relation, fact.object?.name, qualifiers(fact).purpose]);
    expect(new Set(found)).toEqual(
      new Set([
        ['PAUSES', 'H200', 'a bargaining chip'],
        ['REFUSES', 'long-arm jurisdiction clauses', 'national security concerns'],
      ]),
    );
    const [pause, refusal] = facts;
    expect(pause?.alternatives).toMatchObject([
      { sentence: refusal?.sentence, modality: 'POSSIBLE' },
    ]);
    expect(refusal?.alternatives).toMatchObject([{ sentence: pause?.sentence }]);
    for (const fact of facts) {
      expect(fact).toMatchObject({ modality: 'POSSIBLE', citations: [{ hedge: 'may' }] });
    }
    expect(sentencesOf(government)).toEqual(new Set(['S13']));
    expect(wordsOf(government)).not.toMatch(/customs|block/i);
  });

  test('Q16: a limited opening is reported by unnamed reports, and only as what may be', async () => {
    const { policy } = await ask(LimitedOpeningDocument);
    const [adoption] = policy?.adoptedBy.edges ?? [];
    expect(policy).toMatchObject({ name: 'limited opening', kind: 'OPTION' });
    expect(names(policy?.adoptedBy)).toEqual(new Set(['Chinese government']));
    expect(adoption?.fact?.modality).toBe('REPORTED');
    const [saying] = adoption?.fact?.citations.filter(({ role }) => role === 'STATES') ?? [];
    expect(saying).toMatchObject({
      modality: 'REPORTED',
      hedge: 'may',
      attributedTo: { name: 'Unnamed reports', unstated: [{ note: 'which reports they are' }] },
    });
    expect(sentencesOf(policy)).toEqual(new Set(['S17']));
  });
});

describe('scenarios', () => {
  test('Q17: in the pessimistic scenario unnamed companies are forced to switch', async () => {
    const { scenario } = await ask(PessimisticScenarioDocument);
    const facts = new Map(scenario?.facts.nodes.map((fact) => [fact.relation, fact]));
    expect(new Set(facts.keys())).toEqual(new Set(['SWITCHES_TO', 'BLOCKS']));
    const change = facts.get('SWITCHES_TO');
    expect(change).toMatchObject({
      modality: 'PREDICTED',
      subject: { name: 'companies', unstated: [{ field: 'members' }] },
    });
    expect(change && qualifiers(change)).toEqual({ manner: 'forced' });
    expect(change?.object?.aliases).toContainEqual({ name: 'domestic computing power' });
    const blockage = facts.get('BLOCKS');
    expect(change?.causedBy).toEqual([{ sentence: blockage?.sentence }]);
    expect(blockage).toMatchObject({
      modality: 'PREDICTED',
      subject: { name: 'Chinese government' },
      object: { name: 'H200' },
    });
    expect(blockage && qualifiers(blockage)).toEqual({
      trade: 'IMPORT',
      through: 'Chinese customs',
      manner: 'continue to',
    });
    expect(names(scenario?.motivatedBy)).toEqual(new Set(['long-term technological autonomy']));
    expect(scenario?.motivatedBy.edges[0]?.fact?.modality).toBe('PREDICTED');
    expect(sentencesOf(scenario)).toEqual(new Set(['S22']));
    expect(wordsOf(scenario)).not.toMatch(/quantity|Alibaba|ByteDance|Tencent|Baidu|Nvidia$/m);
  });

  test('Q18: two scenarios answer the question, and how likely they are is not stated', async () => {
    const { questions } = await ask(ScenariosDocument);
    const [question] = questions.nodes;
    expect(questions.nodes).toHaveLength(1);
    expect(question?.about?.name).toBe('Chinese approval of H200 purchases');
    expect(names(question?.scenarios)).toEqual(
      new Set(['Optimistic Scenario', 'Pessimistic Scenario']),
    );
    for (const { node, fact } of question?.scenarios.edges ?? []) {
      expect(node.unstated).toContainEqual({ field: 'likelihood', note: 'how likely it is' });
      expect(fact?.unstated).toEqual([{ field: 'likelihood' }]);
    }
    expect(sentencesOf(questions)).toEqual(new Set(['S21', 'S22']));
    expect(wordsOf(questions)).not.toMatch(/\d ?%|0\.\d/);
  });
});

describe('negatives', () => {
  test('Q19: a blanket opening is denied, special approval predicted in its place', async () => {
    const { policy } = await ask(BlanketOpeningDocument);
    const [denial] = policy?.facts.nodes ?? [];
    expect(policy?.facts.nodes).toHaveLength(1);
    expect(denial).toMatchObject({
      modality: 'PREDICTED',
      polarity: 'DENIED',
      citations: [{ hedge: 'it appears' }],
    });
    const decision = denial?.subject;
    const form = decision && 'takesForm' in decision ? decision.takesForm : undefined;
    expect(names(form)).toEqual(new Set(['special approval for specific enterprises']));
    expect(form?.edges[0]?.fact).toMatchObject({ modality: 'PREDICTED', polarity: 'AFFIRMED' });
    expect(sentencesOf(policy)).toEqual(new Set(['S20']));
  });

  test('Q20: who pays the surcharge is not stated, only who receives it', async () => {
    const { condition } = await ask(WhoPaysDocument);
    expect(condition?.unstated).toMatchObject([{ field: 'payer', note: 'who pays the surcharge' }]);
    expect(passagesLeftOpen(condition)).toEqual(new Set(['S5']));
    expect(names(condition?.paidTo)).toEqual(new Set(['US government']));
    expect(condition?.paidTo.edges[0]?.fact?.unstated).toEqual([{ field: 'payer' }]);
    expect(sentencesOf(condition)).toEqual(new Set(['S5']));
    expect(wordsOf(condition)).not.toMatch(/Nvidia|buyer|China|Chinese/);
  });
});
