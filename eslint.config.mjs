import js from '@eslint/js';
import {defineConfig, globalIgnores} from 'eslint/config';
import * as mdx from 'eslint-plugin-mdx';
import hooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import {tsImport} from 'tsx/esm/api';
import tseslint from 'typescript-eslint';

/** Rules over pages: the same code that the other checks are made of. */
const {pageRules, pageGlobals} = await tsImport('./src/editor/lint/index.ts', import.meta.url);

/** The rooms under src/, and the rooms each may import from. Every other door is closed. */
const doors = {
  language: [],
  numbers: ['language'],
  guides: ['language', 'numbers'],
  components: ['language', 'numbers', 'guides', 'search', 'desk'],
  theme: ['language', 'components'],
  sandbox: ['language', 'numbers', 'search'],
  plugins: [
    'language',
    'numbers',
    'guides',
    'search',
    'desk',
    'freshness',
    'status',
    'offline',
    'editor',
  ],
  build: ['language', 'guides', 'browser', 'handouts', 'offline', 'review'],
  dev: ['language'],
  editions: ['language', 'guides', 'freshness'],
  freshness: ['language', 'guides'],
  status: ['language', 'guides', 'freshness'],
  writing: ['language', 'guides', 'freshness'],
  search: ['language', 'guides'],
  desk: ['language', 'guides', 'search'],
  spelling: ['language', 'guides'],
  editor: ['language', 'guides', 'spelling'],
  review: ['language', 'guides', 'spelling', 'editor', 'freshness', 'editions'],
  release: [],
  pictures: ['language', 'guides', 'plugins', 'browser'],
  offline: ['language'],
  browser: [],
  handouts: ['language', 'guides', 'offline'],
};

/** Single modules behind a closed door: words and rules that are data, and mean the same on both sides. */
const ajar = {
  // What a page says for people it says for machines too.
  // The reference of the API is asked of the bundled sandbox; the build is told how far it is.
  plugins: ['components/\\w+/words(/\\w+)?$', 'build/(bundleServer|progress)$'],
  // A static host is told the headers that our own server sends.
  build: ['sandbox/(policy|headers)$'],
};

/** Packages that a room must do without. What runs in the reader's browser carries no parser, schema or server. */
const packages = {
  language: ['.*'],
  numbers: ['.*'],
  guides: ['react', 'react-dom', '@docusaurus', '@theme', 'fastify', 'kysely', 'libsql'],
  components: ['node:.*', 'zod', 'yaml', 'typebox', 'fastify', 'kysely', 'libsql'],
  theme: ['node:.*', 'zod', 'yaml', 'typebox', 'fastify', 'kysely', 'libsql'],
  sandbox: ['react', 'react-dom', '@docusaurus', '@theme'],
};

/** Modules of src/guides that read files while the site is built; the others run in the browser too. */
const buildTime = ['catalog', 'flowFile', 'kept', 'readText'];

/** Matches an import of one of these rooms: climbing out of the own one, or by Docusaurus' own `@site`. */
const roomImport = (names, but = []) =>
  `^(@site/src/|(\\.\\./)+(src/)?)${but.map((one) => `(?!${one})`).join('')}(${names.join('|')})(/|$)`;
const packageImport = (names) => `^(?!\\.|@site/)(${names.join('|')})(/|$)`;

function closedDoors(room) {
  const closed = Object.keys(doors).filter(
    (other) => other !== room && !doors[room].includes(other),
  );
  const message = `src/${room} imports from ${doors[room].join(', ') || 'no other room'} alone.`;
  const meetsSandbox = ['components', 'theme'].includes(room);
  if (!meetsSandbox) return [{regex: roomImport(closed, ajar[room]), message}];
  return [
    {regex: roomImport(closed.filter((other) => other !== 'sandbox')), message},
    {regex: roomImport(['sandbox/(?!contract$).*', 'sandbox$']), message},
    {
      regex: roomImport(['sandbox/contract$']),
      allowTypeImports: true,
      message: 'Of the sandbox only the contract is shared, as types: write `import type`.',
    },
  ];
}

