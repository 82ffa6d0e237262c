import type { Example } from './read-examples.ts';

const SANDBOX = 'https://studio.apollographql.com/sandbox/explorer';

/** Address of Apollo Sandbox, set to ask `endpoint`. */
export function sandboxUrl(endpoint: string): string {
  return `${SANDBOX}?endpoint=${encodeURIComponent(endpoint)}`;
}

/** What the page at `/` tells. */
export interface LandingPage {
  readonly modelName: string;
  /** Absolute address of `/graphql`, as the visitor reaches it. */
  readonly endpoint: string;
  readonly examples: readonly Example[];
}

/** The page at `/`: where things are, and examples a click away. It asks for nothing from outside. */
export function printLandingPage({ modelName, endpoint, examples }: LandingPage): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>chokepoint</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<h1>chokepoint</h1>
<p>A GraphQL API over a knowledge graph in Neo4j. It serves the model <b>${escapeHtml(modelName)}</b>.</p>
<dl>
<dt>GraphQL</dt><dd><code>POST ${escapeHtml(endpoint)}</code></dd>
<dt>GraphiQL</dt><dd><a href="/graphiql">/graphiql</a>: an editor that works without internet</dd>
<dt>Apollo Sandbox</dt><dd><a href="${escapeHtml(sandboxUrl(endpoint))}" rel="noopener">studio.apollographql.com</a>: set to this server;
the browser asks whether it may reach your local network</dd>
<dt>Health</dt><dd><a href="/healthz">/healthz</a>: the process is up.
<a href="/readyz">/readyz</a>: the database answers</dd>
</dl>
${printExamples(examples)}
</body>
</html>
`;
}

function printExamples(examples: readonly Example[]): string {
  if (examples.length === 0) return '';
  const items = examples.map(
    ({ title, document }) => `<li><details><summary>${escapeHtml(title)}</summary>
<pre>${escapeHtml(document)}</pre>
<p><a href="/graphiql?query=${encodeURIComponent(document)}">Open in GraphiQL</a></p></details></li>`,
  );
  return `<h2>Examples</h2>\n<ol>\n${items.join('\n')}\n</ol>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 46rem; margin: 3rem auto; padding: 0 1rem; }
h1 { margin: 0; }
h2 { margin-top: 2rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .4rem 1.5rem; }
dt { font-weight: 600; }
dd { margin: 0; }
li { margin: .3rem 0; }
summary { cursor: pointer; }
pre { overflow-x: auto; padding: .8rem; border-radius: .4rem; background: color-mix(in srgb, currentColor 8%, transparent); }
`;
