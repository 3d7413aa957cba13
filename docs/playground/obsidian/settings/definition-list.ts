import type { SettingDefinitionList } from 'obsidian';
import { setIcon } from '../base/icons';
import { Platform } from '../base/platform';
import { setTooltip } from '../overlays/tooltip';
import type { Setting } from './setting';
import type { SettingGroup } from './setting-group';

/** A row of a list can be dragged to another place and deleted, where its list allows it. */
export function makeListItem({ settingEl, controlEl }: Setting, list: SettingDefinitionList, index: number): void {
  const { onDelete, onReorder } = list;
  settingEl.addClass('setting-list-item');
  if (onDelete) {
    const button = controlEl.createDiv({
      cls: ['clickable-icon', 'setting-list-delete'],
      attr: { role: 'button', tabindex: 0 },
    });
    setIcon(button, 'trash-2');
    setTooltip(button, 'Delete');
    button.addEventListener('click', () => {
      onDelete(index);
    });
    settingEl.tabIndex = 0;
    settingEl.addEventListener('keydown', ({ key, target }) => {
      if ((key === 'Delete' || key === 'Backspace') && target === settingEl) onDelete(index);
    });
  }
  if (onReorder) {
    setIcon(settingEl.createDiv({ cls: 'setting-list-handle', prepend: true }), 'grip-vertical');
    settingEl.draggable = true;
    settingEl.addEventListener('dragstart', (event) => event.dataTransfer?.setData('text/plain', String(index)));
    settingEl.addEventListener('dragover', (event) => {
      event.preventDefault();
    });
    settingEl.addEventListener('drop', (event) => {
      event.preventDefault();
      const from = Number(event.dataTransfer?.getData('text/plain'));
      if (from !== index) onReorder(from, index);
    });
  }
}

export function renderListExtras(
  group: SettingGroup,
  { items = [], emptyState, addItem }: SettingDefinitionList,
): void {
  group.addClass('mod-list');
  if (items.length === 0 && emptyState !== undefined) {
    const text = typeof emptyState === 'string' ? emptyState : (emptyState.cloneNode(true) as DocumentFragment);
    group.listEl.createDiv({ cls: 'setting-list-empty', text });
  }
  if (!addItem) return;
  if (!Platform.isMobile) {
    group.addExtraButton((button) =>
      button
        .setIcon('plus')
        .setTooltip(addItem.name)
        .onClick(() => {
          addItem.action(button.extraSettingsEl);
        }),
    );
    return;
  }
  const row = group.listEl.createDiv({
    cls: ['setting-item', 'mod-add'],
    text: `+ ${addItem.name}`,
    attr: { role: 'button', tabindex: 0 },
  });
  row.addEventListener('click', () => {
    addItem.action(row);
  });
}
