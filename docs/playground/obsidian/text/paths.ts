/** Obsidian's form of a path: forward slashes, none at the ends, no doubles, plain spaces, NFC. It says nothing of `..`. */
export function normalizePath(path: string): string {
  const slashed = path.replace(/[\\/]+/g, '/').replace(/^\/+|\/+$/g, '');
  return (slashed || '/').replace(/\u00A0|\u202F/g, ' ').normalize('NFC');
}

/** The folder of a path, '' for the vault itself. */
export function parentOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** Dot files and what lies below dot folders are on the disk but not in the vault. */
export function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'));
}
