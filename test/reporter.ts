import type { Reporter, TestModule, Vitest } from 'vitest/node';

/** Prints as the last line of a run what a program needs of it: `12 passed, 0 failed, 1 skipped`. */
export default class LastLine implements Reporter {
  #watch = false;

  onInit(vitest: Vitest): void {
    this.#watch = vitest.config.watch;
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const counts = count(modules, unhandledErrors);
    if (this.#watch) process.stdout.write(lastLine(counts));
    // Vitest and the teardowns still have things to say after the run, and may still fail.
    else process.once('exit', (code) => process.stdout.write(lastLine(code === 0 ? counts : withFailure(counts))));
  }
}

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Counts tests. A file or suite that could not run, and an error outside of the tests, count as one failure each. */
function count(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): Counts {
  const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
  for (const module of modules) {
    for (const part of [module, ...module.children.allSuites()]) if (part.errors().length > 0) counts.failed += 1;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      // A test that was never reached, because the run was stopped, has not passed.
      if (state === 'passed' || state === 'skipped') counts[state] += 1;
      else counts.failed += 1;
    }
  }
  return counts;
}

/** What fails outside of all tests (a set-up, say) has no test to be counted by. */
const withFailure = (counts: Counts): Counts => ({ ...counts, failed: Math.max(counts.failed, 1) });

function lastLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`;
}
