// A picture is in public/ and has an alternative text.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../content/read-content.ts';
import type { Problem } from '../../content/problem.ts';
import type { Prose } from '../../content/all-prose.ts';

const rule = 'pictures-are-there';

export function picturesAreThere(_content: Content, prose: Prose[]): Problem[] {
  return prose.flatMap(({ pictures }) =>
    pictures.flatMap(({ src, alt, file, line, col }): Problem[] => {
      const message = whatIsWrong(src, alt);
      return message === undefined ? [] : [{ file, line, col, rule, message }];
    }),
  );
}

function whatIsWrong(src: string, alt: string): string | undefined {
  if (alt.trim() === '')
    return `The picture “${src}” has no alternative text. Write what it shows: ![A closed bridge.](${src})`;
  if (/^(?:[a-z]+:|\/\/)/iu.test(src))
    return `The picture “${src}” is on another host. Put it into public/ and write /name.png.`;
  if (!src.startsWith('/'))
    return `The picture “${src}” has no address from the root. Put it into public/ and write /name.png.`;
  if (!/\.(?:png|jpe?g|gif|svg|webp)$/iu.test(src))
    return `The picture “${src}” has a format that books cannot hold. Allowed are .png, .jpg, .gif, .svg and .webp.`;
  const path = join('public', decodeURI(src));
  return existsSync(path) ? undefined : `The picture “${src}” does not exist: there is no ${path}.`;
}
