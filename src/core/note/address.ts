/** A web address as people read it: host without `www.`, and the path as far as it says something. Other targets stay. */
export function readableAddress(target: string): string {
  const url = webAddress(target);
  if (!url) return target;
  const host = url.hostname.replace(/^www\./, '');
  const path = unescaped(url.pathname).replace(/\/+$/, '');
  return host + path;
}

/** The address where it is one that may be opened: `http` or `https` with a host. Anything else is text. */
export function webAddress(target: string): URL | null {
  if (!/^https?:\/\/[^\s/?#]/i.test(target)) return null;
  try {
    return new URL(target);
  } catch {
    return null;
  }
}

/**
 * Whether a Markdown link's target points into the vault: no scheme, no host, nothing that only decodes to one. What it
 * points to is for the app to resolve.
 */
export function isVaultLink(target: string): boolean {
  return target !== '' && !/^[/\\]{2}|^\\|[:\p{C}]|&[#\w]+;|%(?:3a|5c|0\d|1[0-9a-f])/iu.test(target);
}

/** The text that percent signs stand for; the same text where they stand for none. */
export function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
