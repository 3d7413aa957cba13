import { Menu } from 'obsidian';

/** Asks for one of some choices, in a menu below the button that was pressed, where the keyboard, too, expects it. */
export function choose<Choice extends string>(
  event: MouseEvent,
  choices: readonly Choice[],
  current: Choice,
  titles: Readonly<Record<Choice, string>>,
  chosen: (choice: Choice) => void,
): void {
  const menu = new Menu();
  for (const choice of choices) {
    menu.addItem((item) => {
      item.setTitle(titles[choice]);
      item.setChecked(choice === current);
      item.onClick(() => {
        chosen(choice);
      });
    });
  }
  const button = event.currentTarget as HTMLElement;
  const { left, bottom } = button.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom }, button.doc);
}
