import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { builtSite } from './src/checks/built-site.ts';
import { contentChecks } from './src/checks/content-checks.ts';
import { cleanSources } from './src/markdown/vite-clean-sources.ts';
import { rehypePlugins, remarkPlugins } from './src/markdown/index.ts';
import { loadedOnIntent } from './src/search/on-intent.ts';
import { searchIndex } from './src/search/integration.ts';
import { settings } from './src/reading/settings.ts';

const { site, base, locale, outDir, cacheDir } = settings();

export default defineConfig({
  site,
  base,
  outDir,
  cacheDir,
  trailingSlash: 'always',
  markdown: { syntaxHighlight: false, processor: unified({ remarkPlugins: remarkPlugins({ locale }), rehypePlugins: rehypePlugins({ base }) }) },
  integrations: [contentChecks(), mdx({ optimize: true }), searchIndex(), builtSite()],
  security: { csp: { scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] }, directives: ["default-src 'self'", "img-src 'self' data:", "base-uri 'none'", "form-action 'self'", "object-src 'none'"] } },
  vite: { plugins: [cleanSources(), loadedOnIntent()] },
});
