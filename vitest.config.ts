import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'threads',
    maxWorkers: 2,
    // No test replaces a module or writes to a global: files can share one that is loaded.
    isolate: false,
    testTimeout: 30_000,
  },
});
