/** The menu of a leaf: where its view can go. */
export const moving = {
  left: 'Move to the left sidebar',
  right: 'Move to the right sidebar',
  tab: 'Move to a tab',
};
