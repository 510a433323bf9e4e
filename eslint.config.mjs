// Lint rules: typescript-eslint's type-checked set, Astro's, and the order of the rooms under src/.
import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The rooms from the bottom up: a file imports from its own room and from those before it, never from a later one. */
const ROOMS = [
  ...['text', 'i18n', 'schemas', 'prose', 'content', 'addresses', 'ledger', 'markdown', 'figures', 'fonts', 'cite'],
  ...['site', 'share', 'exports', 'search', 'client', 'components', 'layouts', 'pages'],
  ...['checks', 'host', 'integrations', 'cli'],
].map((room) => `src/${room}`);

const zones = ROOMS.map((room, position) => ({
  target: `./${room}`,
  from: ROOMS.slice(position + 1).map((later) => `./${later}`),
  message: 'A room imports only from the rooms before it in ROOMS (eslint.config.mjs).',
})).filter(({ from }) => from.length > 0);

export default defineConfig(
  { ignores: ['dist*/', '.astro/', 'node_modules/'] },
  tseslint.configs.recommendedTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.mjs'] },
      'import-x/resolver-next': [createNodeResolver()],
    },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      eqeqeq: 'error',
    },
  },
  {
    // Tests beside the code may use anything.
    files: ['src/**'],
    ignores: ['src/**/*.test.ts'],
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        { zones: [...zones, { target: './src', from: ['./test', './bench'] }] },
      ],
    },
  },
  {
    // typescript-eslint sees what an .astro file imports or receives as `any`; `astro check` has its types.
    files: ['**/*.astro', '**/*.astro/*.ts'],
    languageOptions: { parserOptions: { projectService: false, project: true } },
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // Vitest types its asymmetric matchers, such as expect.stringContaining(), as `any`.
    files: ['**/*.test.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
);
