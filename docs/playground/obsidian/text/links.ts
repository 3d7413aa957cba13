/** `Note#Heading` is the path `Note` and the subpath `#Heading`. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const text = linktext
    .replace(/\u00A0/g, ' ')
    .normalize('NFC')
    .trim();
  const hash = text.indexOf('#');
  return hash < 0 ? { path: text, subpath: '' } : { path: text.slice(0, hash), subpath: text.slice(hash) };
}

export function getLinkpath(linktext: string): string {
  return parseLinktext(linktext).path;
}

/** Letters and digits only, for comparing a heading with a subpath. */
export function stripHeading(heading: string): string {
  return heading
    .replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What may not stand in a link becomes a space. */
export function stripHeadingForLink(heading: string): string {
  return heading
    .replace(/[:#|^\\\r\n]|%%|\[\[|\]\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
