/** Does something that may take away the button that has the focus; the one that stands in its place has it then. */
export async function keepPlace(el: HTMLElement, act: () => Promise<void>): Promise<void> {
  const buttons = el.getElementsByTagName('button');
  const at = [...buttons].findIndex((button) => button === el.doc.activeElement);
  const before = buttons[at];
  await act();
  if (before && !before.isConnected) (buttons[at] ?? [...buttons].at(-1))?.focus();
}
