import type { Api } from '../api/create-api.ts';
import { type Answer, escapeHtml, html } from './answer.ts';
import { type Tab, tabs } from './tabs.ts';

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const style = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 3rem auto; padding: 0 1rem; color: #1c1c28; }
dl { display: flex; gap: 2.5rem; } dt { color: #66667a; } dd { margin: 0; font-size: 1.6rem; }
pre { background: #f4f4f8; padding: 1rem; overflow-x: auto; font-size: .85rem; } a { color: #3b4cca; }
`;

/** The site's first page: what this is, how much there is, and three questions to begin with. */
export async function homePage(api: Api): Promise<Answer> {
  const counts = await countsOf(api);
  const numbers = counts.map(([name, count]) => `<div><dt>${name}</dt><dd>${count ?? '–'}</dd></div>`).join('');
  return html(
    `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Briefgraph</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<h1>Briefgraph</h1>
<p>A glossary and concept knowledge graph for AI-research news: which briefs cover which papers, how concepts are
related, who defines a term and how. Every relation says which sentence of which brief it rests on.</p>
<dl>${numbers}</dl>
<p><a href="/graphql">Open the playground</a>, or send GraphQL to <code>/graphql</code> from anywhere.</p>
<h2>Three questions to begin with</h2>
${tabs().slice(0, 3).map(example).join('\n')}
</body>
</html>
`,
    policy,
  );
}

function example({ name, query }: Tab): string {
  const link = `/graphql?query=${encodeURIComponent(query)}`;
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  return `<h3><a href="${escapeHtml(link)}">${escapeHtml(title)}</a></h3>\n<pre>${escapeHtml(query)}</pre>`;
}

const countsQuery = '{ briefs { totalCount } papers { totalCount } concepts { totalCount } }';

/** Null where the database does not answer: the page says what this is all the same. */
async function countsOf(api: Api): Promise<[name: string, count: number | null][]> {
  const request = new Request('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: countsQuery }),
  });
  const { data } = (await (await api.fetch(request)).json()) as {
    data?: Record<string, { totalCount: number }> | null;
  };
  return ['briefs', 'papers', 'concepts'].map((name) => [name, data?.[name]?.totalCount ?? null]);
}
