/** Opening what a lesson leads to. */
export const openLink = {
  /** What a button says; the place is a host, or a note by its name. */
  open: (place: string) => `Open ${place}`,
  /** Where a lesson stands in the playlist that the button opens. */
  inPlaylist: (number: number, of: number) => `Lecture ${number} of ${of}`,
  ask: (host: string) => `Open ${host}?`,
  why: 'The address in the note may be taken for another one. This is the place that it really leads to.',
  yes: 'Open',
};
