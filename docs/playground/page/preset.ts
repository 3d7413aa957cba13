/** Set by a test before the page's script runs: files to add or, with null, to take away, before anything is loaded. */
export interface Preset {
  files?: Record<string, string | null>;
  /** What the plugin's data.json holds, as text, so that it can be broken. */
  data?: string;
  /** Places on the network, by the beginning of their addresses, and who answers for them here; nobody else is asked. */
  network?: Record<string, string>;
}

declare global {
  interface Window {
    playgroundPreset?: Preset;
  }
}

export function presetOf(win: Window): Preset {
  return win.playgroundPreset ?? {};
}
