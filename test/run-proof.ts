// `npm run proof`: the long tests, such as axe on every page, reproducible builds and fuzzing; then the benchmarks.
import { spawnSync } from 'node:child_process';
import { findBrowser } from './install-browser.ts';
import { addCounts, buildTestSites, runVitest } from './run-step.ts';

const sites = buildTestSites();
const counts = sites.failed > 0 ? sites : addCounts(sites, runVitest('proof', { CHROMIUM: findBrowser() ?? '' }));
spawnSync(process.execPath, ['bench/bench.ts'], { stdio: 'inherit' });
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;
