import { besidePseudo } from '../i18n/pseudo';

/** Every text of an element that is seen or read out. It can be sent into a page: it names nothing but what it is given. */
export function textsOf(el: Element): readonly string[] {
  const spoken = ['label', 'description', 'roledescription', 'valuetext'].map((name) => `aria-${name}`);
  const attributes = [...spoken, 'alt', 'placeholder', 'title'];
  return [el, ...el.querySelectorAll('*')].flatMap((each) => [
    ...[...each.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent ?? ''),
    ...attributes.flatMap((name) => each.getAttribute(name) ?? []),
  ]);
}

/** What of these texts is from neither the pseudo-dictionary nor the notes, whose words are known if they are in Latin letters. */
export function fromElsewhere(texts: readonly string[], known: ReadonlySet<string> = new Set()): readonly string[] {
  return texts.filter((text) => latinWords(besidePseudo(text)).some((word) => !known.has(word)));
}

/** The words of a text that are in Latin letters. */
export function latinWords(text: string): readonly string[] {
  return text.match(/\p{Script=Latin}+/gu) ?? [];
}
