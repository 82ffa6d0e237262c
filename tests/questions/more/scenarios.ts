import { cited, keyed, named, type Question } from './question.ts';

/** Scenarios, dates, and what is left open. */
export const SCENARIOS: readonly Question[] = [
  {
    asks: 'What does the optimistic scenario assume, and why?',
    query: `{
      scenario(by: { name: "optimistic" }) {
        motivatedBy { nodes { name } }
        comesWith { nodes { name kind unstated { field } } }
        facts(role: SCENARIO) {
          nodes {
            relation
            subject { name }
            object { name }
            open
            modality
            citations { hedge passage { label } }
          }
        }
      }
    }`,
    answer: {
      scenario: {
        motivatedBy: named("preventing China's AI development from falling behind the world"),
        comesWith: {
          nodes: [
            {
              name: 'strict quantity controls',
              kind: 'QUANTITY_CAP',
              unstated: [{ field: 'quantity' }],
            },
          ],
        },
        facts: {
          nodes: ['Alibaba', 'ByteDance'].map((name) => ({
            relation: 'APPROVES_BUYER',
            subject: { name: 'Chinese government' },
            object: { name },
            open: true,
            modality: 'PREDICTED',
            citations: [{ hedge: 'may', passage: { label: 'S21' } }],
          })),
        },
      },
    },
  },
  {
    asks: 'Has China approved a buyer in the actual world?',
    query: `{
      government(by: { name: "Beijing" }) {
        approvesBuyer { totalCount }
        approves { totalCount }
      }
    }`,
    answer: { government: { approvesBuyer: { totalCount: 0 }, approves: { totalCount: 0 } } },
  },
  {
    asks: 'In which scenarios are imports blocked, and who is hit?',
    query: `{
      scenarios(where: { facts: { some: { relation: { eq: BLOCKS } } } }) {
        nodes {
          name
          facts(role: SCENARIO, where: { causedBy: { some: { relation: { eq: BLOCKS } } } }) {
            nodes { subject { name } object { name } }
          }
        }
      }
    }`,
    answer: {
      scenarios: {
        nodes: [
          {
            name: 'Pessimistic Scenario',
            facts: {
              nodes: [{ subject: { name: 'companies' }, object: { name: 'domestic AI chips' } }],
            },
          },
        ],
      },
    },
  },
  {
    asks: 'Who has a part in some scenario?',
    query: `{
      actors(where: { facts: { some: { scenario: {} } } }) { nodes { __typename name } }
    }`,
    answer: {
      actors: {
        nodes: [
          { __typename: 'Company', name: 'Alibaba' },
          { __typename: 'Company', name: 'ByteDance' },
          { __typename: 'Agency', name: 'Chinese customs' },
          { __typename: 'Government', name: 'Chinese government' },
          { __typename: 'Group', name: 'companies' },
          { __typename: 'Group', name: 'major players' },
        ],
      },
    },
  },
  {
    asks: 'How likely is either scenario, and what do the sources leave open about them?',
    query: '{ scenarios { nodes { name unstated { field source { id } } } } }',
    answer: {
      scenarios: {
        nodes: [
          {
            name: 'Optimistic Scenario',
            unstated: ['likelihood', 'effect'].map((field) => ({
              field,
              source: { id: 'article' },
            })),
          },
          {
            name: 'Pessimistic Scenario',
            unstated: [{ field: 'likelihood', source: { id: 'article' } }],
          },
        ],
      },
    },
  },
  {
    asks: 'What began between October 2025 and January 2026?',
    query: `{
      facts(where: { validFrom: { after: "2025-09", before: "2026-02" } }) {
        nodes { key validFrom { text } }
      }
    }`,
    answer: {
      facts: {
        nodes: [
          ...['F06', 'F07', 'F08'].map((key) => dated(key, 'late 2025 to January 2026')),
          ...['F57', 'F58', 'F59', 'F60', 'F61', 'F62', 'F63', 'F64', 'F65'].map((key) =>
            dated(key, 'January 2026'),
          ),
        ],
      },
    },
  },
  {
    asks: 'What certainly began in 2025?',
    query: '{ facts(where: { validFrom: { within: "2025" } }) { totalCount } }',
    answer: { facts: { totalCount: 0 } },
  },
  {
    asks: 'Which passage dates the visit?',
    query: `{
      event(by: { name: "Jensen Huang's Visit" }) {
        facts(role: QUALIFIER) {
          nodes { validFrom { earliest latest text } citations { role passage { label kind } } }
        }
      }
    }`,
    answer: {
      event: {
        facts: {
          nodes: [
            {
              validFrom: { earliest: '2026-01-01', latest: '2026-01-31', text: 'January 2026' },
              citations: [
                { role: 'STATES', passage: { label: 'S15', kind: 'SENTENCE' } },
                { role: 'DATES', passage: { label: 'S14', kind: 'HEADING' } },
              ],
            },
          ],
        },
      },
    },
  },
  {
    asks: 'Was any H200 delivered to China?',
    query: '{ chip(by: { name: "H200" }) { unstated { field note passages { label } } } }',
    answer: {
      chip: {
        unstated: [
          {
            field: 'shipment',
            note: 'whether any H200 was sold, shipped or delivered to China',
            passages: [{ label: 'S4' }],
          },
        ],
      },
    },
  },
  {
    asks: 'Who vets the buyers, and how did it end?',
    query: `{
      conditions(where: { kind: { eq: BUYER_VETTING } }) { nodes { unstated { field note } } }
    }`,
    answer: {
      conditions: {
        nodes: [
          {
            unstated: [
              { field: 'vetter', note: 'who vets the buyers' },
              { field: 'outcome', note: 'whether the vetting of any buyer is over' },
            ],
          },
        ],
      },
    },
  },
  {
    asks: 'Which laboratories test, and which chips do they get?',
    query: `{
      group(by: { name: "third-party laboratories" }) {
        mustReceive { edges { node { name } fact { citations { passage { label } } } } }
        members { totalCount }
        unstated { note }
      }
    }`,
    answer: {
      group: {
        mustReceive: { edges: [{ node: { name: 'H200' }, fact: { citations: cited('S6') } }] },
        members: { totalCount: 0 },
        unstated: [{ note: 'which laboratories they are' }],
      },
    },
  },
  {
    asks: 'Until when does the approval hold, and is the import approved in part?',
    query: `{
      facts(where: { relation: { eq: APPROVES } }) {
        nodes { subject { name } polarity validTo { text } unstated { note } }
      }
    }`,
    answer: {
      facts: {
        nodes: [
          {
            subject: { name: 'US government' },
            polarity: 'AFFIRMED',
            validTo: { text: 'no end stated' },
            unstated: [{ note: 'until when the approval holds' }],
          },
          {
            subject: { name: 'Chinese government' },
            polarity: 'DENIED',
            validTo: { text: 'no end stated' },
            unstated: [{ note: 'whether the import is approved in part' }],
          },
        ],
      },
    },
  },
  {
    asks: 'How big is the chance, and what form would approval take?',
    query: `{
      policy(by: { name: "approval for H200 sales" }) {
        chances { nodes { value modality citations { passage { label } } } }
        describedAs { nodes { value } }
        takesForm { nodes { name } }
        questions { nodes { name } }
      }
    }`,
    answer: {
      policy: {
        chances: {
          nodes: [{ value: 'an opportunity', modality: 'ASSERTED', citations: cited('S19') }],
        },
        describedAs: { nodes: [{ value: 'full of variables' }] },
        takesForm: named('special approval for specific enterprises'),
        questions: named('China will approve the purchase of Nvidia H200 chips?'),
      },
    },
  },
];

function dated(key: string, text: string): unknown {
  return { ...keyed(key)[0], validFrom: { text } };
}
