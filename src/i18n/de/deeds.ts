import type { deeds as english } from '../en/deeds';

export const deeds: typeof english = {
  done: 'Lektion abschließen',
  open: 'Lektion wieder öffnen',
  doing: 'Lektion als begonnen kennzeichnen',
  deferred: 'Lektion zurückstellen',
  dropped: 'Lektion streichen',
  skip: 'Vorerst überspringen',
};
