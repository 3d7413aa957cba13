import type { App } from '../obsidian/app';
import { setIcon } from '../obsidian/base/icons';
import type { FaultyOperation, StagedFault } from '../obsidian/vault/faults';
import { happeningsOf, nameOf, operations } from './fault-choices';
import { writeLine } from './write-line';

const mostWrites = 50;

/** Where a person stages the next fault and sees what came of it. It lies beside the plugin, which stays in reach. */
export class FaultPanel {
  readonly #el = createEl('section', { cls: 'fault-panel', attr: { 'aria-label': 'Faults and writes' } });
  readonly #stagedEl: HTMLElement;
  readonly #writesEl: HTMLElement;
  readonly #notes: HTMLSelectElement;

  constructor(private readonly app: App) {
    const { faults, log } = app.vault.adapter;
    const header = this.#el.createDiv('fault-panel-header');
    header.createEl('h2', { text: 'Faults and writes' });
    const close = header.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': 'Close' } });
    setIcon(close, 'x');
    close.addEventListener('click', () => {
      this.toggle();
    });
    this.#notes = this.#form();
    this.#stagedEl = this.#el.createDiv('fault-panel-list');
    this.#writesEl = this.#el.createDiv('fault-panel-list');
    faults.watch(this.#draw);
    log.watch(this.#draw);
  }

  toggle(): void {
    if (this.#el.isConnected) {
      this.#el.detach();
      return;
    }
    document.body.appendChild(this.#el);
    this.#listNotes();
    this.#draw();
  }

  /** Chooses what shall happen to the next operation of which kind on which note. */
  #form(): HTMLSelectElement {
    const form = this.#el.createDiv('fault-panel-form');
    const choice = (label: string) => {
      const row = form.createEl('label', { text: label });
      return row.createEl('select', { cls: 'dropdown', attr: { 'aria-label': label } });
    };
    const operation = choice('Operation');
    const notes = choice('Note');
    const happening = choice('Fault');
    for (const [value, text] of Object.entries(operations)) operation.createEl('option', { value, text });
    const offer = () => {
      happening.empty();
      for (const { name } of happeningsOf(operation.value as FaultyOperation)) {
        happening.createEl('option', { value: name, text: name });
      }
    };
    operation.addEventListener('change', offer);
    offer();
    form.createEl('button', { text: 'Stage', cls: 'mod-cta' }).addEventListener('click', () => {
      const chosen = operation.value as FaultyOperation;
      const found = happeningsOf(chosen).find(({ name }) => name === happening.value);
      if (found && notes.value) this.app.vault.adapter.faults.stage(chosen, notes.value, found.fault);
    });
    return notes;
  }

  #listNotes(): void {
    const chosen = this.app.workspace.getActiveFile()?.path ?? this.#notes.value;
    this.#notes.empty();
    const paths = this.app.vault.getMarkdownFiles().map(({ path }) => path);
    for (const path of paths.sort()) this.#notes.createEl('option', { value: path, text: path });
    if (paths.includes(chosen)) this.#notes.value = chosen;
  }

  readonly #draw = (): void => {
    if (!this.#el.isConnected) return;
    const { faults, log } = this.app.vault.adapter;
    const staged = listed(this.#stagedEl, 'Staged', faults.staged.length, 'Nothing is staged.');
    for (const one of faults.staged) this.#drawStaged(staged, one);
    const writes = listed(this.#writesEl, 'Writes', log.entries.length, 'Nothing was written yet.');
    for (const entry of log.entries.slice(-mostWrites).reverse()) {
      const { what, change } = writeLine(entry);
      const item = writes.createEl('li');
      item.createDiv({ text: what });
      item.createEl('code', { text: change });
    }
  };

  #drawStaged(list: HTMLElement, staged: StagedFault): void {
    const { operation, path, fault } = staged;
    const text = `${operations[operation] ?? operation} · ${path} · ${nameOf(fault)}`;
    const item = list.createEl('li');
    item.createDiv({ text });
    const back = item.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': `Take back: ${text}` } });
    setIcon(back, 'x');
    back.addEventListener('click', () => {
      this.app.vault.adapter.faults.takeBack(staged);
    });
  }
}

function listed(el: HTMLElement, title: string, count: number, none: string): HTMLElement {
  el.empty();
  el.createEl('h3', { text: `${title} (${count})` });
  if (count === 0) el.createDiv({ cls: 'fault-panel-none', text: none });
  return el.createEl('ul');
}
