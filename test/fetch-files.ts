// Makes `fetch` read files, so that a test can run the search engine in Node as a browser would.
import { readFileSync } from 'node:fs';
import { vi } from 'vitest';

/**
 * Stays in effect until `vi.unstubAllGlobals()`.
 *
 * @param asked Called with the path of each file that is fetched.
 */
export function fetchFiles(asked: (path: string) => void = () => undefined): void {
  vi.stubGlobal('fetch', (address: string) => {
    const path = address.replace(/\?.*$/u, '');
    asked(path);
    return Promise.resolve(new Response(readFileSync(path)));
  });
}
