import { Modal, Setting, type App } from 'obsidian';
import type { Words } from '../../i18n/words';
import { givenMeanings, type GivenMeaning, type MarkObjection } from './marks-table';

interface Asked {
  readonly words: Words;
  readonly objection: (mark: string) => MarkObjection | null;
  readonly add: (mark: string, meaning: GivenMeaning) => void;
}

/** Asks for a mark and its meaning. What cannot be a mark is told below the field, and not taken. */
export class MarkModal extends Modal {
  readonly #asked: Asked;
  #mark = '';
  #meaning: GivenMeaning = 'done';

  constructor(app: App, asked: Asked) {
    super(app);
    this.#asked = asked;
  }

  override onOpen(): void {
    const { marksTable, meanings, ticking } = this.#asked.words;
    this.setTitle(marksTable.add);
    const mark = new Setting(this.contentEl).setName(marksTable.mark).setDesc(marksTable.markDesc);
    const submit = (): void => {
      const objection = this.#asked.objection(this.#mark);
      mark.setErrorMessage(objection && marksTable.objections[objection](this.#mark));
      if (objection) return;
      this.#asked.add(this.#mark, this.#meaning);
      this.close();
    };
    mark.addText((text) => {
      text.onChange((value) => {
        this.#mark = value.trim();
        mark.setErrorMessage(null);
      });
      text.inputEl.setAttr('aria-label', marksTable.mark);
      text.inputEl.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' && !event.isComposing) submit();
      });
      text.inputEl.focus();
    });
    new Setting(this.contentEl).setName(marksTable.meaning).addDropdown((dropdown) => {
      dropdown
        .addOptions(Object.fromEntries(givenMeanings.map((meaning) => [meaning, meanings[meaning]])))
        .setValue(this.#meaning)
        .onChange((value) => {
          this.#meaning = givenMeanings.find((meaning) => meaning === value) ?? this.#meaning;
        });
      dropdown.selectEl.setAttr('aria-label', marksTable.meaning);
    });
    new Setting(this.contentEl)
      .addButton((button) => button.setButtonText(marksTable.addYes).setCta().onClick(submit))
      .addButton((button) =>
        button.setButtonText(ticking.cancel).onClick(() => {
          this.close();
        }),
      );
  }
}
