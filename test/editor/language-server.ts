/** yaml-language-server as an editor runs it: a process of its own that speaks the Language Server Protocol. */
import { spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const bin = fileURLToPath(new URL('../../node_modules/yaml-language-server/bin/yaml-language-server', import.meta.url));

/** Loaded before the server: whatever it would fetch is told on stderr instead. */
const noNetwork = `import net from 'node:net';
net.Socket.prototype.connect = (...to) => { process.stderr.write('CONNECTS TO ' + JSON.stringify(to) + '\\n'); throw new Error('no network'); };`;

/** What editors that are set up to stay off the network send; the schema comes from the file's modeline alone. */
const settings = { yaml: { schemaStore: { enable: false }, validate: true, hover: true, completion: true } };

export interface Diagnostic {
  message: string;
  severity: number;
  range: { start: { line: number; character: number }; end: { line: number; character: number } };
}

export interface Completion {
  label: string;
  insertText?: string;
  documentation?: string | { value: string };
}

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string };
}

export interface EditorSession {
  /** Opens a file, saved or not, and gives what the server finds in it. */
  open(path: string, text: string): Promise<Diagnostic[]>;
  complete(path: string, line: number, character: number): Promise<Completion[]>;
  hover(path: string, line: number, character: number): Promise<string>;
  /** What the server wrote to stderr, in which a connection would be told. */
  close(): Promise<string>;
}

export async function startSession(folder: string): Promise<EditorSession> {
  const preload = `data:text/javascript,${encodeURIComponent(noNetwork)}`;
  const server = spawn(process.execPath, ['--import', preload, bin, '--stdio'], { cwd: folder });
  const ended = new Promise<void>((resolve) => server.on('close', () => resolve()));
  let errors = '';
  server.stderr.on('data', (chunk: Buffer) => {
    errors += chunk;
  });
  const waiting = new Map<number, (message: Message) => void>();
  const published = new Map<string, (found: Diagnostic[]) => void>();
  let last = 0;

  const send = (message: object) => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    server.stdin.write(body);
  };
  const ask = async (method: string, params: unknown) => {
    last += 1;
    const id = last;
    const answer = await new Promise<Message>((resolve, reject) => {
      waiting.set(id, resolve);
      ended.then(() => reject(new Error(`the server has ended: ${errors}`)));
      send({ id, method, params });
    });
    if (answer.error) throw new Error(`${method}: ${answer.error.message}`);
    return answer.result;
  };
  const receive = (message: Message) => {
    if (message.method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = message.params as { uri: string; diagnostics: Diagnostic[] };
      published.get(uri)?.(diagnostics);
    } else if (message.method === 'workspace/configuration') {
      const { items } = message.params as { items: { section: keyof typeof settings }[] };
      send({ id: message.id, result: items.map(({ section }) => settings[section] ?? null) });
    } else if (message.method && message.id !== undefined) send({ id: message.id, result: null });
    else if (message.id !== undefined) waiting.get(message.id)?.(message);
  };

  let unread = Buffer.alloc(0);
  server.stdout.on('data', (chunk: Buffer) => {
    unread = Buffer.concat([unread, chunk]);
    for (;;) {
      const start = unread.indexOf('\r\n\r\n') + 4;
      const length = Number(/Content-Length: (\d+)/i.exec(unread.subarray(0, start).toString())?.[1]);
      if (start < 4 || unread.length < start + length) return;
      receive(JSON.parse(unread.subarray(start, start + length).toString()));
      unread = unread.subarray(start + length);
    }
  });

  const uriOf = (path: string) => pathToFileURL(path).href;
  const at = (path: string, line: number, character: number) => ({
    textDocument: { uri: uriOf(path) },
    position: { line, character },
  });

  await ask('initialize', {
    processId: process.pid,
    rootUri: uriOf(folder),
    workspaceFolders: [{ uri: uriOf(folder), name: 'seeds' }],
    capabilities: {
      workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: {
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
        hover: { contentFormat: ['markdown', 'plaintext'] },
        publishDiagnostics: {},
      },
    },
  });
  send({ method: 'initialized', params: {} });
  send({ method: 'workspace/didChangeConfiguration', params: { settings } });

  return {
    open: (path, text) =>
      new Promise((resolve, reject) => {
        ended.then(() => reject(new Error(`the server has ended: ${errors}`)));
        published.set(uriOf(path), resolve);
        const textDocument = { uri: uriOf(path), languageId: 'yaml', version: 1, text };
        send({ method: 'textDocument/didOpen', params: { textDocument } });
      }),
    async complete(path, line, character) {
      const found = (await ask('textDocument/completion', at(path, line, character))) as { items: Completion[] };
      return found.items;
    },
    async hover(path, line, character) {
      const found = (await ask('textDocument/hover', at(path, line, character))) as {
        contents: { value: string };
      } | null;
      return found?.contents.value ?? '';
    },
    async close() {
      await ask('shutdown', null);
      send({ method: 'exit' });
      server.stdin.end();
      await ended;
      return errors;
    },
  };
}
