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
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>chokepoint</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>chokepoint</h1>
<p>A GraphQL API over a knowledge graph in Neo4j. It serves the model <b>${escapeHtml(modelName)}</b>.</p>
</header>
<dl>
<dt>GraphQL</dt><dd><code>POST ${escapeHtml(endpoint)}</code></dd>
<dt>GraphiQL</dt><dd><a href="/graphiql">/graphiql</a>: an editor with documentation, which works without internet</dd>
<dt>Apollo Sandbox</dt><dd><a href="${escapeHtml(sandboxUrl(endpoint))}" rel="noopener">studio.apollographql.com</a>:
an editor of Apollo's, set to this server; the browser asks first whether it may reach your local network</dd>
<dt>Health</dt><dd><a href="/health">/health</a>: the process is up;
<a href="/ready">/ready</a>: the database answers</dd>
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
<p><a href="/graphiql?query=${encodeURIComponent(document)}">Open in GraphiQL</a></p>
<pre tabindex="0"><code>${escapeHtml(document)}</code></pre></details></li>`,
  );
  return `<h2>Examples</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
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
:root {
  color-scheme: light dark;
  font: 1rem/1.5 system-ui, sans-serif;
  --text: light-dark(#1c2128, #d8dee4);
  --faint: light-dark(#59636e, #9198a1);
  --link: light-dark(#0b57d0, #8ab4f8);
  --line: light-dark(#d8dee4, #353c44);
  --box: light-dark(#f5f7f9, #1b2026);
  background: light-dark(#fff, #12161b);
  color: var(--text);
}
body { max-width: 48rem; margin: 0 auto; padding: clamp(1.2rem, 5vw, 3rem) 1rem 4rem; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 2rem; letter-spacing: -.02em; }
header p { margin: .3rem 0 0; color: var(--faint); }
h2 { margin: 2.2rem 0 .8rem; font-size: 1.25rem; }
a { color: var(--link); }
code, pre { font: .9em/1.5 ui-monospace, monospace; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .6rem 1.5rem; margin: 1.6rem 0 0; padding: 1rem 1.2rem;
  border: 1px solid var(--line); border-radius: .5rem; background: var(--box); }
dt { font-weight: 600; }
dd { margin: 0; }
ul { list-style: none; margin: 0; padding: 0; border: 1px solid var(--line); border-radius: .5rem; overflow: hidden; }
li + li { border-top: 1px solid var(--line); }
summary { padding: .5rem 1.2rem; cursor: pointer; }
summary:hover, details[open] > summary { background: var(--box); }
summary:focus-visible { outline: 2px solid var(--link); outline-offset: -2px; }
details > p { margin: .8rem 1.2rem 0; }
pre { margin: .8rem 1.2rem 1.2rem; padding: .8rem; overflow-x: auto; border-radius: .4rem; background: var(--box); overflow-wrap: normal; }
@media (max-width: 36rem) {
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin: 0 0 .8rem; }
  dd:last-child { margin: 0; }
}
`;
