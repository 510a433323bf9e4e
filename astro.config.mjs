import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { builtSite } from './src/integrations/built-checks.ts';
import { contentChecks } from './src/integrations/content-checks.ts';
import { fonts } from './src/fonts/index.ts';
import { cleanSources } from './src/integrations/clean-sources.ts';
import { STUB } from './src/markdown/wrap-sentences.ts';
import { rehypePlugins, remarkPlugins } from './src/markdown/index.ts';
import { oldFiles } from './src/integrations/old-files.ts';
import { redirectsFile } from './src/integrations/redirects-file.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { searchModules } from './src/integrations/search-modules.ts';
import { papers } from './src/integrations/exports.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { hostHeaders } from './src/integrations/headers-file.ts';
import { settings } from './src/content/settings.ts';

const { site, base, locale, outDir, cacheDir } = settings();

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
    contentChecks(),
    mdx({ optimize: { ignoreElementNames: [STUB, 'section', 'h2', 'h3'] } }),
    searchIndex(),
    redirectsFile(),
    hostHeaders(),
    papers(),
    oldFiles(),
    builtSite(),
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
  vite: { plugins: [cleanSources(), plainImports(), searchModules()] },
});
