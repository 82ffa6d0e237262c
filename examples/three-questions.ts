// Three questions to a running server, as a page would ask them: typed documents, the small client,
// and answers put together from data alone.
//
//   npm start                                            in one terminal
//   npm run example                                      in another
//   npm run example -- http://127.0.0.1:4001/graphql     for a server elsewhere

import { createClient } from 'chokepoint/client';
import {
  type ClaimFragment,
  LimitedOpeningDocument,
  PushedAndVettedDocument,
  SurchargeDocument,
  WhoPaysDocument,
} from '../src/generated/operations.ts';

const url = process.argv[2] ?? 'http://127.0.0.1:4000/graphql';
if (!URL.canParse(url)) {
  console.error(
    'Usage: npm run example -- [URL of a server, such as http://127.0.0.1:4000/graphql]',
  );
  process.exit(1);
}
// Where reading is closed it needs a key.
const token = process.env.CHOKEPOINT_KEY;
const { ask } = createClient({ url, ...(token && { token }) });
process.on('uncaughtException', (error) => {
  console.error(error.message);
  process.exit(1);
});

const surcharge = await ask(SurchargeDocument);
const payment = await ask(WhoPaysDocument);
console.log('How high is the surcharge, and who pays it?');
for (const rate of surcharge.condition?.rate.nodes ?? []) {
  const terms = new Map(rate.qualifiers.map(({ name, value }) => [name, value]));
  const exactness = terms.get('approximate') === 'true' ? 'about' : 'exactly';
  const due = surcharge.condition?.dueOn.nodes.map(({ value }) => value);
  console.log(`  ${exactness} ${rate.value}${terms.get('unit') ?? ''} of ${due}`, saysWho(rate));
}
for (const { node, fact } of payment.condition?.paidTo.edges ?? []) {
  console.log(`  paid to the ${node.name}`, saysWho(fact));
}
for (const { note, passages } of payment.condition?.unstated ?? []) {
  console.log(`  not stated: ${note}`, `(${passages.map(({ label }) => label).join(', ')})`);
}

const { companies } = await ask(PushedAndVettedDocument, { series: 'Ascend series' });
console.log('Which companies are pushed towards the Ascend series, and named as vetted buyers?');
for (const { name, pushedTowards, vettedUnder } of companies.nodes) {
  const facts = [...pushedTowards.edges, ...vettedUnder.edges].map(({ fact }) => fact);
  console.log(`  ${name}`, facts.map(saysWho).join(' '));
}

const { policy } = await ask(LimitedOpeningDocument, { policy: 'limited opening' });
console.log('Does China follow a limited opening?');
for (const { node, fact } of policy?.adoptedBy.edges ?? []) {
  console.log(`  ${node.name}: ${policy?.name}`, saysWho(fact));
}

/** How firmly a claim is held, by which sentence, and with which word of caution. */
function saysWho(claim: ClaimFragment | null): string {
  if (!claim) return '';
  const sources = claim.citations
    .filter(({ role }) => role === 'STATES')
    .map(({ passage, hedge }) => (hedge ? `${passage.label} "${hedge}"` : passage.label));
  const denied = claim.polarity === 'DENIED' ? 'denied, ' : '';
  return `(${denied}${claim.modality?.toLowerCase() ?? 'open'}: ${sources.join(', ')})`;
}
