import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{packages,apps}/*/src/**/*.test.ts', 'tools/**/*.test.ts'],
    // Every unit is pure, so the files can share one module graph.
    isolate: false,
    pool: 'threads',
    // What a test waits for comes late on a machine that has other things to do.
    expect: { poll: { timeout: 10_000 } },
  },
});
