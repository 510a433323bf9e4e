// `npm test`: types, lint, content, unit, built site, real browser; the last line counts them all.
import { rmSync } from 'node:fs';
import { findBrowser } from '../testing/browser.ts';
import { addCounts, runStep, runVitest, type Counts } from './test-steps.ts';

const started = Date.now();
const astro = ['node_modules/astro/bin/astro.mjs'];
let counts: Counts = { passed: 0, failed: 0, skipped: 0 };
const step = (result: Counts): Counts => (counts = addCounts(counts, result));

step(runStep('types', [...astro, 'check']));
step(runStep('lint', ['node_modules/eslint/bin/eslint.js', '.']));
step(runStep('content', ['src/cli/check.ts']));
step(runVitest('unit'));

rmSync('dist', { recursive: true, force: true });
rmSync('dist-bridge', { recursive: true, force: true });
const site = runStep('build', [...astro, 'build']);
const fixture = runStep('build of another subject in other languages', [...astro, 'build'], { CONTENT_DIR: 'src/testing/bridge/content', OUT_DIR: 'dist-bridge', SITE: 'https://bridge.example', BASE: '/explainers/' });
step(addCounts(site, fixture));

if (site.failed + fixture.failed > 0) {
  console.error('The built site and the browser could not be tested: the build failed.');
} else {
  step(runVitest('built'));
  const browser = findBrowser();
  if (browser === undefined) console.log('\nNo Chromium was found and none could be installed (that needs root on Debian): the browser tests are skipped.');
  step(runVitest('browser', { CHROMIUM: browser ?? '' }));
}

console.log(`\n${Math.round((Date.now() - started) / 1000)} s`);
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;
