import { ConfirmationButton, ConfirmationModal } from 'obsidian-test-mocks/obsidian';
import { vi } from 'vitest';

/** What was asked, as it is read. */
export interface Question {
  title: unknown;
  content: unknown;
  cancel: unknown;
}

/** Answers the app's questions: clicks the button that is called so, or closes them where the answer is null. */
export function answerQuestions(answer: () => string | null): readonly Question[] {
  const asked: Question[] = [];
  const question: Question = { title: '', content: '', cancel: '' };
  const take = (what: keyof Question) =>
    function (this: ConfirmationModal, text: unknown): ConfirmationModal {
      question[what] = text;
      return this;
    };
  const { prototype } = ConfirmationModal;
  vi.spyOn(prototype, 'setTitle').mockImplementation(take('title'));
  vi.spyOn(prototype, 'setContent').mockImplementation(take('content'));
  vi.spyOn(prototype, 'addCancelButton').mockImplementation(take('cancel'));
  const buttons: ConfirmationButton[] = [];
  const create = ConfirmationButton.create2__.bind(ConfirmationButton);
  vi.spyOn(ConfirmationButton, 'create2__').mockImplementation((el) => {
    const button = create(el);
    buttons.push(button);
    return button;
  });
  vi.spyOn(prototype, 'open').mockImplementation(function (this: ConfirmationModal) {
    asked.push({ ...question });
    const name = answer();
    buttons
      .splice(0)
      .find(({ buttonEl }) => buttonEl.textContent === name)
      ?.simulateClick__();
    this.close();
  });
  return asked;
}
