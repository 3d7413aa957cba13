import type { Words } from '../words';
import { settings } from './settings';

export const nameless: Words['nameless'] = {
  preface: '第一门课程之前',
  vault: settings.vaultRoot,
};
