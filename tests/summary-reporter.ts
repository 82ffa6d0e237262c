import type { Reporter, SerializedError, TestModule, TestRunEndReason } from 'vitest/node';

/**
 * Ends the output with `N passed, N failed` (and `, N skipped`), after a line for each test that
 * was skipped and why. A file that failed before its tests ran counts as one failure, and so does an
 * error outside of any test.
 */
export class SummaryReporter implements Reporter {
  onTestRunEnd(
    modules: readonly TestModule[],
    errors: readonly SerializedError[],
    reason: TestRunEndReason,
  ): void {
    const lines = summarize(modules, errors.length, reason);
    // At exit, so that nothing a coverage or another reporter prints comes after it.
    process.once('exit', () => process.stdout.write(`${lines.join('\n')}\n`));
  }
}

function summarize(
  modules: readonly TestModule[],
  errors: number,
  reason: TestRunEndReason,
): string[] {
  const skips: string[] = [];
  let passed = 0;
  let failed = errors;
  for (const module of modules) {
    const failedBefore = failed;
    for (const test of module.children.allTests()) {
      const result = test.result();
      if (result.state === 'passed') passed++;
      else if (result.state === 'failed') failed++;
      else {
        const reason = result.state === 'skipped' ? result.note : undefined;
        skips.push(`skipped: ${test.fullName}: ${reason ?? 'no reason given'}`);
      }
    }
    if (failed === failedBefore && module.state() === 'failed') failed++;
  }
  // The global set-up failed, or there was no test at all.
  if (reason === 'failed' && failed === 0) failed = 1;
  const skipped = skips.length > 0 ? `, ${skips.length} skipped` : '';
  return [...skips, `${passed} passed, ${failed} failed${skipped}`];
}
