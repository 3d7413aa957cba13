// Who may import whom, for what the linter cannot see: circles, and ways round through a third file.
const layer = (name, comment, from, mayImport) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(?:src/|main\\.ts$)', pathNot: mayImport },
});

export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: { pathNot: '^docs/playground/' },
      to: { circular: true },
    },
    {
      name: 'no-circular-playground',
      comment:
        "The playground has the shape of Obsidian's API, whose types name each other; running code still may not.",
      severity: 'error',
      from: { path: '^docs/playground/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'not-found',
      comment: 'An import that cannot be resolved is one that no rule here can judge.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    layer('core-alone', 'The core is text and plain data; it imports no one.', '^src/core/', '^src/core/'),
    layer(
      'library-on-core',
      'The library keeps courses current, with the core.',
      '^src/library/',
      '^src/(?:library|core)/',
    ),
    layer('views-on-core', 'Views get values and callbacks.', '^src/views/', '^src/(?:views|core|i18n)/'),
    layer('words-on-core', 'A dictionary is words for the kinds of the core.', '^src/i18n/', '^src/(?:i18n|core)/'),
    layer('host-below-plugin', 'The plugin builds the host.', '^src/host/', '^src/'),
    layer('plugin-on-host', 'The plugin builds and registers.', '^main\\.ts$', '^src/(?:host|library|i18n)/'),
    layer('scripts-without-app', 'Scripts run without the app.', '^scripts/', '^src/(?:core|library|i18n)/'),
    {
      name: 'code-before-tests',
      comment: 'What ships knows nothing of how it is tested or shown.',
      severity: 'error',
      from: { path: '^(?:src/|main\\.ts$)' },
      to: { path: '^(?:tests|scripts|docs)/' },
    },
    {
      name: 'shipped-packages',
      comment: 'What ends in main.js is a dependency, save for types.',
      severity: 'error',
      from: { path: '^(?:src/|main\\.ts$)' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/(?:obsidian|@codemirror)/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    // The obsidian package is typings and nothing else, hence 'types'.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
