import { defineConfig } from 'vitest/config';

// The tests of the code that `npm run mutation` breaks, each quick enough to be run for every break.
const env = { MUTATION: '1' };

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'edit', environment: 'node', include: ['tests/core/edit/**/*.test.ts'], env } },
      {
        resolve: { alias: { obsidian: 'obsidian-test-mocks/obsidian' } },
        test: {
          name: 'note-writer',
          environment: 'happy-dom',
          include: ['tests/host/note-writer/**/*.test.ts'],
          setupFiles: ['tests/fakes/setup.ts'],
          env,
        },
      },
    ],
  },
});
