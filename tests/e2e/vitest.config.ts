import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: process.env['INCISE_BROWSER'] ?? 'chromium',
    include: ['tests/e2e/**/*.e2e.ts'],
    root: new URL('../..', import.meta.url).pathname,
    // One browser at a time: two would only wait for each other on a small machine.
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});
