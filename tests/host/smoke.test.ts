import { Plugin } from 'obsidian';
import { expect, it } from 'vitest';

it('the dom project resolves obsidian to the mocks and has its element methods', () => {
  expect(Plugin.name).toContain('Plugin');
  expect(document.body.createEl('p', { text: 'hello' }).textContent).toBe('hello');
});
