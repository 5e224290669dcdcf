import type { Reporter, TestModule, TestSuite, Vitest } from 'vitest/node';

/** Prints as the last line of a run what a program needs of it: `12 passed, 0 failed, 1 skipped`. */
export default class LastLine implements Reporter {
  #watch = false;

  onInit(vitest: Vitest): void {
    this.#watch = vitest.config.watch;
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const line = `${lastLine(modules, unhandledErrors)}\n`;
    if (this.#watch) process.stdout.write(line);
    // Vitest and the teardowns still have things to say after the run.
    else process.once('exit', () => process.stdout.write(line));
  }
}

/** Counts tests. A file or suite that could not run, and an error outside of the tests, count as one failure each. */
export function lastLine(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): string {
  const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
  for (const module of modules) {
    for (const part of [module, ...module.children.allSuites()] satisfies (TestModule | TestSuite)[]) {
      if (part.errors().length > 0) counts.failed += 1;
    }
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      // A test that was never reached, because the run was stopped, has not passed.
      if (state === 'passed' || state === 'skipped') counts[state] += 1;
      else counts.failed += 1;
    }
  }
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  return `${counts.passed} passed, ${counts.failed} failed${skipped}`;
}