function closedPackages(room) {
  if (!packages[room]) return [];
  return [
    {regex: packageImport(packages[room]), message: `src/${room} does without this package.`},
  ];
}

/** Holds static imports and lazy `import()` alike to the doors of a room. */
function importsOf(room, files, more = []) {
  const patterns = [...closedDoors(room), ...closedPackages(room), ...more];
  // A slash would end the selector's regular expression.
  const lazy = patterns.map(({regex, message}) => ({
    selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002F')}/]`,
    message,
  }));
  return {
    files,
    rules: {
      'no-restricted-imports': ['error', {patterns}],
      'no-restricted-syntax': ['error', ...lazy],
    },
  };
}

const node = {regex: '^node:', message: 'This module runs in the browser too: no Node in it.'};
const buildTimeFiles = buildTime.map((name) => `src/guides/${name}.ts`);
const roomRules = [
  ...Object.keys(doors).map((room) => importsOf(room, [`src/${room}/**/*.{ts,tsx}`])),
  {...importsOf('guides', ['src/guides/**/*.ts'], [node]), ignores: buildTimeFiles},
];

/** What a pure module must not reach for, though the compiler knows it. */
const surroundings = [
  'window',
  'document',
  'navigator',
  'localStorage',
  'sessionStorage',
  'process',
  'Buffer',
];

export default defineConfig(
  globalIgnores([
    'build',
    'dist',
    '.docusaurus*',
    'coverage',
    'test-results',
    '**/contract/api.d.ts',
  ]),
  js.configs.recommended,
  tseslint.configs.strict,
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: {'react-hooks': hooks},
    // The other rules of the plugin are for React's compiler, which this site does without.
    rules: {'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error'},
  },
  {
    languageOptions: {globals: globals.node},
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      // A switch over a closed union is one decision, however many members the union has.
      complexity: ['error', {max: 12, variant: 'modified'}],
      eqeqeq: 'error',
      'max-depth': ['error', 3],
      'max-lines': ['error', {max: 200, skipBlankLines: true, skipComments: true}],
      'max-params': ['error', 4],
      'no-console': 'error',
      // Playwright reads from the first parameter which fixtures a function wants: `{}` is none.
      'no-empty-pattern': ['error', {allowObjectPatternsAsParameters: true}],
      // With noUncheckedIndexedAccess an index that the loop has just bounded needs its `!`.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // Rules that need types: a promise that nobody awaits loses its error.
    files: ['**/*.{ts,tsx,mts}'],
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', {checksVoidReturn: {attributes: false}}],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {considerDefaultExhaustiveForUnions: true},
      ],
    },
  },
  {
    files: ['src/{language,numbers,guides}/**/*.ts'],
    ignores: buildTimeFiles,
    rules: {'no-restricted-globals': ['error', ...surroundings]},
  },
  // Programs that speak to the person at the terminal.
  {
    files: ['src/{build,dev}/**', 'src/sandbox/server.ts', 'src/browser/**', '.ci/**'],
    rules: {'no-console': 'off'},
  },
  // A table of cases has as many columns as it has.
  {files: ['tests/**'], rules: {'max-params': 'off'}},
  // Bundler loaders are plain CommonJS: the bundler requires them untranslated.
  {files: ['**/*.cjs'], rules: {'@typescript-eslint/no-require-imports': 'off'}},
  ...roomRules,
  {
    ...mdx.flat,
    files: ['docs/**/*.mdx', 'i18n/ru/docusaurus-plugin-content-docs/current/**/*.mdx'],
    languageOptions: {...mdx.flat.languageOptions, globals: pageGlobals},
    plugins: {...mdx.flat.plugins, page: pageRules},
    rules: {
      'page/right': 'error',
      // An id of a heading is an expression, and its comment is all there is to it.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
