import { cited, named, type Question } from './question.ts';

/** From one thing to others, over one relation or several. */
export const HOPS: readonly Question[] = [
  {
    asks: 'Who leads the company that makes the H200?',
    query: '{ chip(by: { name: "H200" }) { madeBy { nodes { name ceo { nodes { name } } } } } }',
    answer: { chip: { madeBy: { nodes: [{ name: 'Nvidia', ceo: named('Jensen Huang') }] } } },
  },
  {
    asks: 'Which companies does the article call domestic to China?',
    query: `{
      companies(where: { domesticTo: { some: { name: { eq: "China" } } } }) { nodes { name } }
    }`,
    answer: { companies: named('Alibaba', 'Tencent', 'Baidu') },
  },
  {
    asks: 'Whom does Beijing aim to push, towards what, and what for?',
    query: `{
      government(by: { name: "Beijing" }) {
        aimsToPush {
          edges {
            node { name ... on Group { members { open nodes { name } } } }
            product { name examples { nodes { name madeBy { nodes { name } } } } }
            purpose { name concerns { nodes { name } } }
            fact { modality citations { passage { label } } }
          }
        }
      }
    }`,
    answer: {
      government: {
        aimsToPush: {
          edges: [
            {
              node: {
                name: 'domestic tech giants',
                members: { open: true, ...(named('Alibaba', 'Tencent', 'Baidu') as object) },
              },
              product: {
                name: 'domestic AI chips',
                examples: { nodes: [{ name: 'Ascend series', madeBy: named('Huawei') }] },
              },
              purpose: {
                name: 'reducing reliance on US technology',
                concerns: named('US technology'),
              },
              fact: { modality: 'ASSERTED', citations: cited('S11') },
            },
          ],
        },
      },
    },
  },
  {
    asks: 'What does an authority of the Chinese government stop?',
    query: `{
      government(by: { name: "Chinese government" }) {
        agencies(where: { blocks: { some: {} } }) {
          nodes {
            name
            blocks {
              edges {
                trade
                event { name unstated { field } }
                node { name }
                fact { modality citations { passage { label } } }
              }
            }
          }
        }
      }
    }`,
    answer: {
      government: {
        agencies: {
          nodes: [
            {
              name: 'Chinese customs',
              blocks: {
                edges: [
                  {
                    trade: 'IMPORT',
                    event: { name: 'customs blockages', unstated: [{ field: 'date' }] },
                    node: { name: 'H200' },
                    fact: { modality: 'ASSERTED', citations: cited('S9') },
                  },
                ],
              },
            },
          ],
        },
      },
    },
  },
  {
    asks: 'Who may sell what to China?',
    query: `{
      place(by: { name: "China" }) {
        mayBeExportedToBy {
          edges { node { name } product { name } extent fact { modality unstated { note } } }
        }
      }
    }`,
    answer: {
      place: {
        mayBeExportedToBy: {
          edges: [
            {
              node: { name: 'Nvidia' },
              product: { name: 'H200' },
              extent: 'under conditions',
              fact: {
                modality: 'ASSERTED',
                unstated: [{ note: 'whether any H200 was sold, shipped or delivered' }],
              },
            },
          ],
        },
      },
    },
  },
  {
    asks: 'Whom does the surcharge go to, and by whose policy?',
    query: `{
      condition(by: { name: "High Surcharge" }) {
        paidTo { nodes { name } }
        policies { nodes { name government { name } } }
      }
    }`,
    answer: {
      condition: {
        paidTo: named('US government'),
        policies: {
          nodes: [{ name: 'US export policy on the H200', government: { name: 'US government' } }],
        },
      },
    },
  },
  {
    asks: 'Which groups does the article speak of, and whom does it name of them?',
    query: `{
      groups(where: { kind: { eq: "companies" } }) {
        nodes { name members { open nodes { name } } unstated { note } }
      }
    }`,
    answer: {
      groups: {
        nodes: [
          group('tech giants', ['ByteDance', 'Alibaba', 'Tencent']),
          group('domestic tech giants', ['Alibaba', 'Tencent', 'Baidu']),
          group('major players', ['Alibaba', 'ByteDance']),
          group('general enterprises', []),
          group(
            'a few key internet giants',
            [],
            'which internet giants a limited opening would cover',
          ),
          group('companies', [], 'which companies would have to switch'),
        ],
      },
    },
  },
  {
    asks: 'Who is named both as vetted and as a major player?',
    query: `{
      companies(
        where: { vettedUnder: { some: {} }, memberOf: { some: { name: { eq: "major players" } } } }
      ) {
        nodes { name }
      }
    }`,
    answer: { companies: named('Alibaba', 'ByteDance') },
  },
  {
    asks: 'Who visited China, and is that person at the head of a company?',
    query: `{
      place(by: { name: "China" }) {
        visitedBy { nodes { name ... on Person { ceoOf { nodes { name } } } } }
      }
    }`,
    answer: {
      place: { visitedBy: { nodes: [{ name: 'Jensen Huang', ceoOf: named('Nvidia') }] } },
    },
  },
];

function group(name: string, members: readonly string[], open?: string): unknown {
  return {
    name,
    members: { open: members.length > 0, ...(named(...members) as object) },
    unstated: open === undefined ? [] : [{ note: open }],
  };
}
