import { besidePseudo } from '../i18n/pseudo';

/** What says something besides text. */
const attributes = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'placeholder',
  'title',
];

/** Every text of an element that is seen or read out. */
export function textsOf(el: Element): readonly string[] {
  const own = [...el.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent ?? '');
  const said = attributes.flatMap((name) => el.getAttribute(name) ?? []);
  return [...own, ...said, ...[...el.children].flatMap(textsOf)];
}

/** What of these texts is from neither the pseudo-dictionary nor the notes: those have no Latin letter. */
export function fromElsewhere(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => /\p{Script=Latin}/u.test(besidePseudo(text)));
}
