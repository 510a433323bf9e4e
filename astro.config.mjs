import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { builtChecks } from './src/integrations/built-checks.ts';
import { contentChecks } from './src/integrations/content-checks.ts';
import { fonts } from './src/fonts/index.ts';
import { cleanSources } from './src/integrations/clean-sources.ts';
import { STUB } from './src/markdown/wrap-sentences.ts';
import { rehypePlugins, remarkPlugins } from './src/markdown/index.ts';
import { oldFiles } from './src/integrations/old-files.ts';
import { redirectsFile } from './src/integrations/redirects-file.ts';
import { inlineScripts } from './src/integrations/inline-scripts.ts';
import { intentModules } from './src/integrations/build-intent-modules.ts';
import { papers } from './src/integrations/exports.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { outFolder } from './src/integrations/guard-out-folder.ts';
import { siteFiles } from './src/integrations/site-files.ts';
import { contentWatch } from './src/integrations/content-watch.ts';
import { contentDir } from './src/content/content-dir.ts';
import { readContent as readFolder } from './src/content/read-content.ts';
import { settings } from './src/content/settings.ts';
import { resolveContent } from './src/ledger/open-ledger.ts';

const { site, base, locale, outDir, cacheDir } = settings();

// All integrations of a build work on one reading of the content.
const read = once(() => readFolder(contentDir()));
const readContent = () => read().content;
const openLedger = once(() => resolveContent(readContent()));

export default defineConfig({
  site,
  base,
  outDir,
  cacheDir,
  trailingSlash: 'always',
  markdown: {
    syntaxHighlight: false,
    processor: unified({ remarkPlugins: remarkPlugins({ locale }), rehypePlugins: rehypePlugins({ base }) }),
  },
  integrations: [
    outFolder(),
    contentChecks(read),
    contentWatch(contentDir()),
    mdx({ optimize: { ignoreElementNames: [STUB, 'section', 'h2', 'h3'] } }),
    searchIndex(openLedger),
    redirectsFile(readContent),
    papers(readContent),
    oldFiles(readContent),
    siteFiles(),
    builtChecks(readContent),
  ],
  fonts,
  security: {
    csp: {
      scriptDirective: { resources: ["'self'"] },
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
      ],
    },
  },
  vite: {
    plugins: [cleanSources(), inlineScripts(), intentModules()],
    // The script of every page is a file, cached from page to page; Astro would inline it for its small size.
    build: { assetsInlineLimit: (file) => (file.includes('/Page.astro_') ? false : undefined) },
  },
});

/**
 * @template T
 * @param {() => T} make
 * @returns {() => T} What `make` returned at the first call.
 */
function once(make) {
  /** @type {{ value: T } | undefined} */
  let made;
  return () => (made ??= { value: make() }).value;
}
