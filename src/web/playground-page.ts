import { type Answer, html } from './answer.ts';
import { tabs } from './tabs.ts';

/** Where each part of the playground is: its name has its content's hash, so that browsers may keep it for ever. */
export interface AssetPaths {
  style: string;
  script: string;
  editorWorker: string;
  jsonWorker: string;
  graphqlWorker: string;
  boot: string;
}

/** Nothing from elsewhere. The editor writes style elements of its own and draws with data: images and fonts. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * GraphiQL remembers where a tab stood before all tabs had their names, and moves the one that is pressed there: away from
 * under the pointer, so that it never opens.
 */
const style = '.graphiql-tab { transform: none !important; }';

/** The playground's page: a few lines, which load the cached parts. */
export function playgroundPage({ style: stylesheet, script, boot }: AssetPaths): Answer {
  return html(
    `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Briefgraph playground</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${stylesheet}">
    <style>${style}</style>
  </head>
  <body id="body" class="no-focus-outline">
    <noscript>The playground needs JavaScript. The API at this address does not: POST a query to it.</noscript>
    <div id="root"></div>
    <script src="${script}"></script>
    <script src="${boot}"></script>
  </body>
</html>
`,
    policy,
  );
}

/** The script that starts GraphiQL: where its workers are, and the tabs that it opens with. */
export function playgroundBoot(paths: Omit<AssetPaths, 'boot'>): string {
  const workers = { editorWorkerService: paths.editorWorker, json: paths.jsonWorker, graphql: paths.graphqlWorker };
  const options = {
    title: 'Briefgraph playground',
    endpoint: '/graphql',
    credentials: 'omit',
    shouldPersistHeaders: false,
    schemaDescription: true,
  };
  return `const workers = ${JSON.stringify(workers)};
const ready = ${JSON.stringify(tabs().map(({ query }) => ({ query })))};
const linked = new URL(location.href).searchParams.get('query');
const defaultTabs = linked === null ? ready : [{ query: linked }, ...ready.filter(({ query }) => query !== linked)];
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_module, label) => workers[label] };
YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), { ...${JSON.stringify(options)}, defaultTabs });
`;
}
