import { expect } from 'vitest';
import type { ServedSchema } from './use-model.ts';

/** A page of a connection, as `walkPages` asks for it. */
interface Page<T> {
  readonly edges: readonly T[];
  readonly totalCount: number;
  readonly pageInfo: Readonly<Record<string, string | boolean | null>>;
}

/** A list to be walked. */
export interface Walk {
  /** The operation around the list, which is given to it as text. */
  readonly document: (list: string) => string;
  readonly field: string;
  /** Arguments that are not about pages. */
  readonly arguments?: string;
  readonly edge: string;
  /** Fields of the answer that lead to the list. */
  readonly path: readonly string[];
  readonly size: number;
}

/** All edges of a list, page after page to its end, forwards or backwards. */
export async function walkPages<T>(
  { ask }: ServedSchema,
  walk: Walk,
  direction: 'forwards' | 'backwards' = 'forwards',
): Promise<T[]> {
  const forwards = direction === 'forwards';
  const found: T[] = [];
  for (let cursor: string | null = null; ; ) {
    const page: Page<T> = await askPage(ask, walk, forwards, cursor);
    if (forwards) found.push(...page.edges);
    else found.unshift(...page.edges);
    const more = page.pageInfo[forwards ? 'hasNextPage' : 'hasPreviousPage'];
    if (more !== true) {
      expect(page.totalCount).toBe(found.length);
      return found;
    }
    expect(page.edges).toHaveLength(walk.size);
    cursor = String(page.pageInfo[forwards ? 'endCursor' : 'startCursor']);
  }
}

async function askPage<T>(
  ask: ServedSchema['ask'],
  walk: Walk,
  forwards: boolean,
  cursor: string | null,
): Promise<Page<T>> {
  const [size, place] = forwards ? ['first', 'after'] : ['last', 'before'];
  const after = cursor === null ? '' : `, ${place}: ${JSON.stringify(cursor)}`;
  const list = `${walk.field}(${size}: ${walk.size}${after} ${walk.arguments ?? ''}) {
    totalCount
    edges { ${walk.edge} }
    pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
  }`;
  let found = await ask(walk.document(list));
  for (const name of walk.path) found = (found as Record<string, unknown>)[name];
  return found as Page<T>;
}
