import type { Words } from '../words';
import { settings } from './settings';

export const nameless: Words['nameless'] = {
  preface: 'Vor dem ersten Kurs',
  vault: settings.vaultRoot,
};
