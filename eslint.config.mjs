import { defineConfig } from 'eslint/config';
import globals from 'globals';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import obsidianmd from 'eslint-plugin-obsidianmd';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const typescript = ['**/*.{ts,tsx}'];
const code = [...typescript, '**/*.mjs'];
const development = ['scripts/**', 'tests/**', 'docs/**', '*.config.{ts,mjs}', '.dependency-cruiser.mjs'];

const importRule = '@typescript-eslint/no-restricted-imports';
/** What Obsidian's reviewers ban. A rule set again replaces the earlier one, so each fence has to repeat it. */
const bannedByReview = obsidianmd.configs.recommended
  .flatMap((config) => config.rules?.[importRule]?.slice(1) ?? [])
  .filter((ban, index, all) => all.findIndex((other) => other.name === ban.name) === index);

/**
 * What the files of one layer may not import, all of it in one call: where two blocks match a file, the later one counts
 * and the earlier is forgotten.
 */
const fence = (files, ...bans) => ({
  files,
  rules: {
    [importRule]: [
      'error',
      { paths: bannedByReview, patterns: bans.map(([regex, message, more]) => ({ regex, message, ...more })) },
    ],
  },
});
/** Our own folders, as a file below src names them. */
const ours = (...folders) => String.raw`^(?:\.\./)+(?:src/)?(?:${folders.join('|')})(?:/|$)`;
/** Every package but these. */
const packagesExcept = (...names) => String.raw`^(?!\.|(?:${names.join('|')})(?:/|$))`;
const typesOnly = { allowTypeImports: true };

const purity = 'The core is text and plain data: it runs in any note, any test and any script, so it imports no one.';
const remark = 'Only src/core/note knows remark and its trees, so that another parser would change one folder.';
const bars = 'Views turn values and callbacks into markup; what they show is handed to them, never fetched.';
const pixels = 'Only views and the leaf know Preact, so that everything else is tested without a DOM.';

const fences = [
  fence(
    ['src/core/**'],
    [ours('library', 'views', 'host', 'i18n', 'main'), purity],
    [packagesExcept('valibot'), `${purity} ${remark}`],
  ),
  fence(
    ['src/core/note/**'],
    [ours('library', 'views', 'host', 'i18n', 'main'), purity],
    [
      packagesExcept('mdast', 'mdast-util-[a-z-]+', 'micromark[a-z-]*', 'unist', 'unist-util-[a-z-]+'),
      `${purity} The note reader may use the Markdown parser and its trees, nothing else.`,
    ],
  ),
  fence(
    ['src/library/**'],
    [
      ours('views', 'host', 'i18n', 'main'),
      'The library keeps courses current; who shows them and in which words is not its business.',
    ],
    [
      packagesExcept('@preact/signals-core'),
      'The library is the core plus signals, so that programs without Obsidian can use it.',
    ],
  ),
  fence(
    ['src/views/**'],
    [ours('library', 'host', 'main'), bars],
    [ours('i18n'), 'Words reach a view as values; only their types are imported.', typesOnly],
    [packagesExcept('preact'), `${bars} No Obsidian and no signals either.`],
  ),
  fence(
    ['src/i18n/**'],
    [ours('library', 'views', 'host', 'main'), 'A dictionary is words; it imports no one who speaks them.'],
    [ours('core'), 'A dictionary may name the kinds it has words for, hence types only.', typesOnly],
    [packagesExcept(), 'A dictionary is words; plural rules come from Intl.'],
  ),
  fence(
    ['src/host/**'],
    [ours('main'), 'The plugin builds the host, never the other way round.'],
    [
      packagesExcept('obsidian', '@preact/signals-core', '@codemirror', '@lezer'),
      `The host joins Obsidian and the library. ${pixels}`,
    ],
  ),
  fence(
    ['src/host/**/*-leaf.tsx'],
    [ours('main'), 'The plugin builds the host, never the other way round.'],
    [
      packagesExcept('obsidian', '@preact/signals-core', 'preact'),
      'The leaf joins Obsidian, the signals and Preact, and nothing else.',
    ],
  ),
  fence(
    ['main.ts'],
    [
      String.raw`^\./src/(?:core|views)(?:/|$)`,
      'The plugin builds host and library and registers them; it decides and draws nothing.',
    ],
    [
      packagesExcept('obsidian'),
      'The plugin builds host and library and registers them; it decides and draws nothing.',
    ],
  ),
  fence(
    ['scripts/**'],
    [ours('views', 'host', 'main'), 'Scripts read notes without Obsidian: core, library and i18n are all they need.'],
    ['^(?:obsidian|preact|@preact)(?:/|$)', 'Scripts run in Node, where there is no Obsidian and nothing to draw on.'],
  ),
];

export default defineConfig([
  { ignores: ['main.js', 'dist/**', 'tests/notes/**', 'tests/playground/plugin/**', 'docs/sample-vault/**'] },

  obsidianmd.configs.recommendedWithLocalesEn,
  { files: code, extends: [regexp.configs['flat/recommended'], noUnsanitized.configs.recommended] },
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['src/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Titles come from notes, and notes come from anywhere: text is shown as text, never as HTML.',
        },
        {
          selector: "JSXAttribute[name.name='style']",
          message: 'Looks live in styles.css, where themes and snippets can reach them.',
        },
      ],
    },
  },
  ...fences,

  {
    // TypeScript's parser reads JSON as an expression, which is the shape that the rule expects.
    files: ['manifest.json'],
    languageOptions: { parser: tseslint.parser, parserOptions: { extraFileExtensions: ['.json'] } },
    plugins: { obsidianmd },
    rules: { 'obsidianmd/validate-manifest': 'error' },
  },

  {
    // These run in Node on a developer's machine and never inside Obsidian: no popouts, no phones, no vault of a user.
    files: development,
    languageOptions: { globals: globals.node },
    rules: {
      'obsidianmd/no-nodejs-modules': 'off',
      'obsidianmd/hardcoded-config-path': 'off',
      'obsidianmd/prefer-window-timers': 'off',
      'obsidianmd/no-global-this': 'off',
      'obsidianmd/prefer-create-el': 'off',
      'obsidianmd/prefer-instanceof': 'off',
      'obsidianmd/rule-custom-message': 'off', // A script's console is its screen.
      'obsidianmd/ui/sentence-case': 'off', // What a test types is a note, and a note may be in any case.
      'no-restricted-globals': 'off', // No requestUrl and no App#saveLocalStorage out here.
    },
  },
  {
    // The playground plays Obsidian: its setCssProps and toggle are what sets styles there.
    files: ['docs/playground/**'],
    rules: { 'obsidianmd/no-static-styles-assignment': 'off' },
  },
  {
    // Plugins get moment and YAML from Obsidian, hence from the playground; elsewhere the reviewers' ban stands.
    files: ['docs/playground/obsidian/text/{moment,yaml}.ts'],
    rules: { [importRule]: 'off', 'import/no-extraneous-dependencies': 'off' },
  },
]);
