import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { cardFrame, embedCode } from './embed-code.ts';
import { excerpt, sentenceIn } from './section-excerpt.ts';

const sentence = (text: string, ...notes: string[]): string =>
  `<span class="sentence" id="c-${notes[0]}"><note-stub claims="${notes.join(' ')}"></note-stub>${text}<sup class="notes">${notes.map((note) => (note === 'own' ? '<a href="/how-we-work/#own-words" class="own">ours</a>' : `<button popovertarget="n-${note}" id="r-${note}-1" aria-label="Note 1">1</button>`)).join(' ')}</sup></span>`;
const page = `<p>Before.</p>
<section aria-labelledby="closing"><h2 id="closing">Closing</h2><p>${sentence('May.', 'in-may')} ${sentence('Ours.', 'own')}</p>
<h3 id="winter">Winter</h3><p>${sentence('Nobody looked.', 'no-check', 'in-may')}</p><script>x</script></section>
<section aria-labelledby="age"><h2 id="age">Age</h2><p>1920.</p></section>`;
const cut = (section: string) => excerpt(page, { section, page: '/b/themes/bridge/' });

test('a section goes to the next heading of its rank, its own heading left out and those in it raised', () => {
  expect(
    toHtml(cut('closing'))
      .replace(/<sup.*?<\/sup>/gu, '')
      .trim(),
  ).toBe(
    '<p><span class="sentence">May.</span> <span class="sentence">Ours.</span></p>\n<h2>Winter</h2><p><span class="sentence">Nobody looked.</span></p>',
  );
  expect(toString(cut('winter')).trim()).toBe('Nobody looked.1 1');
  expect(toString(cut('age'))).toBe('1920.');
});

test('links lead to the page itself, in a window of their own', () => {
  expect(toHtml(cut('winter'))).toContain(
    '<a href="/b/themes/bridge/#n-no-check" aria-label="Note 1" target="_blank" rel="noopener">',
  );
  expect(toHtml(cut('closing'))).toContain(
    '<a href="/how-we-work/#own-words" class="own" target="_blank" rel="noopener">',
  );
});

test('a sentence is found by its notes', () => {
  expect(toString(sentenceIn(cut('closing'), ['no-check', 'in-may']) ?? { type: 'root', children: [] })).toContain(
    'Nobody looked.',
  );
  expect(toString(sentenceIn(cut('closing'), ['own']) ?? { type: 'root', children: [] })).toContain('Ours.');
  expect(sentenceIn(cut('closing'), ['no-check'])).toBeUndefined();
});

test('a section that the page does not have is an error', () => {
  expect(() => cut('tolls')).toThrow('no heading with the id “tolls”');
});

const frame = { width: 600, height: 320 };

test('the code of a frame escapes what stands in its attributes', () => {
  expect(
    embedCode(
      { theme: 'bridge', section: 'closing', title: 'The “closing” & "more" <b>', frame },
      (address) => `https://bridge.example${address}`,
    ),
  ).toBe(
    '<iframe src="https://bridge.example/embed/bridge/closing/" title="The “closing” &amp; &quot;more&quot; &lt;b&gt;" width="600" height="320" loading="lazy" style="border:0;max-width:100%"></iframe>',
  );
  expect(embedCode({ theme: 'bridge', section: 'closing', title: 'x', frame }, (address) => address, 'full')).toContain(
    'src="/embed/bridge/closing/full/"',
  );
});

test('a longer text asks for a higher frame', () => {
  expect(cardFrame([{ text: 'word '.repeat(60), size: 16 }]).height).toBeGreaterThan(
    cardFrame([{ text: 'word', size: 16 }]).height + 100,
  );
});
