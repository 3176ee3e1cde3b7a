import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: process.env['INCISE_BROWSER'] ?? 'chromium',
    include: ['tests/e2e/**/*.e2e.ts'],
    root: new URL('../..', import.meta.url).pathname,
    // One browser at a time: two would only wait for each other on a small machine.
    fileParallelism: false,
    // A browser on a busy machine is late now and then; `npm test` names each case that passed only when it was tried again.
    retry: 1,
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});
