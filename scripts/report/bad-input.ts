/** What the user asked for cannot be done; the message is one line that names what is wrong. */
export class BadInput extends Error {}

/** A path or an option as the user wrote it, on one line whatever it contains. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

/** Says that a path cannot be read, and why in the system's own word. */
export function unreadable(path: string, error: unknown): BadInput {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  const reasons: Readonly<Record<string, string>> = { ENOENT: 'it does not exist', EACCES: 'permission denied' };
  return new BadInput(
    `${quoted(path)} cannot be read: ${Object.hasOwn(reasons, code) ? (reasons[code] ?? code) : code}.`,
  );
}
