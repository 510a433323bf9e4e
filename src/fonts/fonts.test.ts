import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'fontkitten';
import { expect, test } from 'vitest';
import { usedCharacters } from './characters.ts';
import { families } from './faces.ts';
import { subsetFace } from './subset-face.ts';

const faces = Object.values(families).flat();

function charactersOfContent(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    writeFileSync(join(folder, 'claims.yaml'), text);
    return usedCharacters(folder, 'en');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a letter that an editor writes is found, composed or not, and letters of other scripts are left to the system', () => {
  expect(charactersOfContent('Čapek, kőris')).toMatch(/Č.*ő/u);
  // Texts are normalised to NFC, so the fonts have the same bytes. A mark that composes with no letter is kept.
  expect(charactersOfContent('\uFEFFC\u030capek\r\n')).toBe(charactersOfContent('Čapek'));
  expect(charactersOfContent('b\u030c')).toMatch(/\u030c/u);
  expect(charactersOfContent('窃密案 кит جسر')).not.toMatch(/[密кج]/u);
  expect(charactersOfContent('plain')).not.toMatch(/[Čő]/u);
});

test('the names of months are found in the language of the interface', () => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  expect(usedCharacters(folder, 'fr')).toMatch(/é.*û/u);
  rmSync(folder, { recursive: true });
});

test.each(faces)('$file keeps what is asked for and nothing else, the same each time', async (face) => {
  const [bytes, again] = await Promise.all([subsetFace(face, 'aČ1'), subsetFace(face, 'aČ1')]);
  expect(bytes.equals(again)).toBe(true);
  const font = create(bytes);
  expect(
    'characterSet' in font &&
      font.characterSet
        .filter((code) => code !== 0xffff)
        .map((code) => String.fromCodePoint(code))
        .toSorted(),
  ).toEqual(['1', 'a', 'Č']);
});
