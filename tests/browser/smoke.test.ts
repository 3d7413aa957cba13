import { expect, it } from 'vitest';
import { startChromium } from './chromium';

it('the browser project drives a real Chromium', async () => {
  const browser = await startChromium();
  const page = await browser.newPage();
  await page.setContent('<p>hello</p>');
  expect(await page.textContent('p')).toBe('hello');
  await browser.close();
});
