import type {
  SettingDefinition,
  SettingDefinitionGroup,
  SettingDefinitionItem,
  SettingDefinitionList,
  SettingDefinitionPage,
} from 'obsidian';
import { setIcon } from '../base/icons';
import { addControl, type ControlStore } from './definition-control';
import { makeListItem, renderListExtras } from './definition-list';
import { Setting } from './setting';
import { SettingGroup } from './setting-group';
import type { SettingPage } from './setting-page';
import { DefinitionPage } from './setting-page';

type Rule<T> = T | (() => T) | undefined;
type Group = SettingDefinitionGroup | SettingDefinitionList;

export function valueOf<T>(rule: Rule<T>, otherwise: T): T {
  if (rule === undefined) return otherwise;
  return typeof rule === 'function' ? (rule as () => T)() : rule;
}

/** The pages that can be entered from here, also those in groups. */
function pagesIn(items: SettingDefinitionItem[]): SettingDefinitionPage[] {
  return items.flatMap((item) => {
    if (!('type' in item)) return [];
    return item.type === 'page' ? [item] : pagesIn(item.items ?? []);
  });
}

/** Draws a settings tab, or a page in it, from its definitions, and keeps `visible` and `disabled` true to their rules. */
export class DefinitionRenderer {
  #cleanups: (() => void)[] = [];
  #rules: (() => void)[] = [];
  #queries = new Map<string, string>();
  #page: SettingPage | null = null;

  constructor(
    private readonly store: ControlStore,
    private readonly containerEl: HTMLElement,
  ) {}

  render(items: SettingDefinitionItem[]): void {
    if (this.#page instanceof DefinitionPage) {
      const { name } = this.#page.definition;
      const again = pagesIn(items).find((page) => page.name === name);
      if (again) {
        this.#page.update(again);
        return;
      }
    }
    const scroll = this.containerEl.scrollTop;
    this.clear();
    // Rows between two groups share a frame of their own.
    let loose: SettingGroup | null = null;
    for (const item of items) {
      if ('type' in item && item.type !== 'page') {
        loose = null;
        this.#group(item);
      } else {
        loose ??= new SettingGroup(this.containerEl);
        this.#row(item, loose, 0);
      }
    }
    this.containerEl.scrollTop = scroll;
  }

  refresh(): void {
    for (const rule of this.#rules) rule();
    if (this.#page instanceof DefinitionPage) this.#page.refresh();
  }

  clear(): void {
    this.#page?.hide();
    this.#page = null;
    for (const cleanup of this.#cleanups.splice(0)) cleanup();
    this.#rules = [];
    this.containerEl.empty();
  }

  #group(definition: Group): void {
    const group = new SettingGroup(this.containerEl);
    if (definition.heading) group.setHeading(definition.heading);
    if (definition.cls) group.addClass(...definition.cls.split(' '));
    for (const button of definition.extraButtons ?? []) group.addExtraButton(button as never);
    const items = definition.items ?? [];
    const rows = items.map((item, index) => {
      const row = this.#row(item, group, index);
      if (definition.type === 'list') makeListItem(row, definition as SettingDefinitionList, index);
      return row;
    });
    if (definition.type === 'list') renderListExtras(group, definition as SettingDefinitionList);
    if (definition.search) this.#search(group, definition, rows);
    this.#rule(() => {
      group.groupEl.toggle(valueOf(definition.visible, true));
    });
  }

  #search(group: SettingGroup, { heading = '', items = [], search }: Group, rows: Setting[]): void {
    const filter = (query: string) => {
      this.#queries.set(heading, query);
      items.forEach((item, index) => {
        const always = !('type' in item) && !valueOf(item.searchable, true);
        const shown = always || query === '' || search?.match(item, query) !== false;
        rows[index]?.settingEl.toggleClass('is-filtered-out', !shown);
      });
    };
    const query = this.#queries.get(heading) ?? '';
    group.addSearch((field) =>
      field
        .setPlaceholder(search?.placeholder ?? 'Search…')
        .setValue(query)
        .onChange(filter),
    );
    if (query) filter(query);
  }

  #row(definition: SettingDefinition | SettingDefinitionPage, group: SettingGroup, index: number): Setting {
    const setting = new Setting(group.listEl).setName(definition.name);
    if (definition.desc !== undefined) {
      setting.setDesc(
        typeof definition.desc === 'string' ? definition.desc : (definition.desc.cloneNode(true) as DocumentFragment),
      );
    }
    this.#rule(() => {
      setting.settingEl.toggle(valueOf(definition.visible, true));
    });
    if ('type' in definition) this.#pageEntry(setting, definition);
    else if (definition.control) {
      const { control } = definition;
      addControl(setting, control, this.store);
      this.#rule(() => setting.setDisabled(valueOf(control.disabled, false)));
    } else if (definition.action) {
      const { action, disabled } = definition;
      setting.settingEl.addClass('mod-action');
      setIcon(setting.controlEl.createSpan('setting-item-chevron'), 'chevron-right');
      this.#pressable(setting, () => {
        action(setting.settingEl, index);
      });
      this.#rule(() => setting.setDisabled(valueOf(disabled, false)));
    } else if (definition.render) {
      // The typings mean the app's own classes; these are the same to whoever uses them.
      const render = definition.render as unknown as (row: Setting, frame: SettingGroup) => unknown;
      const cleanup = render(setting, group);
      if (typeof cleanup === 'function') this.#cleanups.push(cleanup as () => void);
    }
    return setting;
  }

  #pageEntry(setting: Setting, definition: SettingDefinitionPage): void {
    setting.settingEl.addClass('mod-page');
    setting.addDisplayValue((value) => {
      this.#rule(() => {
        value.setValue(valueOf(definition.displayValue, '')).setStatus(valueOf(definition.status, null));
      });
    });
    setIcon(setting.controlEl.createSpan('setting-item-chevron'), 'chevron-right');
    this.#pressable(setting, () => {
      this.#open(definition);
    });
  }

  #open(definition: SettingDefinitionPage): void {
    const made = definition.page
      ? (definition.page() as unknown as SettingPage)
      : new DefinitionPage(definition, (containerEl) => new DefinitionRenderer(this.store, containerEl));
    if (!made.title) made.title = definition.name;
    this.#page = made;
    made.open(this.containerEl, () => {
      this.#page = null;
      this.refresh();
    });
  }

  #pressable({ settingEl }: Setting, act: () => void): void {
    settingEl.setAttrs({ role: 'button', tabindex: 0 });
    const press = () => {
      if (!settingEl.hasClass('is-disabled')) act();
    };
    settingEl.addEventListener('click', (event) => {
      if (!(event.target as Element).closest('.clickable-icon, button')) press();
    });
    settingEl.addEventListener('keydown', (event) => {
      if ((event.key !== 'Enter' && event.key !== ' ') || event.target !== settingEl) return;
      // The same key must not press the button of a dialog that opens.
      event.preventDefault();
      press();
    });
  }

  #rule(rule: () => unknown): void {
    this.#rules.push(rule);
    rule();
  }
}
