'use strict';
// A plugin that touches each part of the host once. Plain CommonJS, as a bundler would leave it.
const { FuzzySuggestModal, ItemView, Menu, Notice, Plugin, PluginSettingTab, setIcon } = require('obsidian');

const viewType = 'probe-view';

class ProbeView extends ItemView {
  count = 0;
  icon = 'flask-conical';
  getViewType() {
    return viewType;
  }
  getDisplayText() {
    return 'Probe';
  }
  getState() {
    return { count: this.count };
  }
  async setState(state, result) {
    this.count = state.count ?? this.count;
    this.draw();
    await super.setState(state, result);
  }
  async onOpen() {
    this.registerDomEvent(window, 'resize', () => this.draw());
    this.draw();
  }
  draw() {
    this.contentEl.empty();
    const el = this.contentEl.createDiv('probe-view');
    setIcon(el.createSpan('probe-icon'), 'flask-conical');
    const button = el.createEl('button', { cls: ['mod-cta', 'probe-count'], text: `Counted ${this.count}` });
    button.addEventListener('click', () => {
      this.count += 1;
      this.draw();
    });
    button.addEventListener('contextmenu', (event) => {
      const menu = Menu.forEvent(event);
      menu.addItem((item) =>
        item
          .setTitle('Say hello')
          .setIcon('hand')
          .onClick(() => new Notice('Hello from the menu')),
      );
      menu.addSeparator();
      menu.addItem((item) => {
        item.setTitle('More');
        item.setSubmenu().addItem((sub) => sub.setTitle('Deep').onClick(() => new Notice('Deep it is')));
      });
      if (event.shiftKey) menu.showAtMouseEvent(event).hide();
    });
  }
}

class FruitModal extends FuzzySuggestModal {
  getItems() {
    return ['Apple', 'Banana', 'Cherry pie'];
  }
  getItemText(fruit) {
    return fruit;
  }
  onChooseItem(fruit) {
    new Notice(`Picked ${fruit}`);
  }
}

class ProbeSettings extends PluginSettingTab {
  icon = 'flask-conical';
  getSettingDefinitions() {
    return [
      { name: 'Loud', desc: 'Says everything twice.', control: { type: 'toggle', key: 'loud', defaultValue: false } },
      {
        type: 'group',
        heading: 'All controls',
        items: [
          {
            name: 'Name',
            control: { type: 'text', key: 'name', validate: (value) => (value === 'no' ? 'Not that one.' : '') },
          },
          { name: 'Colour', control: { type: 'color', key: 'colour', defaultValue: '#ff0000' } },
          { name: 'Size', control: { type: 'slider', key: 'size', min: 0, max: 10, step: 1, defaultValue: 3 } },
          { name: 'Amount', control: { type: 'number', key: 'amount', min: 0 } },
          { name: 'Words', control: { type: 'textarea', key: 'words' } },
          { name: 'Kind', control: { type: 'dropdown', key: 'kind', options: { a: 'First', b: 'Second' } } },
          { name: 'Note', control: { type: 'file', key: 'note', filter: (file) => file.extension === 'md' } },
          { name: 'Folder', visible: () => this.plugin.settings.loud, control: { type: 'folder', key: 'folder' } },
          { name: 'Greet', action: () => new Notice('Greeted') },
          { name: 'By hand', render: (setting) => void setting.addButton((button) => button.setButtonText('Press')) },
        ],
      },
      {
        type: 'list',
        heading: 'Words to keep',
        emptyState: 'No words yet.',
        items: this.plugin.settings.kept.map((word) => ({ name: word })),
        onDelete: (index) => {
          this.plugin.settings.kept.splice(index, 1);
          this.update();
        },
        addItem: {
          name: 'Add a word',
          action: () => {
            this.plugin.settings.kept.push(`word ${this.plugin.settings.kept.length + 1}`);
            this.update();
          },
        },
      },
      {
        type: 'page',
        name: 'Advanced',
        displayValue: () => (this.plugin.settings.deep ? 'on' : 'off'),
        items: [{ name: 'Deep', control: { type: 'toggle', key: 'deep' } }],
      },
    ];
  }
}

module.exports = class Probe extends Plugin {
  settings = { loud: false, kept: [] };
  seen = [];

  async onload() {
    const data = await this.loadData();
    Object.assign(this.settings, data);
    this.registerView(viewType, (leaf) => new ProbeView(leaf));
    this.addRibbonIcon('flask-conical', 'Open probe', () =>
      this.app.workspace.ensureSideLeaf(viewType, 'right', { active: true }),
    );
    this.addCommand({ id: 'greet', name: 'Greet', callback: () => new Notice('Hello from the command') });
    this.addCommand({ id: 'fruit', name: 'Pick a fruit', callback: () => new FruitModal(this.app).open() });
    this.addCommand({ id: 'never', name: 'Never offered', checkCallback: () => false });
    this.addCommand({ id: 'stamp', name: 'Stamp', editorCallback: (editor) => editor.replaceSelection('stamped') });
    this.status = this.addStatusBarItem();
    this.status.setText('probing');
    this.addSettingTab(new ProbeSettings(this.app, this));
    this.registerMarkdownCodeBlockProcessor(
      'probe',
      (source, el) => void el.createDiv({ cls: 'probe-block', text: source.toUpperCase() }),
    );
    this.registerMarkdownPostProcessor((el) => el.findAll('em').forEach((em) => em.addClass('probe-em')));
    this.registerInterval(window.setInterval(() => {}, 60_000));
    this.registerDomEvent(document, 'keyup', () => {});
    const { vault, metadataCache, workspace } = this.app;
    const note = (name) => (file, more) =>
      this.seen.push([name, file.path, ...(typeof more === 'string' ? [more] : [])]);
    for (const name of ['create', 'modify', 'delete', 'rename']) this.registerEvent(vault.on(name, note(name)));
    this.registerEvent(metadataCache.on('changed', note('changed')));
    this.registerEvent(metadataCache.on('deleted', note('deleted')));
    this.registerEvent(metadataCache.on('resolved', () => this.seen.push(['resolved'])));
    this.registerEvent(workspace.on('editor-change', (_, view) => this.seen.push(['editor-change', view.file.path])));
    this.registerEvent(workspace.on('file-open', (file) => this.seen.push(['file-open', file?.path])));
    this.registerEvent(
      workspace.on('file-menu', (menu, file) => {
        menu.addItem((item) => item.setTitle('Probe this').onClick(() => new Notice(`Probed ${file.path}`)));
      }),
    );
    workspace.onLayoutReady(() => this.seen.push(['layout-ready', vault.getMarkdownFiles().length]));
  }

  onExternalSettingsChange() {
    this.seen.push(['settings-changed']);
  }

  async rewrite(path, from, to) {
    await this.app.vault.process(this.app.vault.getFileByPath(path), (text) => text.replace(from, to));
  }
};
