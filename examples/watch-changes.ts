// Tells changes of a running server as they are made, and goes on after a restart of either.
//
//   npm start                                                  in one terminal
//   npm run example:watch                                      in another
//   npm run example:add                                        in a third: what it writes is told
//   npm run example:watch -- http://…/graphql <cursor>         for a server elsewhere, from a change on

import { createClient } from 'chokepoint/client';
import { WatchChangesDocument } from '../src/generated/operations.ts';

const [url = 'http://127.0.0.1:4000/graphql', after] = process.argv.slice(2);
const token = process.env.CHOKEPOINT_KEY;
const { subscribe } = createClient({ url, ...(token !== undefined && { token }) });

process.on('uncaughtException', (error) => {
  console.error(error.message);
  process.exit(1);
});
const messages = subscribe(WatchChangesDocument, { ...(after !== undefined && { after }) });
for await (const { changes } of messages) {
  const { node } = changes;
  const what = node.fact?.sentence ?? node.aboutId ?? 'many things';
  console.log(node.recordedAt, node.kind.padEnd(9), what, node.by ? `(${node.by})` : '');
  for (const { field, before, after: now } of node.changes) {
    console.log(`  ${field}: ${before ?? 'nothing'} → ${now ?? 'nothing'}`);
  }
}
