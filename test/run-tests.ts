// `npm test`: types, lint, content, unit tests, built site and real browser; the last line gives the total.
import { findBrowser } from './install-browser.ts';
import { addCounts, buildTestSites, runStep, runVitest, type Counts } from './run-step.ts';

const started = Date.now();
let counts: Counts = { passed: 0, failed: 0, skipped: 0 };
const step = (result: Counts): void => void (counts = addCounts(counts, result));

console.log(`Node ${process.versions.node}`);
step(runStep('types', ['node_modules/astro/bin/astro.mjs', 'check']));
step(runStep('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']));
step(runStep('lint', ['node_modules/eslint/bin/eslint.js', '.']));
step(runStep('unused code', ['node_modules/knip/bin/knip.js']));
step(runStep('content', ['src/cli/check.ts']));
step(runVitest('unit'));

const sites = buildTestSites();
step(sites);

if (sites.failed > 0) {
  console.error('The built site and the browser could not be tested: the build failed.');
} else {
  step(runVitest('built'));
  const browser = findBrowser();
  if (browser === undefined)
    console.log(
      '\nNo Chromium was found and none could be installed (that needs root on Debian): the browser tests are skipped.',
    );
  step(runVitest('browser', { CHROMIUM: browser ?? '' }));
}

console.log(`\n${Math.round((Date.now() - started) / 1000)} s`);
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;
