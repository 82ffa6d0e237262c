import { print } from 'graphql';
import type { Comparison } from './create-comparison.ts';
import type { GeneratedList } from './generate-list.ts';

/** The ids of a list as they were read, page after page. */
export interface Walk {
  readonly ids: readonly string[];
  readonly pages: number;
}

interface Connection {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** Reads a list from its start to its end, or from its end to its start, by the API's own cursors. */
export async function walkList(
  comparison: Comparison,
  { document, variables }: Pick<GeneratedList, 'document' | 'variables'>,
  direction: 'first' | 'last',
  pageSize: number,
): Promise<Walk> {
  const forwards = direction === 'first';
  let ids: string[] = [];
  let cursors = { expected: {}, found: {} };
  for (let pages = 1; ; pages++) {
    const trial = await comparison.ask({
      document,
      variables: { ...variables, [direction]: pageSize },
      cursors,
    });
    // A point that nobody can look from, refused by both.
    if (!trial.found.data || Object.values(trial.found.data)[0] === null) return { ids, pages };
    const [expected, found] = [listOf(trial.expected.data), listOf(trial.found.data)];
    const page = found.edges.map(({ node }) => node.id);
    ids = forwards ? [...ids, ...page] : [...page, ...ids];
    const more = forwards ? found.pageInfo.hasNextPage : found.pageInfo.hasPreviousPage;
    if (!more) return { ids, pages };
    if (pages > found.totalCount + 1) {
      throw new Error(`${print(document)}\nhas no end: ${pages} pages of ${pageSize}`);
    }
    const side = ({ pageInfo }: Connection) =>
      forwards ? { after: pageInfo.endCursor } : { before: pageInfo.startCursor };
    cursors = { expected: side(expected), found: side(found) };
  }
}

/** The list, which stands at the root or under the entity that it hangs on. */
function listOf(data: unknown): Connection {
  const root = Object.values(data as Record<string, unknown>)[0];
  const hanging = (root as { list?: Connection } | null)?.list;
  return hanging ?? (root as Connection);
}
