/** Where the text goes: how many columns a line may have, and whether colours are seen there. */
export interface Screen {
  /** Infinity where lines may be of any length, as in a file or a pipe. */
  readonly columns: number;
  readonly colours: boolean;
}

/** A file or a pipe: whole lines and plain text, so that programs find in them what they look for. */
export const plain: Screen = { columns: Infinity, colours: false };

const fewestColumns = 40;

/** The screen behind a stream. `NO_COLOR` (https://no-color.org) and a dumb terminal switch colours off. */
export function screenOf(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  environment: Readonly<Record<string, string | undefined>>,
): Screen {
  if (stream.isTTY !== true) return plain;
  const wantsNone = (environment['NO_COLOR'] ?? '') !== '' || environment['TERM'] === 'dumb';
  return { columns: Math.max(fewestColumns, stream.columns ?? 80), colours: !wantsNone };
}

/** Codes that switch a style on and off. Node's own `styleText` would look at the terminal again, and differs by version. */
const codes = { bold: [1, 22], dim: [2, 22], green: [32, 39], yellow: [33, 39], cyan: [36, 39] } as const;

export type Style = keyof typeof codes;

/** Colours a piece of text where colours are seen. */
export type Paint = (style: Style, text: string) => string;

export function paintOn({ colours }: Screen): Paint {
  return (style, text) => {
    const [on, off] = codes[style];
    return colours && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  };
}
