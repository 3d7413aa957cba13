import { Platform } from '../base/platform';
import { WorkspaceParent, WorkspaceSplit, WorkspaceTabs } from './items';

export abstract class WorkspaceContainer extends WorkspaceSplit {
  abstract win: Window;
  abstract doc: Document;
}

/** The middle of the main window. */
export class WorkspaceRoot extends WorkspaceContainer {
  win: Window = window;
  doc: Document = document;

  constructor() {
    super('vertical');
    this.containerEl.addClass('mod-root');
  }
}

/** One class for both looks; `instanceof` tells them apart by the device, since a device never changes its kind. */
export class SidePanel extends WorkspaceSplit {
  collapsed = false;

  constructor(
    readonly side: 'left' | 'right',
    private readonly onToggle: () => void,
  ) {
    super('horizontal');
    const looks = Platform.isPhone ? ['workspace-drawer'] : ['mod-sidedock', `mod-${side}-split`];
    this.containerEl.addClasses([...looks, `mod-${side}`]);
    this.addTabs(new WorkspaceTabs());
  }

  get mainTabs(): WorkspaceTabs {
    return this.tabs[0] ?? this.addTabs(new WorkspaceTabs());
  }

  expand(): void {
    this.#set(false);
  }

  collapse(): void {
    this.#set(true);
  }

  toggle(): void {
    this.#set(!this.collapsed);
  }

  #set(collapsed: boolean): void {
    if (this.collapsed === collapsed) return;
    this.collapsed = collapsed;
    this.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
    this.onToggle();
  }
}

/** `instanceof` would ask the subclasses, which ask this. */
function isPanel(value: unknown): boolean {
  return Function.prototype[Symbol.hasInstance].call(SidePanel, value);
}

export class WorkspaceSidedock extends SidePanel {
  static override [Symbol.hasInstance](value: unknown): boolean {
    return !Platform.isPhone && isPanel(value);
  }
}

export class WorkspaceMobileDrawer extends SidePanel {
  static override [Symbol.hasInstance](value: unknown): boolean {
    return Platform.isPhone && isPanel(value);
  }
}

export class WorkspaceFloating extends WorkspaceParent {
  readonly containerEl = createDiv('workspace-floating');
}

export class WorkspaceRibbon {
  readonly containerEl = createDiv({ cls: ['workspace-ribbon', 'side-dock-ribbon', 'mod-left'] });
  readonly ribbonItemsEl = this.containerEl.createDiv('side-dock-actions');
  readonly ribbonSettingEl = this.containerEl.createDiv('side-dock-settings');
}
