import { beforeAll, expect, test } from 'vitest';
import { useSchema } from './use-model.ts';

const { neo4j, ask } = useSchema('tests/models/notes/schema');

const TEXTS = {
  attitude: "China's current attitude; Huang’s own",
  numbers: 'pi is 3.14, and 1,299 dollars for foo_bar on node.js, at 25% of example.com',
  resume: "A Résumé of l’opéra and of l'école",
  decomposed: 're\u0301sume\u0301 again',
  vietnam: 'Việt Nam nhập khẩu',
  thai: 'ประเทศไทยนำเข้าชิป',
  lao: 'ປະເທດລາວນຳເຂົ້າຊິບ',
  khmer: 'ប្រទេសកម្ពុជានាំចូលបន្ទះឈីប',
  burmese: 'မြန်မာနိုင်ငံတင်သွင်းသည်',
  korean: '반도체수입품 제한',
  arabic: 'والحكومة الصينية',
  hebrew: 'והממשלה של סין',
  katakana: 'アメリカンドリーム計画',
  hiragana: 'らーめんをたべる',
  chinese: '中国政府暂停进口H200芯片',
  hindi: 'भारत सरकार का निर्णय',
  greek: 'Ὁ δρόμος τῆς τέχνης',
  russian: 'Российский чип Эльбрус ещё здесь',
  letters: 'AT&T wrote C++ in an e-mail about GPT-4',
  h200: 'The H200 is sold',
  h100: 'The H100 is old',
  chip: 'One chip more',
  wide: 'ＮＶＩＤＩＡ　１３０',
  water: 'H₂O and CO₂ by Radeon™',
  armenian: 'Երևան քաղաքում',
  parts: '서울대학교와 ガラス'.normalize('NFD'),
  bold: 'rock’n’roll in snake_case_name',
};

beforeAll(async () => {
  await neo4j.clear();
  const notes = Object.entries(TEXTS).map(([id, text], place) => ({
    ...{ type: 'Note', id, name: `line no. ${place + 1000}` },
    text,
  }));
  await neo4j.seedLines(notes);
});

interface Found {
  readonly search: {
    readonly totalCount: number;
    readonly edges: readonly { readonly marks: readonly number[]; readonly node: { id: string } }[];
  };
  readonly notes: { readonly nodes: readonly { readonly id: string }[] };
}

async function find(text: string): Promise<string[]> {
  const { search, notes } = (await ask(
    `query ($text: String!) {
      search(text: $text, first: 100) { totalCount edges { marks node { id } } }
      notes(first: 100, where: {search: $text}) { nodes { id } }
    }`,
    { text },
  )) as Found;
  const ids = search.edges.map(({ node }) => node.id).sort();
  for (const { marks } of search.edges) expect(marks).not.toEqual([]);
  expect(search.totalCount).toBe(ids.length);
  expect(notes.nodes.map(({ id }) => id).sort()).toEqual(ids);
  return ids;
}

test.each([
  ["China's", ['attitude']],
  ['China’s current', ['attitude']],
  ["huang's", ['attitude']],
  ["Chian's atitude", ['attitude']],
  ['3.14', ['numbers']],
  ['1,299', ['numbers']],
  ['foo_bar', ['numbers']],
  ['node.js', ['numbers']],
  ['example.com', ['numbers']],
  ['25%', ['numbers']],
  ['resume', ['decomposed', 'resume']],
  ['Résumé', ['decomposed', 'resume']],
  ['opera ecole', ['resume']],
  ['viet khau', ['vietnam']],
  ['ชิป', ['thai']],
  ['นำเข้า', ['thai']],
  ['ນຳເຂົ້າ', ['lao']],
  ['នាំចូល', ['khmer']],
  ['တင်သွင်း', ['burmese']],
  ['수입', ['korean']],
  ['حكومة', ['arabic']],
  ['ממשלה', ['hebrew']],
  ['ドリーム', ['katakana']],
  ['計画 ドリーム', ['katakana']],
  ['らーめん', ['hiragana']],
  ['进口', ['chinese']],
  ['暂停进口H200', ['chinese']],
  ['सरकार', ['hindi']],
  ['δρομος τεχνης', ['greek']],
  ['росси еще', ['russian']],
  ['AT&T', ['letters']],
  ['C++', ['letters']],
  ['e-mail', ['letters']],
  ['gpt-4', ['letters']],
  ['H200', ['chinese', 'h200']],
  ['H100', ['h100']],
  ['H300', []],
  ['chips', ['chip']],
  ['chpi', ['chip']],
  ['nvidia 130', ['wide']],
  ['H₂O', ['water']],
  ['co₂', ['water']],
  ['Radeon™', ['water']],
  ['Երևան', ['armenian']],
  ['ԵՐԵՒԱՆ', ['armenian']],
  ['대학교', ['parts']],
  ['ガラス', ['parts']],
  ['roll', ['bold']],
  ['case', ['bold']],
  ['js', ['numbers']],
  ['line chip', ['chip']],
])('%s finds %j', async (text, ids) => {
  expect(await find(text)).toEqual(ids);
});

test('of an interface come all that are of it', async () => {
  const found = await ask('{ search(text: "chip", types: [Entity]) { nodes { id } } }');
  expect(found).toEqual({ search: { nodes: [{ id: 'chip' }] } });
  const none = await ask('{ search(text: "chip", types: [Fact]) { totalCount } }');
  expect(none).toEqual({ search: { totalCount: 0 } });
});

test('long texts are paged to the 500th', async () => {
  const filling = 'padding '.repeat(2_500);
  await neo4j.seedLines(
    Array.from({ length: 600 }, (_, i) => ({
      ...{ type: 'Note', id: `long-${i}`, name: `line no. ${i + 5000}` },
      text: `${filling} needle ${i}`,
    })),
  );
  const edges = await pageThrough('needle', 600);
  for (const { snippet } of edges) expect(snippet).toContain('needle');
});

test('names with the text within are paged to the end, each once whatever names it has', async () => {
  await neo4j.seedLines(
    Array.from({ length: 499 }, (_, i) => ({
      ...{ type: 'Note', id: `town-${i}`, name: `City Quburg ${i}` },
      aliases: [`Old Quburg ${i}`, `Quburg of ${i} towers`],
      text: `place no. ${i}`,
    })),
  );
  await pageThrough('quburg', 499);
});

/** The first 500 that a search finds, page by page; each comes once. */
async function pageThrough(text: string, totalCount: number): Promise<Page['edges']> {
  const edges: Page['edges'][number][] = [];
  let after: string | null = null;
  for (let page = 0; page < 5; page += 1) {
    const { search } = (await ask(
      `query ($text: String!, $after: String) {
        search(text: $text, first: 100, after: $after) {
          totalCount edges { snippet node { id } } pageInfo { endCursor hasNextPage }
        }
      }`,
      { text, after },
    )) as { search: Page };
    expect(search.totalCount).toBe(totalCount);
    edges.push(...search.edges);
    expect(search.pageInfo.hasNextPage).toBe(page < 4);
    after = search.pageInfo.endCursor;
  }
  const found = Math.min(500, totalCount);
  expect(new Set(edges.map(({ node }) => node.id)).size).toBe(found);
  expect(edges).toHaveLength(found);
  return edges;
}

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly snippet: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}
