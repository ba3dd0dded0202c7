import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/**
 * The storeys of the house: a file may import only from storeys below its own. Each row says which
 * packages a folder may not name; relative imports may not leave the folder's package.
 */
const storeys = [
  { files: ['schema/**'], never: ['@tonglu/*'] },
  { files: ['subgraphs/kit/**'], never: ['@tonglu/catalog', '@tonglu/members', '@tonglu/orders', '@tonglu/gateway', '@tonglu/mall', '@tonglu/storefront-kit', '@tonglu/operations', '@tonglu/sandbox'] },
  ...['catalog', 'members', 'orders'].map((name) => ({
    files: [`subgraphs/${name}/src/**`],
    ignores: ['**/*.test.ts'],
    never: [...['catalog', 'members', 'orders'].filter((other) => other !== name).map((other) => `@tonglu/${other}`), '@tonglu/gateway', '@tonglu/mall', '@tonglu/storefront-kit', '@tonglu/operations', '@tonglu/sandbox', '@tonglu/kit/testing'],
  })),
  { files: ['gateway/src/**'], ignores: ['**/*.test.ts'], never: ['@tonglu/mall', '@tonglu/storefront-kit', '@tonglu/operations', '@tonglu/sandbox', '@tonglu/kit/testing'] },
  { files: ['sandbox/**'], never: ['@tonglu/*'] },
  { files: ['storefronts/**'], never: ['@tonglu/kit', '@tonglu/catalog', '@tonglu/members', '@tonglu/orders', '@tonglu/gateway', '@tonglu/operations', '@tonglu/sandbox'] },
];

const leavesThePackage = { regex: '^(\\.\\./)+(subgraphs|gateway|storefronts|operations|sandbox|e2e|schema)/', message: 'Import another package by its name.' };
const nounsKnowNoResolver = { regex: '\\.resolver$', message: 'Nouns and verbs do not know their resolvers; only subgraph.ts lists them.' };

export default tseslint.config(
  { ignores: ['**/dist/**', '**/build/**', '**/node_modules/**', '**/.react-router/**', '**/*.generated.ts', 'storefronts/*/app/gql/**', '.tonglu/**', 'coverage/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      'no-restricted-syntax': ['error', { selector: "MemberExpression[object.name='process'][property.name='env']", message: 'The environment is read in env.ts only.' }],
      'no-console': 'off',
    },
  },
  ...storeys.map(({ files, ignores, never }) => ({
    files,
    ignores: ignores ?? [],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group: never, message: 'Imports point downwards (see README, The house).' }, leavesThePackage] }] },
  })),
  {
    files: ['subgraphs/*/src/*/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.resolver.ts', 'subgraphs/kit/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [...['catalog', 'members', 'orders', 'gateway', 'operations', 'sandbox'].map((name) => ({ group: [`@tonglu/${name}`], message: 'Imports point downwards.' })), leavesThePackage, nounsKnowNoResolver] }] },
  },
  {
    // The environment is also theirs: they start other processes or are configuration themselves.
    files: ['**/env.ts', '**/env.mjs', '**/env.server.ts', '**/*.test.ts', '**/test/**', '**/testing/**', 'scripts/**', 'e2e/**', '**/*.config.*', '**/server.mjs', 'bench/**', 'operations/src/supervisor/children.ts', 'operations/src/programs/start.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['**/*.mjs', '**/*.cjs', '**/*.js'], languageOptions: { globals: { process: 'readonly', console: 'readonly', setTimeout: 'readonly', fetch: 'readonly', URL: 'readonly', module: 'writable', require: 'readonly', Buffer: 'readonly', AbortSignal: 'readonly' } }, rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
