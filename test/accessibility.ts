// What axe-core finds against a page as it stands now, with the contrast that AAA asks for.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const violationsSchema = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

const CONTRAST = ['color-contrast', 'color-contrast-enhanced'];
/** All rules, or those on contrast, or all but those. Contrast is most of the work, and does not change with the width. */
const ALL = { rules: { 'color-contrast-enhanced': { enabled: true } } };
const CONTRAST_ONLY = { runOnly: { type: 'rule', values: CONTRAST } };
const NO_CONTRAST = { rules: Object.fromEntries(CONTRAST.map((rule) => [rule, { enabled: false }])) };

/** What is not asked for, such as the place of each element that breaks nothing, takes a third of the time. */
const BRIEF = { resultTypes: ['violations'], selectors: false, preload: false };

/**
 * @param within What is looked at, where not the whole page.
 * @returns One line for each rule that is broken, with the first places.
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

/** The same, light and dark, on a desk and on a phone. */
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
