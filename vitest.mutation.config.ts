import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

// The tests of the code that `npm run mutation` breaks, each quick enough to be run for every break.
const env = { MUTATION: '1' };

function host(name: string, include: readonly string[], isolate: boolean): TestProjectInlineConfiguration {
  return {
    resolve: { alias: { obsidian: 'obsidian-test-mocks/obsidian' } },
    test: { name, environment: 'happy-dom', include: [...include], setupFiles: ['tests/fakes/setup.ts'], env, isolate },
  };
}

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'edit', environment: 'node', include: ['tests/core/edit/**/*.test.ts'], env } },
      host('note-writer', ['tests/host/note-writer/**/*.test.ts'], true),
      // These files replace the same module by the same thing, so that it need not be loaded again for each of them.
      host('ticking', ['tests/host/ticking/**/*.test.ts', 'tests/host/lessons/course-at.test.ts'], false),
    ],
  },
});
