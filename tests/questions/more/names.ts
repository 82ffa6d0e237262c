import { cited, named, type Question } from './question.ts';

/** Things by any of their names. */
export const NAMES: readonly Question[] = [
  {
    asks: 'What does 英伟达 make?',
    query: '{ company(by: { name: "英伟达" }) { name makes { nodes { name } } } }',
    answer: { company: { name: 'Nvidia', makes: named('H200') } },
  },
  {
    asks: 'And who is 輝達?',
    query: '{ entity(by: { name: "輝達" }) { __typename name } }',
    answer: { entity: { __typename: 'Company', name: 'Nvidia' } },
  },
  {
    asks: 'Whom does the article call the US Side, and where?',
    query: `{
      entity(by: { name: "US Side" }) {
        __typename
        name
        aliases { name citations { passage { label } } }
      }
    }`,
    answer: {
      entity: {
        __typename: 'Government',
        name: 'US government',
        aliases: [
          { name: 'US government', citations: cited('S4', 'S5') },
          { name: 'Trump administration', citations: cited('S4') },
          { name: 'US Side', citations: cited('S3') },
          { name: 'US', citations: cited('S9') },
          { name: '美国政府', citations: cited('us-gov-hans') },
        ],
      },
    },
  },
  {
    asks: 'What is a partial release?',
    query: '{ entity(by: { name: "partial release" }) { __typename name } }',
    answer: { entity: { __typename: 'Policy', name: 'limited opening' } },
  },
  {
    asks: 'Is China a country here, or one who acts?',
    query: `{
      entity(by: { name: "China" }) { __typename id }
      government(by: { name: "China" }) { name country { name } }
      place(by: { name: "中国" }) { name governments { nodes { name } } }
    }`,
    answer: {
      entity: { __typename: 'Place', id: 'china' },
      government: { name: 'Chinese government', country: { name: 'China' } },
      place: { name: 'China', governments: named('Chinese government') },
    },
  },
  {
    asks: 'Whose customs are these?',
    query: '{ agency(by: { name: "customs" }) { name government { name country { name } } } }',
    answer: {
      agency: {
        name: 'Chinese customs',
        government: { name: 'Chinese government', country: { name: 'China' } },
      },
    },
  },
  {
    asks: 'Under which condition is 字节跳动 named?',
    query: '{ company(by: { name: "字节跳动" }) { name vettedUnder { nodes { name kind } } } }',
    answer: {
      company: {
        name: 'ByteDance',
        vettedUnder: { nodes: [{ name: 'vetting of buyers', kind: 'BUYER_VETTING' }] },
      },
    },
  },
  {
    asks: 'What does the article mean by domestic computing power?',
    query: '{ chip(by: { name: "domestic computing power" }) { name kind } }',
    answer: { chip: { name: 'domestic AI chips', kind: 'CLASS' } },
  },
  {
    asks: 'Does the article speak of AMD, SMIC or the H20?',
    query: `{
      amd: entity(by: { name: "AMD" }) { id }
      smic: entity(by: { name: "SMIC" }) { id }
      h20: chip(by: { name: "H20" }) { id }
    }`,
    answer: { amd: null, smic: null, h20: null },
  },
];
