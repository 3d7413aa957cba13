import { FuzzySuggestModal, Keymap, renderResults, type App, type FuzzyMatch } from 'obsidian';
import type { QueueEntry } from '../../core/course/queue';
import type { Words } from '../../i18n/words';
import { drawRing } from './draw-ring';
import type { Lessons } from './lessons';
import { statusProgress } from './status-text';

/** Every course's next lesson, to search and choose from. */
export class CourseSuggester extends FuzzySuggestModal<QueueEntry> {
  readonly #entries: readonly QueueEntry[];
  readonly #lessons: Lessons;
  readonly #words: Words;

  constructor(app: App, entries: readonly QueueEntry[], lessons: Lessons, words: Words) {
    super(app);
    this.#entries = entries;
    this.#lessons = lessons;
    this.#words = words;
    this.emptyStateText = words.suggester.nothing;
    this.setPlaceholder(words.suggester.placeholder);
  }

  override getItems(): QueueEntry[] {
    return [...this.#entries];
  }

  override getItemText({ course, next }: QueueEntry): string {
    return this.#words.statusBar.next(course.title, next.title);
  }

  override renderSuggestion(match: FuzzyMatch<QueueEntry>, el: HTMLElement): void {
    const { course, next } = match.item;
    el.addClass('mod-complex');
    const content = el.createDiv('suggestion-content');
    renderResults(content.createDiv('suggestion-title'), this.getItemText(match.item), match.match);
    content.createDiv({ cls: 'suggestion-note', text: next.trail.join(' › ') });
    const flair = el.createDiv('suggestion-aux').createSpan('suggestion-flair syllabus-count');
    drawRing(flair, course.progress);
    flair.appendText(statusProgress(course, this.#words));
  }

  override onChooseItem({ course }: QueueEntry, event: MouseEvent | KeyboardEvent): void {
    void this.#lessons.goOn(course.id, Keymap.isModEvent(event));
  }
}
