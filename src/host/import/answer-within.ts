import type { ImportFault } from '../../core/import/imported';

const usual = 20_000; // milliseconds

/** An answer from the network, unless there is none, it takes too long, or nobody waits for it any more: Obsidian's requests cannot be taken back. */
export function answerWithin<Answer>(
  asked: PromiseLike<Answer>,
  signal: AbortSignal,
  patience = usual,
): Promise<Answer | ImportFault> {
  return new Promise((resolve) => {
    const settle = (answer: Answer | ImportFault): void => {
      window.clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
      resolve(answer);
    };
    const cancel = (): void => {
      settle('cancelled');
    };
    const timer = window.setTimeout(() => {
      settle('no-answer');
    }, patience);
    signal.addEventListener('abort', cancel);
    asked.then(settle, () => {
      settle('offline');
    });
  });
}
