// `npm run proof`: the long tests, such as double builds and fuzzing; then the measurements.
import { spawnSync } from 'node:child_process';
import { addCounts, runVitest } from './test-steps.ts';

const counts = addCounts({ passed: 0, failed: 0, skipped: 0 }, runVitest('proof'));
spawnSync(process.execPath, ['src/cli/bench.ts'], { stdio: 'inherit' });
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;
