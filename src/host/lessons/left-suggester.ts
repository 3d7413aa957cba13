import { FuzzySuggestModal, Keymap, renderResults, type App, type FuzzyMatch } from 'obsidian';
import { lineOf } from '../../core/course/placed';
import type { LeftToDo } from '../../core/course/whats-left';
import type { Words } from '../../i18n/words';
import type { Lessons } from './lessons';

interface Parts {
  readonly app: App;
  readonly lessons: Pick<Lessons, 'open'>;
  readonly words: Words;
}

/** More than that nobody reads through: what is further down is found by searching. */
const most = 1_000;

/** The lessons that are left, to look over, to search by their titles and trails, and to go to. */
export class LeftSuggester extends FuzzySuggestModal<LeftToDo> {
  readonly #parts: Parts;
  readonly #left: readonly LeftToDo[];
  /** Whether they are of several courses, so that each says of which one it is. */
  readonly #isMixed: boolean;

  constructor(parts: Parts, left: readonly LeftToDo[]) {
    super(parts.app);
    const { words } = parts;
    this.#parts = parts;
    this.#left = left;
    this.#isMixed = left.some(({ course }) => course !== left[0]?.course);
    this.limit = most;
    this.emptyStateText = words.left.nothing;
    this.setPlaceholder(words.left.placeholder(left.length));
  }

  override getItems(): LeftToDo[] {
    return [...this.#left];
  }

  override getItemText(left: LeftToDo): string {
    return `${left.title} ${this.#wayTo(left)}`;
  }

  override renderSuggestion({ item, match }: FuzzyMatch<LeftToDo>, el: HTMLElement): void {
    el.addClass('mod-complex');
    const content = el.createDiv('suggestion-content');
    renderResults(content.createDiv('suggestion-title'), item.title, match);
    renderResults(content.createDiv('suggestion-note'), this.#wayTo(item), match, -1 - item.title.length);
    const { left, meanings } = this.#parts.words;
    const said = item.skippedEarlier ? left.skipped : item.standing === 'open' ? null : meanings[item.standing];
    if (said) el.createDiv('suggestion-aux').createSpan({ cls: 'suggestion-flair syllabus-count', text: said });
  }

  override onChooseItem({ course, source, line }: LeftToDo, event: MouseEvent | KeyboardEvent): void {
    void this.#parts.lessons.open(lineOf(course, source, line), Keymap.isModEvent(event));
  }

  #wayTo({ course, trail }: LeftToDo): string {
    return [...(this.#isMixed ? [course.title] : []), ...trail].join(' › ');
  }
}
