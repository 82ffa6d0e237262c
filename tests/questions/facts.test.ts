import { describe, expect, test } from 'vitest';
import { ARTICLE_FACTS } from './article-facts.ts';
import { useClient } from './use-client.ts';

const ask = useClient();

const FACT = `query Fact($key: String!) {
  facts(where: { key: { eq: $key } }) {
    nodes {
      key
      subject { id }
      relation
      object { id }
      value
      polarity
      modality
      basis
      open
      validFrom { text }
      scenario { id }
      qualifiers { name value entity { id } }
      citations { role modality hedge quote attributedTo { id } passage { label text source { id } } }
      alternatives { key }
      causes { key }
      unstated { field source { id } }
      premises { key }
      rivals { key }
    }
  }
}`;

interface FoundFact {
  readonly key: string;
  readonly subject: { readonly id: string };
  readonly relation: string;
  readonly object: { readonly id: string } | null;
  readonly value: string | null;
  readonly polarity: string;
  readonly modality: string;
  readonly basis: string;
  readonly open: boolean;
  readonly validFrom: { readonly text: string } | null;
  readonly scenario: { readonly id: string } | null;
  readonly qualifiers: readonly {
    readonly name: string;
    readonly value: string;
    readonly entity: { readonly id: string } | null;
  }[];
  readonly citations: readonly {
    readonly role: string;
    readonly modality: string;
    readonly hedge: string | null;
    readonly quote: string | null;
    readonly attributedTo: { readonly id: string } | null;
    readonly passage: {
      readonly label: string;
      readonly text: string;
      readonly source: { readonly id: string };
    };
  }[];
  readonly alternatives: readonly { readonly key: string }[];
  readonly causes: readonly { readonly key: string }[];
  readonly unstated: readonly {
    readonly field: string;
    readonly source: { readonly id: string };
  }[];
  readonly premises: readonly unknown[];
  readonly rivals: readonly unknown[];
}

async function findFacts(key: string): Promise<readonly FoundFact[]> {
  const { facts } = await ask<{ facts: { nodes: FoundFact[] } }, { key: string }>(FACT, { key });
  return facts.nodes;
}

/** A fact of the graph in the shape of the list. */
function describeFact(found: FoundFact): Record<string, unknown> {
  const labels = (role: string) =>
    found.citations.filter((one) => one.role === role).map(({ passage }) => passage.label);
  const hedges = found.citations.flatMap(({ hedge }) => hedge ?? []);
  const [attributedTo] = found.citations.flatMap((one) => one.attributedTo?.id ?? []);
  return {
    key: found.key,
    subject: found.subject.id,
    relation: found.relation,
    object: found.object ? found.object.id : { value: found.value },
    cites: labels('STATES'),
    ...(found.modality !== 'ASSERTED' && { modality: found.modality }),
    ...(hedges[0] !== undefined && { hedge: hedges[0] }),
    ...(attributedTo !== undefined && { attributedTo }),
    ...(found.polarity === 'DENIED' && { denied: true }),
    ...(found.qualifiers.length > 0 && {
      qualifiers: Object.fromEntries(
        found.qualifiers.map(({ name, value, entity }) => [name, entity?.id ?? value]),
      ),
    }),
    ...(found.validFrom && { from: found.validFrom.text }),
    ...(labels('DATES').length > 0 && { datedBy: labels('DATES') }),
    ...(found.scenario && { scenario: found.scenario.id }),
    ...(found.open && { open: true }),
    ...(found.alternatives.length > 0 && {
      alternatives: found.alternatives.map(({ key }) => key),
    }),
    ...(found.causes.length > 0 && { causes: found.causes.map(({ key }) => key) }),
    ...(found.unstated.length > 0 && { unstated: found.unstated.map(({ field }) => field).sort() }),
  };
}

describe('the facts of the article, one by one', () => {
  test.each(ARTICLE_FACTS)('$key: $subject $relation $object', async (expected) => {
    const [found, ...others] = await findFacts(expected.key);
    expect(others).toEqual([]);
    expect(found && describeFact(found)).toEqual(expected);
    expect(found).toMatchObject({ basis: 'STATED', premises: [], rivals: [] });
    for (const { quote, passage } of found?.citations ?? []) {
      expect(passage.source.id).toBe('article');
      if (quote !== null) expect(passage.text).toContain(quote);
    }
  });

  test('there are 81, some in several claims, and no others are stated', async () => {
    const numbers = new Set(ARTICLE_FACTS.map(({ key }) => key.slice(0, 3)));
    expect(numbers.size).toBe(81);
    const text = `{
      facts(where: { basis: { eq: STATED } }, first: 100) { nodes { key } }
      inScenarios: facts(where: { basis: { eq: STATED }, scenario: {} }) { nodes { key } }
    }`;
    type Keyed = { readonly nodes: { readonly key: string }[] };
    const { facts, inScenarios } = await ask<{ facts: Keyed; inScenarios: Keyed }, object>(text);
    expect([...facts.nodes, ...inScenarios.nodes].map(({ key }) => key).sort()).toEqual(
      ARTICLE_FACTS.map(({ key }) => key).sort(),
    );
  });
});
