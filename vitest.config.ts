import { defineConfig } from 'vitest/config';

const built = 'src/**/*.built.test.ts';
const browser = 'src/**/*.browser.test.ts';
const proof = 'src/**/*.proof.test.ts';

// Unit tests need nothing; built tests read dist/; browser tests drive a system browser over dist/; proofs take long.
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts'], exclude: [built, browser, proof], testTimeout: 30_000 } },
      { test: { name: 'built', include: [built], testTimeout: 60_000, hookTimeout: 60_000 } },
      { test: { name: 'browser', include: [browser], testTimeout: 180_000, hookTimeout: 120_000, maxWorkers: 2 } },
      { test: { name: 'proof', include: [proof], testTimeout: 1_800_000, hookTimeout: 600_000, fileParallelism: false } },
    ],
  },
});
