import type { Words } from '../words';
import { arrangement } from './arrangement';
import { builder } from './builder';
import { card } from './card';
import { catalogue } from './catalogue';
import { checkUp } from './check-up';
import { commands } from './commands';
import { courseOrder } from './course-order';
import { courseMenu } from './course-menu';
import { dashboard } from './dashboard';
import { importing } from './importing';
import { findings } from './findings';
import { left } from './left';
import { marksTable } from './marks-table';
import { meanings } from './meanings';
import { moving } from './moving';
import { nameless } from './nameless';
import { notices } from './notices';
import { onboarding } from './onboarding';
import { openLink } from './open-link';
import { page } from './page';
import { places } from './places';
import { progress } from './progress';
import { refusals } from './refusals';
import { settings } from './settings';
import { settingsPages } from './settings-pages';
import { shown } from './shown';
import { start } from './start';
import { statusBar } from './status-bar';
import { store } from './store';
import { suggester } from './suggester';
import { ticking } from './ticking';
import { tree } from './tree';
import { trouble } from './trouble';

/** Every word on screen, in German. */
export const de: Words = {
  progress,
  dashboard,
  card,
  catalogue,
  courseMenu,
  builder,
  courseOrder,
  arrangement,
  page,
  moving,
  places,
  meanings,
  ticking,
  openLink,
  tree,
  shown,
  start,
  onboarding,
  trouble,
  commands,
  findings,
  checkUp,
  nameless,
  notices,
  refusals,
  left,
  suggester,
  statusBar,
  settings,
  settingsPages,
  marksTable,
  store,
  importing,
};
