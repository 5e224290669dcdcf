/**
 * A peer: neo4j-driver under node:http, one statement a question, no GraphQL.
 * `raw.ts URI FOLDER`: POST /Q1 and so on with the question's parameters; the statements are in cypher/, those that
 * FOLDER has instead of them in cypher/FOLDER.
 */
import { existsSync } from 'node:fs';
import { reader } from './read.ts';
import { servePeer } from './serve-peer.ts';
import { statement } from './statement.ts';

const [uri = '', folder = ''] = process.argv.slice(2);
const read = reader(uri);

const statements = new Map(['Q1', 'Q2', 'Q3', 'Q4'].map((question) => [`/${question}`, statement(nameOf(question))]));

function nameOf(question: string): string {
  const own = `${folder}/${question}`;
  return folder !== '' && existsSync(new URL(`cypher/${own}.cypher`, import.meta.url)) ? own : question;
}

servePeer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (chunk: string) => {
    body += chunk;
  });
  request.on('end', () => {
    answer(request.url ?? '', JSON.parse(body)).then(
      (text) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
        response.end(text);
      },
      (error) => {
        response.writeHead(500).end(String(error));
      },
    );
  });
});

async function answer(path: string, parameters: Record<string, unknown>): Promise<string> {
  const rows = await read(statements.get(path) as string, parameters);
  return JSON.stringify(rows[0] ?? null);
}
