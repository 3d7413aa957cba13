/** Every message shown since the page opened, so that a test need not catch it before it fades. */
export const shownNotices: string[] = [];

const defaultDuration = 5000;

export class Notice {
  noticeEl: HTMLElement;
  containerEl: HTMLElement;
  messageEl: HTMLElement;

  constructor(message: string | DocumentFragment, duration = defaultDuration) {
    const stack =
      activeDocument.body.querySelector<HTMLElement>(':scope > .notice-container') ??
      activeDocument.body.createDiv({ cls: 'notice-container', attr: { role: 'status', 'aria-live': 'polite' } });
    this.containerEl = stack.createDiv('notice');
    this.noticeEl = this.containerEl;
    this.messageEl = this.containerEl.createDiv('notice-message');
    this.setMessage(message);
    shownNotices.push(this.messageEl.getText());
    this.containerEl.addEventListener('click', () => {
      this.hide();
    });
    if (duration > 0) {
      window.setTimeout(() => {
        this.hide();
      }, duration);
    }
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    const stack = this.containerEl.parentElement;
    this.containerEl.detach();
    if (stack?.childElementCount === 0) stack.detach();
  }
}
