import { Menu } from 'obsidian';
import { courseFilters, courseOrders } from '../../core/shown/wish';
import type { Words } from '../../i18n/words';
import type { LeafState } from './leaf-state';

/** Asks which courses to show. */
export function chooseFilter(event: MouseEvent, leaf: LeafState, { shown }: Words): void {
  ask(event, courseFilters, leaf.wish.value.filter, shown.filters, (filter) => {
    leaf.choose({ filter });
  });
}

/** Asks in which order. */
export function chooseOrder(event: MouseEvent, leaf: LeafState, { shown }: Words): void {
  ask(event, courseOrders, leaf.wish.value.order, shown.orders, (order) => {
    leaf.choose({ order });
  });
}

/** A menu below the button that was pressed, where the keyboard, too, expects it. */
function ask<Choice extends string>(
  event: MouseEvent,
  choices: readonly Choice[],
  current: Choice,
  titles: Readonly<Record<Choice, string>>,
  choose: (choice: Choice) => void,
): void {
  const menu = new Menu();
  for (const choice of choices) {
    menu.addItem((item) => {
      item.setTitle(titles[choice]);
      item.setChecked(choice === current);
      item.onClick(() => {
        choose(choice);
      });
    });
  }
  const button = event.currentTarget as HTMLElement;
  const { left, bottom } = button.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom }, button.doc);
}
