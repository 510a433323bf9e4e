import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawIcon, siteIcon } from './icon.ts';

test("a site's own icon replaces the drawing", () => {
  const folder = mkdtempSync(join(tmpdir(), 'icon-'));
  expect(siteIcon('The Vell Record', { maskable: true }, folder)).toBe(drawIcon('The Vell Record', { maskable: true }));
  writeFileSync(join(folder, 'icon.svg'), '<svg/>');
  expect(siteIcon('The Vell Record', {}, folder)).toBe('<svg/>');
  rmSync(folder, { recursive: true });
});
