import { keyed, named, type Question } from './question.ts';

/** What follows from the article and is not said in it: D1 to D9 of the list of its facts, and what speaks for and against. */
export const DERIVED: readonly Question[] = [
  {
    asks: 'What is inferred, and from what?',
    query: `{
      facts(where: { basis: { eq: INFERRED } }) {
        nodes {
          key
          relation
          subject { id }
          object { id }
          polarity
          modality
          citations { quote }
          premises { key }
        }
      }
    }`,
    answer: {
      facts: {
        nodes: [
          inferred('D10a', ['keep-up-in-ai', 'SPEAKS_FOR', 'h200-approval'], 'PREDICTED', 'F73'),
          inferred(
            'D10b',
            ['ai-competitiveness', 'SPEAKS_FOR', 'h200-approval'],
            'POSSIBLE',
            'F63 F64',
          ),
          inferred(
            'D11a',
            ['supporting-domestic-chips', 'SPEAKS_AGAINST', 'h200-approval'],
            'POSSIBLE',
            'F35 F37a',
          ),
          inferred(
            'D11b',
            ['security-and-leverage', 'SPEAKS_AGAINST', 'h200-approval'],
            'POSSIBLE',
            'F35 F37b',
          ),
          inferred(
            'D11c',
            ['technological-autonomy', 'SPEAKS_AGAINST', 'h200-approval'],
            'PREDICTED',
            'F78',
          ),
          inferred('D1a', ['h200', 'COMPETES_WITH', 'domestic-chips'], 'POSSIBLE', 'F48 F49'),
          inferred('D1b', ['h200', 'COMPETES_WITH', 'ascend'], 'POSSIBLE', 'F45 F48 F49'),
          inferred('D2', ['nvidia', 'COMPETES_WITH', 'huawei'], 'POSSIBLE', 'D1b F12 F46'),
          inferred('D3', ['us-gov', 'RESTRICTS', 'h200'], 'ASSERTED', 'F08 F14 F21 F26 F27'),
          inferred('D4', ['cn-gov', 'RESTRICTS', 'h200'], 'ASSERTED', 'F35 F36'),
          inferred('D5', ['nvidia', 'EXPORTS_TO', 'china'], 'POSSIBLE', 'F08 F11'),
        ],
      },
    },
  },
  {
    asks: 'D2: which companies compete with Nvidia?',
    query: `{
      companies(where: { competesWith: { some: { name: { eq: "Nvidia" } } } }) {
        nodes { name competesWith { edges { fact { basis modality premises { key } } } } }
      }
    }`,
    answer: {
      companies: {
        nodes: [
          {
            name: 'Huawei',
            competesWith: {
              edges: [
                {
                  fact: {
                    basis: 'INFERRED',
                    modality: 'POSSIBLE',
                    premises: keyed('D1b', 'F12', 'F46'),
                  },
                },
              ],
            },
          },
        ],
      },
    },
  },
  {
    asks: 'D3: who restricts the H200, and do they allow it as well?',
    query: `{
      chip(by: { name: "H200" }) {
        restrictedBy { edges { trade place { name } node { name } } }
        approvedBy { edges { trade extent node { name } } }
      }
    }`,
    answer: {
      chip: {
        restrictedBy: {
          edges: [
            { trade: 'EXPORT', place: { name: 'China' }, node: { name: 'US government' } },
            { trade: 'IMPORT', place: null, node: { name: 'Chinese government' } },
          ],
        },
        approvedBy: {
          edges: [{ trade: 'EXPORT', extent: 'in principle', node: { name: 'US government' } }],
        },
      },
    },
  },
  {
    asks: 'D5: does Nvidia export to China?',
    query: `{
      company(by: { name: "Nvidia" }) {
        exportsTo {
          edges { node { name } product { name } fact { basis modality unstated { field } } }
        }
      }
    }`,
    answer: {
      company: {
        exportsTo: {
          edges: [
            {
              node: { name: 'China' },
              product: { name: 'H200' },
              fact: { basis: 'INFERRED', modality: 'POSSIBLE', unstated: [{ field: 'shipment' }] },
            },
          ],
        },
      },
    },
  },
  {
    asks: 'D6: who is named as vetted, as pushed, and as both?',
    query: `{
      both: companies(where: { vettedUnder: { some: {} }, pushedTowards: { some: {} } }) {
        nodes { name }
      }
      vetted: companies(where: { vettedUnder: { some: {} }, pushedTowards: { none: {} } }) {
        nodes { name }
      }
      pushed: companies(where: { vettedUnder: { none: {} }, pushedTowards: { some: {} } }) {
        nodes { name }
      }
    }`,
    answer: {
      both: named('Alibaba', 'Tencent'),
      vetted: named('ByteDance'),
      pushed: named('Baidu'),
    },
  },
  {
    asks: 'D7: of those, who is named in the optimistic scenario?',
    query: `query InScenario($scenario: String! = "Optimistic Scenario") {
      all: companies(
        where: {
          vettedUnder: { some: {} }
          pushedTowards: { some: {} }
          facts: { some: { scenario: { name: { eq: $scenario } } } }
        }
      ) {
        nodes { name }
      }
      vetted: companies(
        where: {
          vettedUnder: { some: {} }
          facts: { some: { scenario: { name: { eq: $scenario } } } }
        }
      ) {
        nodes { name }
      }
    }`,
    answer: { all: named('Alibaba'), vetted: named('Alibaba', 'ByteDance') },
  },
  {
    asks: 'D8: who leads a maker of chips that could undercut those of Huawei, and is there a direct fact?',
    query: `{
      people(
        where: { ceoOf: { some: { makes: { some: { policies: { some: { undercuts: { some: {
          examples: { some: { madeBy: { some: { name: { eq: "Huawei" } } } } }
        } } } } } } } } }
      ) {
        nodes { name }
      }
      facts(
        where: {
          subject: { name: { in: ["Jensen Huang", "Huawei"] } }
          object: { name: { in: ["Jensen Huang", "Huawei"] } }
        }
      ) {
        totalCount
      }
    }`,
    answer: { people: named('Jensen Huang'), facts: { totalCount: 0 } },
  },
  {
    asks: 'D9: does the article know of anything after January 2026, and when was it published?',
    query: `{
      facts(where: { validFrom: { after: "2026-01" } }) { totalCount }
      sources(where: { publishedOn: { isNull: false } }) {
        nodes { id publishedOn { text earliest latest } }
      }
    }`,
    answer: {
      facts: { totalCount: 0 },
      sources: {
        nodes: [
          {
            id: 'article',
            publishedOn: { text: '7 minutes ago', earliest: '2026-01-01', latest: null },
          },
        ],
      },
    },
  },
];

function inferred(
  key: string,
  [subject, relation, object]: readonly [string, string, string],
  modality: string,
  premises: string,
): unknown {
  return {
    key,
    relation,
    subject: { id: subject },
    object: { id: object },
    polarity: 'AFFIRMED',
    modality,
    citations: [],
    premises: keyed(...premises.split(' ')),
  };
}
