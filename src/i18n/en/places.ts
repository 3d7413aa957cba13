/** Ways to a place in a note, in menus. */
export const places = {
  newTab: 'Open in new tab',
  toTheRight: 'Open to the right',
  copyLink: 'Copy link',
  linkCopied: 'Link copied to the clipboard.',
};
