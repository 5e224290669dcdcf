import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { secretsOf, serverLog } from '../../src/cli/server-log.ts';
import { BriefgraphError } from '../../src/errors.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { printed, runCli, startCli } from './run-cli.ts';

const cwd = temporaryFolder('serve-ends');

async function started() {
  const child = startCli(['serve', '--port', '0', '--db', 'memory:', '--no-samples'], { cwd });
  const [, port] = await printed(child, /http:\/\/127\.0\.0\.1:(\d+)\/graphql/);
  const ended = new Promise<[number | null, string | null]>((resolve) => child.once('close', (...how) => resolve(how)));
  return { child, port: Number(port), ended };
}

const body = '{"query":"{ __typename }"}';
const head = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nExpect: 100-continue\r\n\r\n`;

/** Sends the beginning of a request, and waits until the server has begun to read it. */
async function halfAsked(port: number) {
  const socket = connect(port, '127.0.0.1').on('error', () => {});
  socket.write(head);
  await once(socket, 'data');
  socket.write(body.slice(0, 5));
  return socket;
}

it('finishes what runs when it is told to stop, takes nothing new, and ends well', async () => {
  const { child, port, ended } = await started();
  const running = await halfAsked(port);
  const idle = connect(port, '127.0.0.1').on('error', () => {});
  child.kill('SIGTERM');
  while (await answers(port)) await setTimeout(20);
  running.write(body.slice(5));
  const chunks: Buffer[] = [];
  for await (const chunk of running) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).toString()).toContain('{"__typename":"Query"}');
  expect(await ended).toEqual([0, null]);
  idle.destroy();
});

it('ends at once at the second signal', async () => {
  const { child, port, ended } = await started();
  const running = await halfAsked(port);
  child.kill('SIGTERM');
  while (await answers(port)) await setTimeout(20);
  child.kill('SIGTERM');
  expect(await ended).toEqual([null, 'SIGTERM']);
  running.destroy();
});

async function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/health`).then(
    () => true,
    () => false,
  );
}

it('logs failures with the request they were in, and never what is secret', () => {
  const lines: string[] = [];
  const secrets = secretsOf('bolt://me:pass%20word@db.example', { NEO4J_PASSWORD: 'from "the" env' });
  const log = serverLog('warn', secrets, (line) => lines.push(line));
  const cause = new Error('cannot log in to bolt://me:pass%20word@db.example with from "the" env or pass word');
  log(new BriefgraphError('DATABASE_UNAVAILABLE', 'Neo4j cannot be reached', { cause }), 'request-1');
  log(new DOMException('This took too long', 'TimeoutError'), 'request-2');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: 50, requestId: 'request-1', err: { message: expect.stringContaining('Neo4j cannot be reached') } },
    { level: 40, requestId: 'request-2', msg: 'This took too long' },
  ]);
  for (const secret of ['pass word', 'pass%20word', 'the\\" env', 'the" env'])
    expect(lines.join()).not.toContain(secret);
  serverLog('silent', secrets, (line) => lines.push(line))(new Error('x'), 'request-3');
  expect(lines).toHaveLength(2);
});

it('says at once that a log level is none, and what there is', async () => {
  const { code, err } = await runCli(['serve', '--log-level', 'loud'], { cwd });
  expect(code).toBe(2);
  expect(err).toContain('debug, info, warn, error, silent');
});
