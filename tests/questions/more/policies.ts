import { cited, named, type Question } from './question.ts';

/** What is decided, possible, meant and feared. */
export const POLICIES: readonly Question[] = [
  {
    asks: 'What does China face?',
    query: `{
      government(by: { name: "China" }) {
        faces { edges { node { name } fact { modality citations { passage { label } } } } }
      }
    }`,
    answer: {
      government: {
        faces: {
          edges: ['surcharge', 'regulatory requirements'].map((name) => ({
            node: { name },
            fact: { modality: 'ASSERTED', citations: cited('S13') },
          })),
        },
      },
    },
  },
  {
    asks: 'What is the purpose of the testing, and by which rules?',
    query: `{
      conditions(where: { kind: { eq: INSPECTION } }) {
        nodes { name purposes { nodes { name } } unstated { field note } }
      }
    }`,
    answer: {
      conditions: {
        nodes: [
          {
            name: 'testing by third-party laboratories',
            purposes: named('compliance with specific regulations'),
            unstated: [
              { field: 'laboratories', note: 'which laboratories test' },
              { field: 'regulations', note: 'which regulations must be complied with' },
            ],
          },
        ],
      },
    },
  },
  {
    asks: 'What is a limited opening for, and to whom would it open what?',
    query: `{
      policy(by: { name: "limited opening" }) {
        purposes { nodes { name } }
        facts(role: SUBJECT, where: { relation: { eq: OPENS_TO } }) {
          nodes { object { name } polarity modality qualifiers { name value } }
        }
      }
    }`,
    answer: {
      policy: {
        purposes: named("maintaining China's competitiveness in AI model training"),
        facts: {
          nodes: [
            {
              object: { name: 'a few key internet giants' },
              polarity: 'AFFIRMED',
              modality: 'REPORTED',
              qualifiers: [
                { name: 'trade', value: 'IMPORT' },
                { name: 'product', value: 'H200' },
              ],
            },
            {
              object: { name: 'general enterprises' },
              polarity: 'DENIED',
              modality: 'REPORTED',
              qualifiers: [
                { name: 'trade', value: 'PURCHASE' },
                { name: 'product', value: 'H200' },
                { name: 'extent', value: 'fully' },
              ],
            },
          ],
        },
      },
    },
  },
  {
    asks: "What was Jensen Huang's visit for, and did the regulators receive him?",
    query: `{
      event(by: { name: "Jensen Huang's Visit" }) {
        purposes { nodes { name concerns { nodes { name } } } }
        unstated { field }
      }
    }`,
    answer: {
      event: {
        purposes: {
          nodes: [
            {
              name: 'communicating with Chinese regulators',
              concerns: named('Chinese regulators'),
            },
          ],
        },
        unstated: ['day', 'city', 'outcome', 'meeting'].map((field) => ({ field })),
      },
    },
  },
  {
    asks: 'What does Jensen Huang hope for, and did he get it?',
    query: `{
      person(by: { name: "黄仁勋" }) {
        hopesFor {
          edges {
            node { name government { name } }
            fact { modality unstated { note } citations { role passage { label } } }
          }
        }
      }
    }`,
    answer: {
      person: {
        hopesFor: {
          edges: [
            {
              node: {
                name: 'Chinese approval of H200 purchases',
                government: { name: 'Chinese government' },
              },
              fact: {
                modality: 'ASSERTED',
                unstated: [{ note: 'whether he secured it' }],
                citations: [
                  { role: 'STATES', passage: { label: 'S16' } },
                  { role: 'DATES', passage: { label: 'S14' } },
                ],
              },
            },
          ],
        },
      },
    },
  },
  {
    asks: 'What could fully opening up to the H200 undercut?',
    query: `{
      policy(by: { name: "Fully opening up to the H200" }) {
        undercuts { edges { aspect node { name } fact { modality citations { hedge } } } }
      }
    }`,
    answer: {
      policy: {
        undercuts: {
          edges: ['market share', 'development momentum'].map((aspect) => ({
            aspect,
            node: { name: 'domestic AI chips' },
            fact: { modality: 'POSSIBLE', citations: [{ hedge: 'could' }] },
          })),
        },
      },
    },
  },
  {
    asks: 'What is the surcharge like?',
    query: `{
      condition(by: { name: "surcharge" }) {
        similarTo { nodes { value alternatives { value } } }
        describedAs { nodes { value } }
      }
    }`,
    answer: {
      condition: {
        similarTo: {
          nodes: [
            { value: 'a tariff', alternatives: [{ value: 'a franchise fee' }] },
            { value: 'a franchise fee', alternatives: [{ value: 'a tariff' }] },
          ],
        },
        describedAs: { nodes: [{ value: 'high' }] },
      },
    },
  },
  {
    asks: 'Which use is forbidden, and how strictly?',
    query: `{
      policies(where: { prohibits: { some: {} } }) {
        nodes { name prohibits { nodes { value qualifiers { name value } } } }
      }
    }`,
    answer: {
      policies: {
        nodes: [
          {
            name: 'US export policy on the H200',
            prohibits: {
              nodes: [
                {
                  value: 'military use',
                  qualifiers: [
                    { name: 'product', value: 'H200' },
                    { name: 'manner', value: 'strictly' },
                    { name: 'condition', value: 'prohibition of military use' },
                  ],
                },
              ],
            },
          },
        ],
      },
    },
  },
  {
    asks: 'Why has China not fully approved the import, and why the blockages?',
    query: `{
      facts(where: { causedBy: { some: {} }, citations: { some: { passage: { label: { eq: "S9" } } } } }) {
        nodes {
          sentence
          causedBy { object { name } citations { passage { label } } }
        }
      }
    }`,
    answer: {
      facts: {
        nodes: [
          'It is denied that Chinese government approves fully the import of H200',
          'Chinese customs blocks the import of H200',
        ].map((sentence) => ({
          sentence,
          causedBy: ['supporting domestic chips', 'data security and negotiation leverage'].map(
            (name) => ({ object: { name }, citations: cited('S10') }),
          ),
        })),
      },
    },
  },
  {
    asks: "What is China's attitude, and what does it rest on?",
    query: `{
      government(by: { name: "China" }) {
        policies(where: { kind: { eq: STANCE } }) {
          nodes {
            name
            describedAs { nodes { value citations { passage { label } } } }
            motivatedBy { nodes { name purposes { nodes { name } } } }
          }
        }
      }
    }`,
    answer: {
      government: {
        policies: {
          nodes: [
            {
              name: "China's current attitude",
              describedAs: {
                nodes: ['contradiction', 'obstruction'].map((value) => ({
                  value,
                  citations: cited('S8'),
                })),
              },
              motivatedBy: {
                nodes: [
                  {
                    name: 'supporting domestic chips',
                    purposes: named('reducing reliance on US technology'),
                  },
                  { name: 'data security and negotiation leverage', purposes: named() },
                ],
              },
            },
          ],
        },
      },
    },
  },
  {
    asks: 'Which clauses of the US may China be refusing, and over what?',
    query: `{
      government(by: { name: "US government" }) {
        clauses {
          nodes {
            name
            refusedBy {
              edges { node { name } purpose { name } fact { modality citations { hedge } } }
            }
          }
        }
      }
    }`,
    answer: {
      government: {
        clauses: {
          nodes: [
            {
              name: 'long-arm jurisdiction clauses',
              refusedBy: {
                edges: [
                  {
                    node: { name: 'Chinese government' },
                    purpose: { name: 'national security concerns' },
                    fact: { modality: 'POSSIBLE', citations: [{ hedge: 'may' }] },
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
    asks: 'What do the customs blockages go against?',
    query: `{
      event(by: { name: "customs blockages" }) {
        goesAgainst { nodes { name government { name } } }
      }
    }`,
    answer: {
      event: {
        goesAgainst: {
          nodes: [{ name: 'US export policy on the H200', government: { name: 'US government' } }],
        },
      },
    },
  },
  {
    asks: 'Who has done what about the H200, outside of scenarios, as stated?',
    query: `{
      facts(
        where: {
          object: { name: { eq: "H200" } }
          basis: { eq: STATED }
          NOT: { scenario: {} }
        }
      ) {
        nodes { subject { name } relation polarity modality }
      }
    }`,
    answer: {
      facts: {
        nodes: [
          did('US government', 'APPROVES'),
          did('Nvidia', 'MAKES'),
          did('third-party laboratories', 'TESTS'),
          { ...did('Chinese government', 'APPROVES'), polarity: 'DENIED' },
          did('Chinese customs', 'BLOCKS'),
          { ...did('Chinese government', 'PAUSES'), modality: 'POSSIBLE' },
        ],
      },
    },
  },
];

function did(name: string, relation: string) {
  return { subject: { name }, relation, polarity: 'AFFIRMED', modality: 'ASSERTED' };
}
