import { defineConfig } from 'vitest/config';

const mocks = { obsidian: 'obsidian-test-mocks/obsidian' };

export default defineConfig({
  test: {
    reporters: process.env['CI'] ? ['default', ['json', { outputFile: 'dist/tests.json' }]] : ['default'],
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/{core,library,i18n,scripts,playground}/**/*.test.ts'],
        },
      },
      {
        resolve: { alias: mocks },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/{views,host}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/fakes/setup.ts'],
        },
      },
      {
        // The built main.js in a real Chromium: after the quick tests, with time to start. Much of it waits, so that two files at once
        // take little longer than one.
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A busy machine takes its time, and an idle one is not kept waiting.
          expect: { poll: { timeout: 15_000, interval: 20 } },
          maxWorkers: 2,
          // A machine of CI may falter once, and the run names the test that needed its second try; at a desk there is one try.
          retry: process.env['CI'] ? 1 : 0,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
