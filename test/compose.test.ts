import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

interface Service {
  ports: string[];
  command?: string;
  environment: Record<string, string>;
  healthcheck: { test: string | string[] };
  depends_on?: Record<string, { condition: string }>;
}

const text = readFileSync(new URL('../docker-compose.yml', import.meta.url), 'utf8');
const services: Record<'neo4j' | 'server', Service> = parse(text).services;

it('opens ports to this machine only', () => {
  const ports = Object.values(services).flatMap((service) => service.ports);
  expect(ports.length).toBe(3);
  expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
});

it('gives both services the same password, and starts the server when Neo4j is well', () => {
  expect(services.neo4j.environment.NEO4J_AUTH).toBe(`neo4j/${services.server.environment.NEO4J_PASSWORD}`);
  expect(services.server.depends_on?.neo4j?.condition).toBe('service_healthy');
});

it('asks Neo4j with the password that it was given', () => {
  // Compose turns `$$` into `$` before the shell in the container sees it.
  const check = String(services.neo4j.healthcheck.test).replaceAll('$$', '$');
  const shown = check.replace('cypher-shell', "printf '%s|'");
  const answer = execFileSync('sh', ['-c', shown], { env: { NEO4J_AUTH: 'neo4j/pass/word' }, encoding: 'utf8' });
  expect(answer).toBe('-u|neo4j|-p|pass/word|RETURN 1|');
});

it.each([
  [200, 0],
  [503, 1],
])('takes a health answer of %d for exit code %d', async (status, code) => {
  const server = createServer((_request, response) => response.writeHead(status).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const [kind, program, flag, script] = services.server.healthcheck.test as string[];
  expect([kind, program, flag]).toEqual(['CMD', 'node', '-e']);
  expect(script).toContain(':4000/health');
  expect(await exitCode(script?.replace(':4000', `:${port}`) ?? '')).toBe(code);
  server.close();
});

function exitCode(script: string): Promise<number | null> {
  const child = spawn(process.execPath, ['-e', script]);
  return new Promise((resolve) => child.on('exit', resolve));
}
