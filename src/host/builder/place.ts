import { FuzzySuggestModal, type App } from 'obsidian';
import { noteTitle } from '../../core/course/courses-of';
import { placeOf } from '../../core/course/placed';
import type { CourseNode, NoteCourses } from '../../core/course/types';
import type { Words } from '../../i18n/words';
import { courseAt, type Whereabouts } from '../lessons/course-at';

/** A place where lessons can go: a line of a note, and what stands there. */
export interface BuildPlace extends Whereabouts {
  /** Titles from the course down to the section. */
  readonly trail: readonly string[];
}

/** Every course and every section with a heading of its own, in the notes that they stand in. */
export function buildPlaces(notes: readonly NoteCourses[]): readonly BuildPlace[] {
  return notes.flatMap((note) =>
    note.members
      ? []
      : note.courses.flatMap((course) => {
          const start = placeOf(notes, course).line;
          const { path } = note;
          const within = (nodes: readonly CourseNode[], above: readonly string[]): readonly BuildPlace[] =>
            nodes.flatMap((node) => {
              if (node.type !== 'section' || node.level === null || node.source) return [];
              const trail = [...above, node.title];
              return [{ path, line: start + node.line, trail }, ...within(node.children, trail)];
            });
          const trail = [course.title];
          return [{ path, line: start + course.line, trail }, ...within(course.children, trail)];
        }),
  );
}

/** The place that somebody is in: the last heading at or above the line, else the note itself. */
export function placeAt(notes: readonly NoteCourses[], here: Whereabouts | null): BuildPlace | null {
  const places = buildPlaces(notes);
  if (!here) return places[0] ?? null;
  const around = places.filter(({ path, line }) => path === here.path && line <= here.line).at(-1);
  const course = courseAt(notes, here)?.title;
  return { ...here, trail: around?.trail ?? [course ?? noteTitle(here.path)] };
}

/** Chooses a place by its titles and its note. */
export class PlaceSuggester extends FuzzySuggestModal<BuildPlace> {
  readonly #places: readonly BuildPlace[];
  readonly #choose: (place: BuildPlace) => void;

  constructor(app: App, places: readonly BuildPlace[], { builder }: Words, choose: (place: BuildPlace) => void) {
    super(app);
    this.#places = places;
    this.#choose = choose;
    this.emptyStateText = builder.noPlace;
    this.setPlaceholder(builder.choosePlace);
  }

  override getItems(): BuildPlace[] {
    return [...this.#places];
  }

  override getItemText({ path, trail }: BuildPlace): string {
    return [...trail, noteTitle(path)].join(' › ');
  }

  override onChooseItem(place: BuildPlace): void {
    this.#choose(place);
  }
}
