// The mocks add Obsidian's globals and its methods on DOM elements. Their own vitest setup fails under vitest 4.
import { setup } from 'obsidian-test-mocks/setup';

setup();
