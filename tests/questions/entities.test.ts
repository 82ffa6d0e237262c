import { describe, expect, test } from 'vitest';
import { useClient } from './use-client.ts';

const ask = useClient();

interface FoundEntity {
  readonly __typename: string;
  readonly id: string;
  readonly aliases: readonly {
    readonly name: string;
    readonly citations: readonly {
      readonly passage: { readonly label: string; readonly source: { readonly id: string } };
    }[];
  }[];
  readonly unstated: readonly {
    readonly field: string;
    readonly source: { readonly id: string };
  }[];
}

async function findEntities(): Promise<readonly FoundEntity[]> {
  const { entities } = await ask<{ entities: { nodes: FoundEntity[] } }, object>(`{
    entities(first: 100) {
      nodes {
        __typename
        id
        aliases { name citations { passage { label source { id } } } }
        unstated { field source { id } }
      }
    }
  }`);
  return entities.nodes;
}

/** What the article calls each thing, and in which sentences: the list of its entities, by hand. */
const CALLED: Readonly<Record<string, string>> = {
  nvidia: 'S1 S4 S15',
  h200: 'S1 S4 S6 S9 S12 S16 S20',
  'us-gov': 'S3 S4 S5 S9',
  china: 'S4 S15',
  'cn-gov': 'S1 S9 S11 S13 S17 S20 S21 S22',
  'cn-regulators': 'S16',
  'cn-customs': 'S9 S22',
  'jensen-huang': 'S15',
  bytedance: 'S7 S21',
  alibaba: 'S7 S11 S21',
  tencent: 'S7 S11',
  baidu: 'S11',
  huawei: 'S11',
  ascend: 'S11',
  'domestic-chips': 'S11 S12 S22',
  'us-tech': 'S11',
  labs: 'S6',
  'giants-unnamed': 'S17',
  'general-enterprises': 'S17',
  companies: 'S22',
  kimi: 'S2',
  article: 'S1',
  'long-arm-clauses': 'S13',
  'cn-stance': 'S8',
  'huang-visit': 'S15',
  'customs-blockages': 'S9',
  'limited-opening': 'S17',
  'special-approval': 'S20',
  'blanket-opening': 'S20',
  question: 'S1 S18',
  optimistic: 'S21',
  pessimistic: 'S22',
};

describe('the entities of the article', () => {
  test('are named by the sentences that name them', async () => {
    const found = Object.fromEntries(
      (await findEntities()).map(({ id, aliases }) => {
        const labels = aliases
          .flatMap(({ citations }) => citations)
          .filter(({ passage }) => passage.source.id === 'article')
          .map(({ passage }) => passage.label);
        const sorted = [...new Set(labels)].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
        return [id, sorted.join(' ')];
      }),
    );
    expect(found).toMatchObject(CALLED);
  });

  test('are those of the article and no others', async () => {
    const byType = new Map<string, string[]>();
    for (const { __typename, id } of await findEntities()) {
      byType.set(__typename, [...(byType.get(__typename) ?? []), id].sort());
    }
    expect(Object.fromEntries(byType)).toEqual({
      Agency: ['cn-customs', 'cn-regulators'],
      Chip: ['ascend', 'domestic-chips', 'h200'],
      Company: ['alibaba', 'baidu', 'bytedance', 'huawei', 'nvidia', 'tencent'],
      Condition: [
        'buyer-vetting',
        'military-use-ban',
        'quantity-controls',
        'regulatory-requirements',
        'surcharge',
        'third-party-testing',
      ],
      Event: ['customs-blockages', 'huang-visit'],
      Government: ['cn-gov', 'us-gov'],
      Group: [
        'companies',
        'domestic-tech-giants',
        'general-enterprises',
        'giants-unnamed',
        'labs',
        'major-players',
        'tech-giants',
        'us-tech',
      ],
      Motive: [
        'ai-competitiveness',
        'bargaining-chip',
        'contact-regulators',
        'keep-up-in-ai',
        'national-security',
        'reduce-us-reliance',
        'regulatory-compliance',
        'security-and-leverage',
        'supporting-domestic-chips',
        'technological-autonomy',
      ],
      Person: ['jensen-huang', 'kimi'],
      Place: ['china'],
      Policy: [
        'blanket-opening',
        'cn-stance',
        'full-opening',
        'h200-approval',
        'limited-opening',
        'long-arm-clauses',
        'special-approval',
        'us-policy',
      ],
      Question: ['question'],
      Scenario: ['optimistic', 'pessimistic'],
      Source: ['article', 'common-names', 'reports'],
    });
  });

  test('say what the article leaves open about them', async () => {
    const found = (await findEntities()).flatMap(({ id, unstated }) =>
      unstated.map(({ field, source }) => {
        expect(source.id).toBe('article');
        return `${id}: ${field}`;
      }),
    );
    expect(found.sort()).toEqual([
      'article: publishedOn',
      'buyer-vetting: outcome',
      'buyer-vetting: vetter',
      'companies: members',
      'customs-blockages: date',
      'giants-unnamed: members',
      'h200: shipment',
      'huang-visit: city',
      'huang-visit: day',
      'huang-visit: meeting',
      'huang-visit: outcome',
      'labs: members',
      'optimistic: effect',
      'optimistic: likelihood',
      'pessimistic: likelihood',
      'quantity-controls: quantity',
      'question: answer',
      'regulatory-compliance: regulations',
      'regulatory-requirements: requirements',
      'reports: name',
      'surcharge: payer',
      'third-party-testing: laboratories',
      'third-party-testing: regulations',
      'us-policy: end',
    ]);
  });
});
