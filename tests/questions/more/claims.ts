import { keyed, named, type Question } from './question.ts';

/** Facts by sentence, by how firmly they are held, and by what rests on what. */
export const CLAIMS: readonly Question[] = [
  {
    asks: 'Which facts does S7 state?',
    query: '{ passage(id: "article#S7") { kind text facts(first: 50) { nodes { key } } } }',
    answer: {
      passage: {
        kind: 'SENTENCE',
        text: 'Usage Restrictions: Strictly prohibited for military use, and buyers must be vetted (e.g., specific tech giants like ByteDance, Alibaba, Tencent).',
        facts: {
          nodes: keyed('F25', 'F26', 'F27', 'F28', 'F29', 'F30', 'F31a', 'F31b', 'F31c'),
        },
      },
    },
  },
  {
    asks: 'Which firms are spoken of in S21?',
    query: `{
      companies(
        where: {
          facts: { some: { citations: { some: { passage: { id: { eq: "article#S21" } } } } } }
        }
      ) {
        nodes { name }
      }
    }`,
    answer: { companies: named('Alibaba', 'ByteDance') },
  },
  {
    asks: 'Who and what is mentioned in S9?',
    query: `{
      passage(id: "article#S9") {
        facts { nodes { subject { name } object { name } } }
      }
    }`,
    answer: {
      passage: {
        facts: {
          nodes: [
            { subject: { name: 'US government' }, object: null },
            { subject: { name: 'Chinese government' }, object: { name: 'H200' } },
            { subject: { name: 'Chinese customs' }, object: { name: 'H200' } },
            {
              subject: { name: 'customs blockages' },
              object: { name: 'US export policy on the H200' },
            },
          ],
        },
      },
    },
  },
  {
    asks: 'Which sentence speaks of a bargaining chip?',
    query: `{
      passages(where: { text: { contains: "bargaining chip" } }) { nodes { label source { name } } }
    }`,
    answer: {
      passages: { nodes: [{ label: 'S13', source: { name: 'Article by Kimi on the H200' } }] },
    },
  },
  {
    asks: 'What is only reported?',
    query: '{ facts(where: { modality: { eq: REPORTED } }) { nodes { key } } }',
    answer: { facts: { nodes: keyed('F62', 'F63', 'F64', 'F65', 'F66') } },
  },
  {
    asks: 'What do the unnamed reports say?',
    query: `{
      facts(
        where: { citations: { some: { attributedTo: { name: { eq: "Unnamed reports" } } } } }
      ) {
        nodes { key }
      }
    }`,
    answer: { facts: { nodes: keyed('F62', 'F63', 'F64', 'F65', 'F66') } },
  },
  {
    asks: 'What does the article predict, and what in its scenarios?',
    query: `{
      facts(where: { modality: { eq: PREDICTED }, basis: { eq: STATED } }) { nodes { key } }
      inScenarios: facts(where: { scenario: {} }) { nodes { key } }
    }`,
    answer: {
      facts: { nodes: keyed('F69', 'F70', 'F73', 'F77', 'F78') },
      inScenarios: { nodes: keyed('F74', 'F75', 'F79', 'F80') },
    },
  },
  {
    asks: 'What does it hold to be merely possible?',
    query: `{
      facts(where: { modality: { eq: POSSIBLE }, basis: { eq: STATED } }) { nodes { key } }
    }`,
    answer: { facts: { nodes: keyed('F48', 'F49', 'F53', 'F54', 'F61') } },
  },
  {
    asks: 'What does it say with "it appears"?',
    query: `{
      facts(where: { citations: { some: { hedge: { eq: "it appears" } } } }) { nodes { key } }
    }`,
    answer: { facts: { nodes: keyed('F69', 'F70') } },
  },
  {
    asks: 'What is denied?',
    query: `{
      facts(where: { polarity: { eq: DENIED } }) { nodes { key modality subject { name } } }
    }`,
    answer: {
      facts: {
        nodes: [
          { key: 'F35', modality: 'ASSERTED', subject: { name: 'Chinese government' } },
          { key: 'F65', modality: 'REPORTED', subject: { name: 'limited opening' } },
          {
            key: 'F70',
            modality: 'PREDICTED',
            subject: { name: 'Chinese approval of H200 purchases' },
          },
        ],
      },
    },
  },
  {
    asks: 'What rests on Nvidia making the H200?',
    query: `{
      facts(where: { relation: { eq: MAKES }, object: { name: { eq: "H200" } } }) {
        nodes { conclusions { sentence modality } }
      }
    }`,
    answer: {
      facts: {
        nodes: [
          { conclusions: [{ sentence: 'Nvidia competes with Huawei', modality: 'POSSIBLE' }] },
        ],
      },
    },
  },
  {
    asks: 'Which facts fall with S12?',
    query: `{
      passage(id: "article#S12") {
        facts { nodes { key conclusions { key conclusions { key } } } }
      }
    }`,
    answer: {
      passage: {
        facts: {
          nodes: ['F48', 'F49'].map((key) => ({
            key,
            conclusions: [
              { key: 'D1a', conclusions: [] },
              { key: 'D1b', conclusions: keyed('D2') },
            ],
          })),
        },
      },
    },
  },
  {
    asks: 'Which facts does Kimi answer for in title and headings?',
    query: `{
      facts(
        where: {
          citations: { some: { passage: { label: { in: ["S1", "S3", "S8", "S14", "S18"] } } } }
          NOT: { citations: { some: { passage: { label: { in: ["S15", "S16", "S17"] } } } } }
        }
      ) {
        nodes { key }
      }
    }`,
    answer: {
      facts: { nodes: keyed('F01', 'F05', 'F09', 'F12', 'F33', 'F34', 'F60') },
    },
  },
  {
    asks: 'What does the article say in its own voice about itself?',
    query: `{
      sources(where: { writtenBy: { some: { name: { eq: "Kimi" } } } }) {
        nodes {
          title { nodes { value } }
          readingMinutes { nodes { value } }
          asks { nodes { name unstated { field } } }
        }
      }
    }`,
    answer: {
      sources: {
        nodes: [
          {
            title: { nodes: [{ value: 'China will approve the purchase of Nvidia H200 chips?' }] },
            readingMinutes: { nodes: [{ value: '2' }] },
            asks: {
              nodes: [
                {
                  name: 'China will approve the purchase of Nvidia H200 chips?',
                  unstated: [{ field: 'answer' }],
                },
              ],
            },
          },
        ],
      },
    },
  },
];
