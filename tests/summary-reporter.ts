import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/**
 * Ends the output with `N passed, N failed` (and `, N skipped`), after a line for each test that
 * was skipped and why. A file that failed before its tests ran counts as one failure, and so does an
 * error outside of any test.
 */
export class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const lines = summarize(modules, errors.length);
    // At exit, so that nothing a coverage or another reporter prints comes after it.
    process.once('exit', () => process.stdout.write(`${lines.join('\n')}\n`));
  }
}

function summarize(modules: readonly TestModule[], errors: number): string[] {
  const skips: string[] = [];
  let passed = 0;
  let failed = errors;
  for (const module of modules) {
    let failedHere = 0;
    for (const test of module.children.allTests()) {
      const result = test.result();
      if (result.state === 'passed') passed++;
      else if (result.state === 'skipped') {
        skips.push(`skipped: ${test.fullName}: ${result.note ?? 'no reason given'}`);
      } else failedHere++;
    }
    failed += failedHere === 0 && module.state() === 'failed' ? 1 : failedHere;
  }
  const skipped = skips.length > 0 ? `, ${skips.length} skipped` : '';
  return [...skips, `${passed} passed, ${failed} failed${skipped}`];
}
