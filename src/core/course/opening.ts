import { isVaultLink, webAddress } from '../note/address';

/** What a link opens: a page on the web, or a note or file in the vault. */
export type Opening =
  | {
      readonly kind: 'web';
      readonly target: string;
      /** The host that is really opened, whatever the address looks like. */
      readonly host: string;
      /** The address may be taken for another one, so the user is asked first. */
      readonly isDoubtful: boolean;
    }
  | { readonly kind: 'vault'; readonly target: string };

/**
 * Says what a link opens (user guide, “Links”); null for what is never opened: any scheme but `http` and `https`, and whatever only decodes to
 * one. `target` is the user's own text.
 */
export function openingOf(target: string): Opening | null {
  const url = webAddress(target);
  if (url) return { kind: 'web', target, host: url.host, isDoubtful: isDoubtful(target, url) };
  return isVaultLink(target) ? { kind: 'vault', target } : null;
}

/** How the place is called that a link opens: by the true host, or as the note calls what is in the vault. */
export function nameOfOpening(opening: Opening): string {
  return opening.kind === 'web' ? opening.host : opening.target;
}

/** An address with a name or password before its host, with signs that turn the direction of text, or with a host that mixes scripts. */
function isDoubtful(target: string, { username, password }: URL): boolean {
  if (username !== '' || password !== '' || /\p{Bidi_Control}/u.test(target)) return true;
  const [, host = ''] = /^https?:\/\/([^/?#]*)/iu.exec(target) ?? [];
  // Written in its encoded form, nobody sees which letters a host has.
  return /(?:^|\.)xn--/iu.test(host) || (isLookalike.test(host) && /\p{Script=Latin}/u.test(host));
}

/** Letters of scripts that have letters just like Latin ones. Chinese, Japanese and Korean stand beside Latin in good addresses. */
const isLookalike =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]/u;
