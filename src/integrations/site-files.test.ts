import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copySiteFiles, findClashes } from './site-files.ts';

let work: string;
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(work, file)), { recursive: true });
  writeFileSync(join(work, file), text);
};
const copy = (): number => copySiteFiles(join(work, 'public'), join(work, 'dist'));
const clashes = (): string[] => findClashes(join(work, 'public'), join(work, 'dist'), ['favicon.ico']);

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'site-files-'));
  write('dist/index.html', 'home');
  write('dist/favicon.ico', 'of the engine');
});

afterEach(() => rmSync(work, { recursive: true }));

test('files are copied with their folders, hidden ones too, and may replace a default', () => {
  write('public/CNAME', 'bridge.example');
  write('public/.well-known/security.txt', 'Contact');
  write('public/favicon.ico', 'of the site');
  expect(clashes()).toEqual([]);
  expect(copy()).toBe(3);
  expect(readFileSync(join(work, 'dist/CNAME'), 'utf8')).toBe('bridge.example');
  expect(readFileSync(join(work, 'dist/.well-known/security.txt'), 'utf8')).toBe('Contact');
  expect(readFileSync(join(work, 'dist/favicon.ico'), 'utf8')).toBe('of the site');
});

test('each file that the site writes itself is refused', () => {
  for (const file of ['CNAME', 'index.html', 'api/claims.json']) write(`public/${file}`, 'another');
  write('dist/api/claims.json', '[]');
  expect(clashes().toSorted()).toEqual([
    expect.stringContaining('public/api/claims.json: the site writes /api/claims.json itself. Rename this file'),
    expect.stringContaining('public/index.html: the site writes /index.html itself. Rename this file or delete it.'),
  ]);
});

test('no folder is no files', () => {
  expect(copy()).toBe(0);
});
