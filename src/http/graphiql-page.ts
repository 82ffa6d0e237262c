import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Example } from './read-examples.ts';

/**
 * GraphiQL as one page that fetches nothing, gzipped (2.4 MB of 9). At its first visit it shows the
 * examples as tabs; after that, the tabs the visitor left.
 */
export async function createGraphiqlPage(examples: readonly Example[]): Promise<Buffer> {
  // 9 MB of script: read while Neo4j starts, and by no command that has no use for it.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: 'chokepoint',
    logo: '',
    endpoint: '/graphql',
    subscriptionsProtocol: 'WS',
    defaultTabs: examples.map(({ document }) => ({ query: document })),
    defaultEditorToolsVisibility: false,
  });
  return promisify(gzip)(html.replace('</head>', `<style>${TABS_IN_PLACE}</style></head>`));
}

/**
 * GraphiQL's animation of its tabs leaves each displaced from its place as soon as the mouse goes down
 * on it, so that the mouse comes up elsewhere and the first click is lost.
 */
const TABS_IN_PLACE = '.graphiql-tab { transform: none !important; }';
