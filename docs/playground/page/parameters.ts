import type { Layout } from '../obsidian/base/platform';

export interface Parameters {
  theme: 'light' | 'dark';
  layout: Layout;
  /** Width of the right sidebar in pixels. */
  sidebar: number;
  /** A note to open at the start. */
  open: string | null;
  /** `0` leaves the plugin switched off. */
  enable: boolean;
}

const layouts: readonly Layout[] = ['desktop', 'tablet', 'phone'];

/** Everything that a page can be asked for in its address. */
export function parametersOf(search: string): Parameters {
  const given = new URLSearchParams(search);
  const layout = layouts.find((one) => one === given.get('layout')) ?? 'desktop';
  const sidebar = Number(given.get('sidebar') ?? 300);
  return {
    theme: given.get('theme') === 'dark' ? 'dark' : 'light',
    layout,
    sidebar: Number.isFinite(sidebar) ? Math.min(Math.max(sidebar, 150), 1200) : 300,
    open: given.get('open'),
    enable: given.get('enable') !== '0',
  };
}
