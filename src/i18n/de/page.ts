import type { Words } from '../words';

export const page: Words['page'] = {
  beside: (title) => `${title} neben den anderen Kursen`,
  close: (title) => `${title} schließen`,
};
