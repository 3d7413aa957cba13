import { isVaultLink, unescaped, webAddress } from '../note/address';

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

/**
 * An address with a name or password before its host, with signs that turn the direction of text, or with a host that mixes scripts, none of which
 * an escape hides.
 */
function isDoubtful(target: string, { username, password, pathname }: URL): boolean {
  if (username !== '' || password !== '' || /\p{Bidi_Control}/u.test(target + unescaped(pathname))) return true;
  const [, written = ''] = /^https?:\/\/([^/?#]*)/iu.exec(target) ?? [];
  const host = unescaped(written);
  // Written in its encoded form, nobody sees which letters a host has.
  return /(?:^|\.)xn--/iu.test(host) || (isForeign.test(host) && /\p{Script=Latin}/u.test(host));
}

/** What looks like a Latin letter or a sign of an address may be one of these. Chinese, Japanese and Korean stand beside Latin in good addresses. */
const isForeign =
  /[^\p{ASCII}\p{Script=Latin}\p{M}\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Bopomofo}]/u;
