import type { NoticeAction } from '../../../src/host/action-notice';

/** What was said, with the buttons below it; a notice that says something else later is still one. */
export const said: { sentence: string; actions: readonly NoticeAction[] }[] = [];

export const notices = (): string[] => said.map(({ sentence }) => sentence);

/** Stands for the app's notices: takes down what they say. */
export const notebook = {
  actionNotice: (sentence: string, actions: readonly NoticeAction[]): object => {
    const one = { sentence, actions };
    said.push(one);
    return {
      messageEl: { isConnected: true },
      setMessage: (newer: string) => (one.sentence = newer),
      hide: () => undefined,
    };
  },
};

/** Clicks a button of the notice that was said last. */
export async function click(text: string): Promise<void> {
  const action = said.at(-1)?.actions.find((one) => one.text === text);
  if (!action) throw new Error(`There is no button “${text}” below “${notices().at(-1) ?? 'nothing'}”.`);
  await action.run();
}
