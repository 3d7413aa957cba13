import type { ReadonlySignal } from '@preact/signals-core';
import { Component, type App } from 'obsidian';
import type { Settings } from '../../core/settings';
import type { Words } from '../../i18n/words';
import type { Library } from '../../library/library';
import type { Lessons } from '../lessons/lessons';
import { createNoteWriter } from '../note-writer/note-writer';
import type { Sources } from '../sources/sources';
import { createGoingOn, type GoingOn } from './going-on';
import { createMarksWriter, type MarksWriter } from './marks-writer';
import { createPending } from './pending';
import { ReadOnlyNotes } from './read-only-notes';
import type { Skips } from './skips';
import { createStart } from './start';
import { createTell, type Tell } from './tell';
import { createTickedChapters } from './ticked-chapters';
import { createTicking, type Ticking } from './ticking';

interface Surroundings {
  readonly app: App;
  readonly library: Library;
  readonly settings: ReadonlySignal<Settings>;
  readonly today: ReadonlySignal<string>;
  readonly skips: Skips;
  readonly lessons: Lessons;
  readonly sources: Pick<Sources, 'looking' | 'take'>;
  readonly words: Words;
}

/** Ticking with all that belongs to it; what follows the notes ends with the plugin. */
export class TickingDesk extends Component {
  readonly ticking: Ticking;
  readonly goingOn: GoingOn;
  /** Writes what is no tick, in the same way, and says so in the same place. */
  readonly marks: MarksWriter;
  readonly tell: Tell;
  readonly pending: ReadonlySignal<ReadonlySet<string>>;
  readonly readOnly: ReadOnlyNotes;
  readonly #follow: readonly (() => () => void)[];

  constructor(around: Surroundings) {
    super();
    const { app, library, skips, sources, words } = around;
    const { vault, workspace } = app;
    const writer = createNoteWriter({
      vault,
      workspace,
      taken: ({ path }, text) => {
        sources.take(path, text);
        library.rewrite(path, text);
      },
    });
    const pending = createPending();
    const ticked = createTickedChapters();
    const tell = createTell(words, () => performance.now());
    const start = createStart(workspace, sources.looking);
    this.tell = tell;
    const marks = createMarksWriter({ ...around, writer, pending, tell, started: start.over });
    this.marks = marks;
    this.ticking = createTicking({ ...around, marks, pending, ticked, tell });
    this.goingOn = createGoingOn({ ...around, ticking: this.ticking });
    this.pending = pending.ids;
    this.readOnly = this.addChild(new ReadOnlyNotes(library, () => sources.looking.value !== null, vault));
    this.#follow = [
      () => start.follow(),
      () => () => {
        tell.end();
      },
      () => ticked.follow(library),
      () => skips.follow(() => (sources.looking.value ? null : library.notes.value)),
    ];
  }

  override onload(): void {
    for (const follow of this.#follow) this.register(follow());
  }
}
