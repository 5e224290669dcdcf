/** The workflows of pull requests from anybody: what they may do, and what they do. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  if?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Workflow {
  name: string;
  on: Record<string, { paths?: string[]; workflows?: string[]; types?: string[] } | null>;
  permissions?: Record<string, string>;
  jobs: Record<string, { permissions?: object; steps: Step[]; if?: string; 'timeout-minutes'?: number }>;
}

const folder = fileURLToPath(new URL('../../.github/workflows/', import.meta.url));
const workflows = readdirSync(folder).map((name): [string, Workflow] => [
  name,
  parse(readFileSync(folder + name, 'utf8')),
]);
const named = Object.fromEntries(workflows) as Record<string, Workflow>;
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);

describe.each(workflows)('%s', (_, workflow) => {
  it('says what it may do, and has an end', () => {
    expect(workflow.permissions).toBeTypeOf('object');
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  });

  it('gives a stranger’s code no right to write and no secret', () => {
    const events = Object.keys(workflow.on);
    expect(events).not.toContain('pull_request_target');
    const rights = [workflow.permissions, ...Object.values(workflow.jobs).map(({ permissions }) => permissions)];
    const writes = JSON.stringify(rights).includes('write');
    if (events.includes('pull_request')) {
      expect(writes).toBe(false);
      expect(JSON.stringify(workflow)).not.toContain('secrets.');
    }
    // Who may write takes neither code nor caches from elsewhere.
    if (writes) expect(stepsOf(workflow).filter(({ uses }) => uses)).toEqual([]);
  });

  it('puts nothing that a stranger has written into a script', () => {
    for (const { run = '' } of stepsOf(workflow)) expect(run).not.toContain('${{');
  });

  it('checks out without leaving a key behind', () => {
    for (const step of stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'))) {
      expect(step.with).toMatchObject({ 'persist-credentials': false });
    }
  });
});

it('looks at pull requests that change seeds, with actions at fixed commits', () => {
  const { on, permissions } = named['seeds.yml'] as Workflow;
  expect(on).toEqual({ pull_request: { paths: ['seed/**'] } });
  expect(permissions).toEqual({ contents: 'read' });
  const uses = stepsOf(named['seeds.yml'] as Workflow).flatMap((step) => step.uses ?? []);
  expect(uses.length).toBe(3);
  for (const each of uses) expect(each).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
});

it('shows what that run has left, and has no other right', () => {
  const comment = named['seeds-comment.yml'] as Workflow;
  expect(comment.on).toEqual({
    workflow_run: { workflows: [(named['seeds.yml'] as Workflow).name], types: ['completed'] },
  });
  expect(comment.permissions).toEqual({ actions: 'read', 'pull-requests': 'write' });
});

/** What GitHub would answer, by the beginning of the call; `plan` is what the run has left. */
const fakeGh = `#!/usr/bin/env bash
echo "$*" >> "$ASKED"
case "$*" in
  *"/pulls -f"*) cat "$WORLD/pulls.json" ;;
  "run download"*) cp -P "$WORLD/plan.md" "\${@: -1}/plan.md" ;;
  *--paginate*) cat "$WORLD/comments.json" ;;
  *body=@*) for each; do if [[ $each == body=@* ]]; then cp "\${each#body=@}" "$WORLD/posted.md"; fi; done ;;
esac
`;

interface World {
  pulls: object[];
  comments: object[];
  plan: string | Buffer;
}

function comment({ pulls, comments, plan }: World): { asked: string[]; posted: string | null; status: number | null } {
  const world = mkdtempSync(join(tmpdir(), 'briefgraph-gh-'));
  onTestFinished(() => rm(world, { recursive: true }));
  mkdirSync(join(world, 'bin'));
  writeFileSync(join(world, 'bin/gh'), fakeGh);
  chmodSync(join(world, 'bin/gh'), 0o755);
  writeFileSync(join(world, 'pulls.json'), JSON.stringify(pulls));
  // Two pages, as the command gives them one after the other.
  writeFileSync(join(world, 'comments.json'), `${JSON.stringify(comments)}[]`);
  writeFileSync(join(world, 'plan.md'), plan);
  writeFileSync(join(world, 'asked'), '');
  const [step] = stepsOf(named['seeds-comment.yml'] as Workflow);
  const { status, stderr } = spawnSync('bash', ['--norc', '-eo', 'pipefail', '-c', step?.run ?? ''], {
    encoding: 'utf8',
    env: {
      ...{ PATH: `${join(world, 'bin')}:${process.env.PATH}`, WORLD: world, ASKED: join(world, 'asked') },
      ...{ REPO: 'o/briefgraph', RUN: '7', OWNER: 'curator', BRANCH: 'new; rm -rf $HOME "', COMMIT: 'abc' },
    },
  });
  if (status !== 0) throw new Error(stderr);
  const posted = readdirSync(world).includes('posted.md') ? readFileSync(join(world, 'posted.md'), 'utf8') : null;
  return { asked: readFileSync(join(world, 'asked'), 'utf8').trim().split('\n'), posted, status };
}

const hasJq = spawnSync('jq', ['--version']).status === 0;
describe.skipIf(!hasJq)(`the comment of a plan${hasJq ? '' : ' (skipped: no jq here)'}`, () => {
  const mark = '<!-- briefgraph seed plan -->';
  const pulls = [{ number: 12, head: { sha: 'abc' } }];
  const bot = { login: 'github-actions[bot]' };
  const plan = `${mark}\n### What these seeds do\n\n- 41 mentions in 17 briefs will link to mu-parameterization\n`;

  it('is written once', () => {
    const { asked, posted } = comment({ pulls, comments: [{ id: 1, user: bot, body: 'something else' }], plan });
    expect(asked[0]).toContain('-f head=curator:new; rm -rf $HOME "');
    expect(asked.at(-1)).toMatch(/^api --method POST repos\/o\/briefgraph\/issues\/12\/comments /);
    expect(posted?.startsWith(`${mark}\n### What these seeds do\n`)).toBe(true);
    expect(posted).toContain('17 briefs will link to mu-parameterization');
    expect(posted).toContain('at abc.');
  });

  it('is kept up to date, and nobody else’s comment is touched', () => {
    const comments = [
      { id: 1, user: { login: 'stranger' }, body: `${mark}\nmine` },
      { id: 2, user: bot, body: `${mark}\nthe plan of before` },
    ];
    expect(comment({ pulls, comments, plan }).asked.at(-1)).toMatch(
      /^api --method PATCH repos\/o\/briefgraph\/issues\/comments\/2 /,
    );
  });

  it('is not written for a pull request that has moved on', () => {
    const { asked, posted } = comment({ pulls: [{ number: 12, head: { sha: 'def' } }], comments: [], plan });
    expect({ calls: asked.length, posted }).toEqual({ calls: 1, posted: null });
  });

  it('calls nobody, fits, and is text, whatever the run has left', () => {
    const forged = Buffer.concat([
      Buffer.from(`hello @everyone\n${mark}\n`),
      Buffer.alloc(90_000, 0xff),
      Buffer.from('x'),
    ]);
    expect(comment({ pulls, comments: [], plan: forged }).posted).toMatch(
      /^<!-- briefgraph seed plan -->\nhello &#64;everyone\n/,
    );
    const long = comment({ pulls, comments: [], plan: 'é'.repeat(80_000) }).posted ?? '';
    expect(long.length).toBeLessThan(65_536);
    expect(long).toContain('ééé');
  });
});
