import tseslint from 'typescript-eslint';

const noDexie = { name: 'dexie', message: 'Only src/store opens databases.' };
const noPolyfill = { name: 'webextension-polyfill', message: 'Core and ui know no browser.' };
/** Network APIs: the extension reads its own files through `src/background/packaged-file.ts` and nothing else. */
const network = ['XMLHttpRequest', 'WebSocket', 'EventSource', 'fetch'].map((name) => ({
  name,
  message: 'Incise makes no network request.',
}));

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'coverage', 'public', '.incise'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.js'] }, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'max-lines': ['error', { max: 330, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  // tsc checks these too, but type-aware rules do not see the casts that JSDoc writes.
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-imports': ['error', { paths: [noDexie] }],
      'no-restricted-globals': ['error', ...network],
    },
  },
  { files: ['src/store/**'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['src/background/packaged-file.ts'], rules: { 'no-restricted-globals': 'off' } },
  {
    files: ['src/core/**', 'src/ui/**'],
    rules: { 'no-restricted-imports': ['error', { paths: [noDexie, noPolyfill] }] },
  },
  {
    files: ['src/core/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Core knows no clock: take the time as a parameter.' },
        { object: 'Math', property: 'random', message: 'Core is deterministic.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Core knows no clock: take the time as a parameter.',
        },
      ],
    },
  },
  { files: ['src/**/lang/**', 'src/ui/strings/**'], rules: { 'max-lines': 'off' } },
  { files: ['tests/**'], rules: { 'max-lines-per-function': 'off', 'max-lines': ['error', { max: 500 }] } },
);
