import { getLanguage, Plugin, type WorkspaceLeaf } from 'obsidian';
import { catalogueActions } from './src/host/catalogue/catalogue-actions';
import { CatalogueLeaf, catalogueType } from './src/host/catalogue/catalogue-leaf';
import { catalogueModel, linksIn } from './src/host/catalogue/catalogue-model';
import { catalogueState } from './src/host/catalogue/catalogue-state';
import { openCatalogue } from './src/host/catalogue/open-catalogue';
import { checkUpActions } from './src/host/checkup/check-up-actions';
import { CheckUpLeaf, checkUpType } from './src/host/checkup/check-up-leaf';
import { checkUpModel } from './src/host/checkup/check-up-model';
import { createFixing } from './src/host/checkup/fixing';
import { checkNote } from './src/host/checkup/open-check-up';
import { addCommands } from './src/host/commands';
import { createArrangement } from './src/host/courses/arrangement';
import { dashboardActions } from './src/host/dashboard/dashboard-actions';
import { dashboardIcon, DashboardLeaf, dashboardType } from './src/host/dashboard/dashboard-leaf';
import { dashboardModel } from './src/host/dashboard/dashboard-model';
import { dashboardState } from './src/host/dashboard/dashboard-state';
import { createFolds } from './src/host/dashboard/folds';
import { openDashboard } from './src/host/dashboard/open-dashboard';
import { deviceOf } from './src/host/device';
import { createLastCourse } from './src/host/lessons/last-course';
import { createLessons } from './src/host/lessons/lessons';
import { createOpenLink } from './src/host/lessons/open-link';
import { createShowLeft } from './src/host/lessons/whats-left';
import { StatusBar } from './src/host/lessons/status-bar';
import { WhereaboutsWatch } from './src/host/lessons/whereabouts';
import { openSettings } from './src/host/settings/open-settings';
import { SettingsTab } from './src/host/settings/settings-tab';
import type { SettingsStore } from './src/host/settings/settings-store';
import { addToFileMenu } from './src/host/sources/file-menu';
import { IncludedNotes } from './src/host/sources/included-notes';
import { Links } from './src/host/sources/links';
import { Sources } from './src/host/sources/sources';
import { createTracker } from './src/host/sources/tracker';
import { Today } from './src/host/today';
import { libraryOf } from './src/host/library-of';
import { createSkips } from './src/host/ticking/skips';
import { TasksStatuses } from './src/host/ticking/tasks-statuses';
import { TickingDesk } from './src/host/ticking/ticking-desk';
import { wordsFor } from './src/i18n/words-for';

/** Builds the parts and registers them; whatever is registered here ends with the plugin. */
export default class SyllabusPlugin extends Plugin {
  #store: SettingsStore | null = null;

  override async onload(): Promise<void> {
    const { app } = this;
    const { vault, metadataCache, workspace } = app;
    const words = wordsFor(getLanguage());
    const store = openSettings(this, words);
    this.#store = store;
    this.register(() => void store.flush());
    await store.load();

    const device = deviceOf(app);
    const today = this.addChild(new Today());
    const skips = createSkips(device);
    const last = createLastCourse(device);
    const folds = createFolds(device);
    this.registerEvent(
      vault.on('rename', ({ path }, from) => {
        for (const memory of [skips, last, folds]) memory.renamed(from, path);
      }),
    );
    const links = this.addChild(new Links({ vault, metadataCache }));
    const statuses = this.addChild(new TasksStatuses(app));
    const settings = statuses.over(store.settings);
    const library = libraryOf({ settings }, today, skips, links, words);
    this.addChild(new IncludedNotes({ vault, metadataCache, library }));
    const sources = this.addChild(new Sources({ vault, metadataCache, workspace, library, store }));
    const tracker = createTracker(metadataCache, store);
    const lessons = createLessons({ app, library, last, words });
    const watch = this.addChild(new WhereaboutsWatch(workspace));
    const { day } = today;
    const desk = this.addChild(new TickingDesk({ app, library, settings, today: day, skips, lessons, sources, words }));
    const { ticking, goingOn } = desk;
    const arrangement = createArrangement({
      store,
      library,
      exists: (path) => vault.getFileByPath(path) !== null,
      isReady: () => sources.looking.value === null,
    });
    const openLink = createOpenLink(app, words);
    const showLinks = (within?: string): void => void openCatalogue(workspace, within);
    const showLeft = createShowLeft({ app, library, lessons, today: day, words });

    this.registerEditorExtension(watch.extension);
    this.registerView(
      dashboardType,
      (leaf: WorkspaceLeaf) =>
        new DashboardLeaf(leaf, {
          words,
          stateFor: (changed) => dashboardState(device, changed),
          watched: { notes: library.notes, looking: sources.looking, settings },
          modelFor: (state, sights, finished) =>
            dashboardModel(library, sources, folds, desk, day, settings, state, sights, finished),
          actionsFor: (view, state, drawing) =>
            dashboardActions(
              {
                app,
                library,
                lessons,
                tracker,
                folds,
                openLink,
                showLeft,
                showLinks,
                arrangement,
                settings,
                ticking,
                goingOn,
                words,
              },
              view,
              state,
              drawing,
            ),
        }),
    );
    const allLinks = linksIn(library, sources);
    this.registerView(
      catalogueType,
      (leaf: WorkspaceLeaf) =>
        new CatalogueLeaf(leaf, {
          words,
          stateFor: (changed) => catalogueState(device, changed),
          modelFor: (state, sights) => catalogueModel({ links: allLinks, sources, folds, desk }, state, sights),
          actionsFor: (view, state) =>
            catalogueActions(
              { app, library, links: allLinks, lessons, folds, openLink, arrangement, ticking, goingOn, words },
              view,
              state,
            ),
        }),
    );
    const fixing = createFixing({ app, library, desk, words });
    this.registerView(
      checkUpType,
      (leaf: WorkspaceLeaf) =>
        new CheckUpLeaf(leaf, {
          words,
          modelFor: (state) => checkUpModel(library, sources, desk, settings, state),
          actionsFor: (el, state) => checkUpActions({ lessons, arrangement, fixing }, el, state),
        }),
    );
    this.registerHoverLinkSource(dashboardType, { display: words.dashboard.name, defaultMod: true });
    this.registerEvent(
      workspace.on('file-menu', (menu, file) => {
        addToFileMenu(menu, file, { tracker, check: (path) => void checkNote(workspace, path), words });
      }),
    );
    this.addRibbonIcon(dashboardIcon, words.commands.openDashboard, () => void openDashboard(workspace));
    this.addChild(new StatusBar(this.addStatusBarItem(), { library, watch, last, lessons, goingOn, words }));
    this.addSettingTab(new SettingsTab(app, this, store, statuses.statuses, words));
    addCommands(this, { app, library, lessons, showLeft, tracker, watch, desk, arrangement, settings, words });
  }

  override onUserEnable(): void {
    void openDashboard(this.app.workspace);
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.#store?.load();
  }
}
