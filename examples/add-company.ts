// Adds a company with what a source says of it to a running server, as a script would: typed inputs,
// one transaction, and the same outcome however often it runs.
//
//   npm start                                                in one terminal
//   npm run example:add                                      in another
//   CHOKEPOINT_KEY=… npm run example:add -- http://…/graphql  for a server elsewhere

import { existsSync, readFileSync } from 'node:fs';
import { createClient } from 'chokepoint/client';
import { AddCompanyDocument, type ChangeInput } from '../src/generated/operations.ts';

const url = process.argv[2] ?? 'http://127.0.0.1:4000/graphql';
process.on('uncaughtException', (error) => {
  console.error(error.message);
  process.exit(1);
});
const { ask } = createClient({ url, token: process.env.CHOKEPOINT_KEY ?? readKey() });

const changes: readonly ChangeInput[] = [
  {
    upsertSource: {
      id: 'trade-wire',
      name: 'Trade Wire',
      publishedOn: { on: '2026-03-02' },
      passages: [
        { label: 'W1', kind: 'HEADING', text: 'Who makes the H200' },
        { label: 'W2', text: 'TSMC is said to make the H200 for Nvidia since 2024.' },
      ],
    },
  },
  {
    upsertCompany: {
      id: 'tsmc',
      name: 'TSMC',
      description: 'Makes chips for others.',
      aliases: [{ name: '台积电', lang: 'zh-Hans', cites: ['trade-wire#W2'] }],
    },
  },
  {
    assertFact: {
      relation: 'MAKES',
      subject: 'tsmc',
      object: 'h200',
      claim: {
        cites: [{ passage: 'trade-wire#W2', modality: 'REPORTED', hedge: 'is said to' }],
        from: { on: '2024' },
      },
    },
  },
];

const { applyChanges } = await ask(AddCompanyDocument, { changes, reason: 'read in Trade Wire' });
for (const { path, message } of applyChanges?.errors ?? [])
  console.error(`${path.join('.')}: ${message}`);
for (const { status, node } of applyChanges?.items ?? []) {
  const claim = node && 'sentence' in node ? `${node.sentence} (${node.modality})` : node?.id;
  console.log(status.padEnd(9), claim);
}
if (!applyChanges?.applied) process.exitCode = 1;

/** The key that `npm start` has made in the data folder of the default model. */
function readKey(): string {
  const file = '.data/default/keys.json';
  if (!existsSync(file)) {
    throw new Error(`There is no ${file}: give a key of the server as CHOKEPOINT_KEY.`);
  }
  const [{ key }] = JSON.parse(readFileSync(file, 'utf8')) as [{ key: string }];
  return key;
}
