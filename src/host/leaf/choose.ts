import { Menu } from 'obsidian';

/** Choices of which one holds, as items of a menu. */
type Choices = (menu: Menu, section: string) => void;

/** One of some choices, each by its title. */
export function choices<Choice extends string>(
  all: readonly Choice[],
  current: Choice,
  titles: Readonly<Record<Choice, string>>,
  chosen: (choice: Choice) => void,
): Choices {
  return (menu, section) => {
    for (const choice of all) {
      menu.addItem((item) => {
        item.setSection(section);
        item.setTitle(titles[choice]);
        item.setChecked(choice === current);
        item.onClick(() => {
          chosen(choice);
        });
      });
    }
  };
}

/** Asks for a choice, in a menu below the button that was pressed, where the keyboard, too, expects it. */
export function choose(event: MouseEvent, ...lists: readonly Choices[]): void {
  const menu = new Menu();
  lists.forEach((list, n) => {
    list(menu, `syllabus-${n}`);
  });
  const button = event.currentTarget as HTMLElement;
  const { left, bottom } = button.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom }, button.doc);
}
