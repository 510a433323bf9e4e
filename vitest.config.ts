import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const built = '{src,test,bench}/**/*.built.test.ts';
const browser = '{src,test,bench}/**/*.browser.test.ts';
const proof = '{src,test,bench}/**/*.proof.test.ts';

/** The longest file first, so that no worker begins it when all others are done. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLongest = ({ moduleId }: TestSpecification): boolean => moduleId.endsWith('/accessible.browser.test.ts');
    return (await super.sort(files)).toSorted((a, b) => Number(isLongest(b)) - Number(isLongest(a)));
  }
}

// Unit tests need nothing; built tests read dist/; browser tests drive a system browser over dist/; proofs take long.
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,test,bench}/**/*.test.ts'],
          exclude: [built, browser, proof],
          testTimeout: 30_000,
          maxWorkers: '100%',
        },
      },
      {
        test: {
          name: 'built',
          include: [built],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: '100%',
          isolate: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: [browser],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          isolate: false,
        },
      },
      {
        test: { name: 'proof', include: [proof], testTimeout: 1_800_000, hookTimeout: 600_000, fileParallelism: false },
      },
    ],
  },
});
