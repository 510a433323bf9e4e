// Runs axe-core on the current state of a page, with AAA contrast.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const violationsSchema = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

const CONTRAST = ['color-contrast', 'color-contrast-enhanced'];
/**
 * All rules, only those on contrast, or all others. Contrast takes most of the time and doesn't change with the width.
 */
const ALL = { rules: { 'color-contrast-enhanced': { enabled: true } } };
const CONTRAST_ONLY = { runOnly: { type: 'rule', values: CONTRAST } };
const NO_CONTRAST = { rules: Object.fromEntries(CONTRAST.map((rule) => [rule, { enabled: false }])) };

/** Skips unused output, such as passed rules and selectors, which takes a third of the time. */
const BRIEF = { resultTypes: ['violations'], selectors: false, preload: false };

/**
 * @param within A selector for the part to check; by default the whole page.
 * @returns One line for each violated rule, with the first elements.
 */
export async function accessibilityViolations(page: Page, options: object = ALL, within = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const { violations } = violationsSchema.parse(
    await page.evaluate(`axe.run(${JSON.stringify(within)}, ${JSON.stringify({ ...options, ...BRIEF })})`),
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 120))
        .join(' | ')}`,
  );
}

/** Checks a page in light and dark, at desktop and phone width. */
export async function violationsInAllLooks(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [width, colorScheme, options] of [
    [1280, 'light', ALL],
    [1280, 'dark', CONTRAST_ONLY],
    [360, 'light', NO_CONTRAST],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    found.push(
      ...(await accessibilityViolations(page, options)).map((violation) => `${width} px, ${colorScheme}: ${violation}`),
    );
  }
  return found;
}
