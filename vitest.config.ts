import { defineConfig } from 'vitest/config';
import { SummaryReporter } from './tests/summary-reporter.ts';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Node runs TypeScript itself, and then tests load what the program loads: through Vite they
    // would have another copy of graphql-js than Apollo Server.
    experimental: { viteModuleRunner: false },
    globalSetup: ['tests/global-setup.ts'],
    reporters: ['default', new SummaryReporter()],
    // All files share one Neo4j, and some of them count what is in it.
    fileParallelism: false,
    // The first statements of their kind take seconds on a busy machine: Neo4j plans them with a cold JVM.
    testTimeout: 90_000,
    // A hook may start a Neo4j of its own: 3–6 s, several times that on a busy machine.
    hookTimeout: 180_000,
    teardownTimeout: 60_000,
  },
});
