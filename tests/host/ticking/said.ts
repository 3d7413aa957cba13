import type { NoticeAction } from '../../../src/host/action-notice';

/** A notice, with the buttons below it. */
interface Said {
  /** One that says something else later is still one. */
  sentence: string;
  readonly actions: readonly NoticeAction[];
  readonly duration: number | undefined;
  isShown: boolean;
}

/** What was said. */
export const said: Said[] = [];

export const notices = (): string[] => said.map(({ sentence }) => sentence);

/** Stands for the app's notices: takes down what they say. */
export const notebook = {
  actionNotice: (sentence: string, actions: readonly NoticeAction[], duration?: number): object => {
    const one: Said = { sentence, actions, duration, isShown: true };
    said.push(one);
    return {
      messageEl: {
        get isConnected() {
          return one.isShown;
        },
      },
      setMessage: (newer: string) => (one.sentence = newer),
      hide: () => (one.isShown = false),
    };
  },
};

/** Clicks a button of the notice that was said last. */
export async function click(text: string): Promise<void> {
  const action = said.at(-1)?.actions.find((one) => one.text === text);
  if (!action) throw new Error(`There is no button “${text}” below “${notices().at(-1) ?? 'nothing'}”.`);
  await action.run();
}
