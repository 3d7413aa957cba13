import { render } from 'preact';
import { expect, it } from 'vitest';

it('the dom project renders Preact', () => {
  const parent = document.createElement('div');
  render(<p class="syllabus-smoke">hello</p>, parent);
  expect(parent.textContent).toBe('hello');
});
