import { Modal, Setting, type App, type ProgressBarComponent } from 'obsidian';
import type { Imported, ImportFault } from '../../core/import/imported';
import type { Words } from '../../i18n/words';
import type { Wanted } from './youtube';

interface Asked {
  readonly words: Words;
  /** What stands in the field at first. */
  readonly address: string;
  readonly get: (address: string, how: Pick<Wanted, 'signal' | 'onProgress'>) => Promise<Imported | ImportFault>;
  readonly got: (imported: Imported) => void;
}

/** Asks which playlist, gets it, and says how far that is. What goes wrong is said below the field, so that one can try again. */
export class PlaylistModal extends Modal {
  readonly #asked: Asked;
  /** What is under way. */
  #cancel: AbortController | null = null;

  constructor(app: App, asked: Asked) {
    super(app);
    this.#asked = asked;
  }

  override onOpen(): void {
    const { words, address: first } = this.#asked;
    const { importing, ticking } = words;
    this.setTitle(importing.title);
    let address = first;
    const field = new Setting(this.contentEl)
      .setName(importing.address)
      .setDesc(importing.where)
      .setClass('syllabus-playlist-address');
    const progress = new Setting(this.contentEl);
    progress.nameEl.setAttr('role', 'status');
    let bar: ProgressBarComponent | null = null;
    progress.addProgressBar((made) => (bar = made));
    progress.settingEl.hide();
    const submit = (): void => {
      field.setErrorMessage(null);
      progress.setName(importing.asking).settingEl.show();
      const onProgress: Wanted['onProgress'] = (videos, total) => {
        progress.setName(importing.progress(videos, total));
        bar?.setValue(total ? Math.min(100, (100 * videos) / total) : 0);
      };
      void this.#run(address, onProgress).then((fault) => {
        progress.settingEl.hide();
        field.setErrorMessage(fault && importing.faults[fault]);
      });
    };
    field.addText((text) => {
      text.setValue(address).onChange((value) => (address = value));
      text.inputEl.setAttr('aria-label', importing.address);
      text.inputEl.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' && !event.isComposing) submit();
      });
      text.inputEl.select();
    });
    new Setting(this.contentEl)
      .addButton((button) => button.setButtonText(importing.start).setCta().onClick(submit))
      .addButton((button) =>
        button.setButtonText(ticking.cancel).onClick(() => {
          if (this.#cancel) this.#cancel.abort();
          else this.close();
        }),
      );
  }

  override onClose(): void {
    this.#cancel?.abort();
  }

  /** Gets the playlist, unless that is under way already. */
  async #run(address: string, onProgress: Wanted['onProgress']): Promise<ImportFault | null> {
    if (this.#cancel) return null;
    const { get, got } = this.#asked;
    const cancel = new AbortController();
    this.#cancel = cancel;
    const result = await get(address, { signal: cancel.signal, onProgress });
    this.#cancel = null;
    if (typeof result === 'string') return result;
    this.close();
    got(result);
    return null;
  }
}
