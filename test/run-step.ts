// The steps of a test run, which are commands and Vitest projects, with their test counts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  success: z.boolean(),
});

export function addCounts(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** Runs a command on this Node and counts it as one test. */
export function runStep(name: string, args: string[], env: Record<string, string> = {}): Counts {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * Builds the test sites: the real one, and another subject in other languages, under a base path. Each build counts as
 * one test.
 */
export function buildTestSites(): Counts {
  for (const folder of ['dist', 'dist-bridge']) rmSync(folder, { recursive: true, force: true });
  const build = ['node_modules/astro/bin/astro.mjs', 'build'];
  return addCounts(
    runStep('build', build),
    runStep('build of another subject in other languages', build, {
      CONTENT_DIR: 'test/bridge/content',
      OUT_DIR: 'dist-bridge',
      SITE: 'https://bridge.example',
      BASE: '/explainers/',
    }),
  );
}

/** Runs a project of vitest.config.ts and counts its tests. */
export function runVitest(project: string, env: Record<string, string> = {}): Counts {
  console.log(`\n── ${project}`);
  const folder = mkdtempSync(join(tmpdir(), 'ibid-'));
  try {
    const report = join(folder, 'report.json');
    const { status } = spawnSync(
      process.execPath,
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--project',
        project,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
      { stdio: 'inherit', env: { ...process.env, ...env } },
    );
    const read = reportSchema.safeParse(JSON.parse(readFileSync(report, 'utf8')));
    if (!read.success) return { passed: 0, failed: 1, skipped: 0 };
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = read.data;
    // Count a file that fails before its first test as one failure, so that it isn't missed.
    const failed = status !== 0 && numFailedTests === 0 ? 1 : numFailedTests;
    return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
  } catch (error) {
    console.error(`Vitest left no report: ${error instanceof Error ? error.message : String(error)}`);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
