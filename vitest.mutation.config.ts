import { defineConfig } from 'vitest/config';

// The tests of the code that `npm run mutation` breaks, quick enough to be run for every break.
export default defineConfig({
  resolve: { alias: { obsidian: 'obsidian-test-mocks/obsidian' } },
  test: {
    environment: 'happy-dom',
    include: ['tests/{core/edit,host/note-writer}/**/*.test.ts'],
    setupFiles: ['tests/fakes/setup.ts'],
    env: { MUTATION: '1' },
  },
});
