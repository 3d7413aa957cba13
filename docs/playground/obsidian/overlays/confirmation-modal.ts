import type { App } from '../app';
import { ButtonComponent } from '../controls/button';
import { Modal } from './modal';

export class ConfirmationButton extends ButtonComponent {
  initialFocus = false;

  constructor(
    container: HTMLElement,
    private readonly modal: ConfirmationModal,
  ) {
    super(container);
    this.onClick(() => undefined);
  }

  /** Every button of the dialog closes it, after what it does is done. */
  override onClick(handler: (event: MouseEvent) => unknown): this {
    return super.onClick(async (event) => {
      await handler(event);
      this.modal.close();
    });
  }

  setInitialFocus(): this {
    this.initialFocus = true;
    return this;
  }

  setSecondary(): this {
    this.buttonEl.addClass('mod-secondary');
    return this;
  }

  setCancel(): this {
    this.buttonEl.addClass('mod-cancel');
    return this;
  }
}

export class ConfirmationModal extends Modal {
  buttonContainerEl: HTMLElement;
  readonly #buttons: ConfirmationButton[] = [];

  constructor(app: App) {
    super(app);
    this.modalEl.addClass('mod-confirmation');
    this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
  }

  override open(): void {
    super.open();
    this.#buttons
      .filter((button) => button.initialFocus)
      .at(-1)
      ?.buttonEl.focus();
  }

  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  addCheckbox(label: string, callback: (value: boolean) => unknown): this {
    const labelEl = this.buttonContainerEl.createEl('label', 'mod-checkbox');
    const box = labelEl.createEl('input', { type: 'checkbox', attr: { tabindex: -1 } });
    labelEl.appendText(label);
    box.addEventListener('change', () => void callback(box.checked));
    return this;
  }

  addButton(describe: (button: ConfirmationButton) => unknown): this {
    const button = new ConfirmationButton(this.buttonContainerEl, this);
    this.#buttons.push(button);
    describe(button);
    return this;
  }

  addCancelButton(text = 'Cancel'): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }
}
