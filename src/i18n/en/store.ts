import { plugin } from './names';

/** What is wrong with the file of settings. */
export const store = {
  unreadable: `${plugin} could not read its settings, so it will not save any. Nothing was overwritten. Reload the plugin to try again.`,
  broken: (copy: string | null) =>
    `The settings of ${plugin} are damaged, so it will not save any. Nothing was overwritten${copy === null ? '' : `; a copy is in “${copy}”`}.`,
  newer: `The settings were written by a later version of ${plugin}, so this version will not save any. Please update the plugin.`,
  mended: (fields: readonly string[]) =>
    `Some settings of ${plugin} had a wrong form and are at their defaults: ${fields.join(', ')}.`,
  notSaved: `This change holds until you close the app: ${plugin} does not save settings at the moment.`,
  saveFailed: `The settings of ${plugin} could not be saved. The change holds until you close the app.`,
  reset: 'Reset settings',
  wasReset: `The settings of ${plugin} are at their defaults and will be saved again.`,
  resetFailed: 'The settings were not reset, because no copy of the damaged file could be made.',
};
