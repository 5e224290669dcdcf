#!/usr/bin/env node
// Plain JavaScript that an old Node can read: it is what tells people that their Node is too old.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const source = new URL('./cli/main.ts', import.meta.url);
// A checkout runs its sources. An installed package has built ones: Node does not read TypeScript in node_modules.
const fromSource = existsSync(source) && !/[\\/]node_modules[\\/]/.test(fileURLToPath(source));

function isTooOld() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major < 22 || (major === 22 && minor < 18) || (fromSource && !process.features.typescript);
}

// `npm ci` brings a Node of its own, which npm and npx put first on the PATH; a direct call finds it here.
const ownNode = ['node', 'node.exe']
  .map((name) => fileURLToPath(new URL(`../node_modules/node/bin/${name}`, import.meta.url)))
  .find((path) => existsSync(path) && path !== process.execPath);

if (!isTooOld()) {
  endWithParent();
  hideExperimentalWarnings();
  // What was read and compiled once is kept for the next start: half of the time of a short command.
  module.enableCompileCache?.();
  await import(fromSource ? './cli/main.ts' : '../dist/cli/main.js');
} else if (ownNode && !process.env.BRIEFGRAPH_RERUN) {
  rerun(ownNode);
} else {
  console.error(
    `briefgraph needs Node 22.18 or later, and this is ${process.versions.node} (${process.execPath}).\n` +
      `  Install a newer one (https://nodejs.org)${fromSource ? ', or run `npm ci` here, which brings Node 24' : ''}.`,
  );
  process.exitCode = 1;
}

/** Runs the same command on another Node, which gets this one's signals and ends when this one ends. */
function rerun(node) {
  const child = spawn(node, process.argv.slice(1), {
    // The channel tells the child when this process is gone, even by kill -9.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, BRIEFGRAPH_RERUN: '1' },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT']) {
    process.on(signal, () => {
      // A terminal sends its Ctrl-C and Ctrl-\ to both already.
      const sentToBoth = process.stdin.isTTY && (signal === 'SIGINT' || signal === 'SIGQUIT');
      if (!sentToBoth) child.kill(signal);
    });
  }
  child.on('error', (error) => {
    console.error(`briefgraph: ${node} cannot be run: ${error.message}`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    if (!signal) process.exit(code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

function endWithParent() {
  if (!process.env.BRIEFGRAPH_RERUN) return;
  delete process.env.BRIEFGRAPH_RERUN;
  process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  process.channel?.unref();
}

/** Node 22 warns that its reading of TypeScript is experimental: nothing that a user could act on. */
function hideExperimentalWarnings() {
  const listeners = process.listeners('warning');
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if (warning.name !== 'ExperimentalWarning') for (const listener of listeners) listener(warning);
  });
}
