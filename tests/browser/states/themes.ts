import type { Shown } from './show-state';

export const themes = ['light', 'dark'] as const;

export type Theme = (typeof themes)[number];

/** The same page in the other light; the mouse rests where nothing answers to it. */
export async function wear({ on }: Shown, theme: Theme): Promise<void> {
  await on.page.evaluate((wanted) => {
    window.playground.setTheme(wanted);
  }, theme);
  await on.page.mouse.move(0, 0);
}
