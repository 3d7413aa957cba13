import type { Words } from '../words';
import { card } from './card';
import { commands } from './commands';
import { dashboard } from './dashboard';
import { left } from './left';
import { meanings } from './meanings';
import { notices } from './notices';
import { progress } from './progress';
import { refusals } from './refusals';
import { settings } from './settings';
import { start } from './start';
import { statusBar } from './status-bar';
import { store } from './store';
import { suggester } from './suggester';
import { ticking } from './ticking';
import { trouble } from './trouble';

/** Every word on screen, in German. */
export const de: Words = {
  progress,
  dashboard,
  card,
  meanings,
  ticking,
  start,
  trouble,
  commands,
  notices,
  refusals,
  left,
  suggester,
  statusBar,
  settings,
  store,
};
