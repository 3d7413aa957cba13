import { computed, effect } from '@preact/signals-core';
import { Component, Keymap, Menu, setTooltip, type PaneType } from 'obsidian';
import type { Course } from '../../core/course/types';
import type { Words } from '../../i18n/words';
import type { Library } from '../../library/library';
import type { GoingOn } from '../ticking/going-on';
import { drawRing } from './draw-ring';
import type { LastCourse } from './last-course';
import type { Lessons } from './lessons';
import { statusCourse, statusProgress, statusText } from './status-text';
import type { WhereaboutsWatch } from './whereabouts';

interface Parts {
  readonly library: Library;
  readonly watch: WhereaboutsWatch;
  readonly last: LastCourse;
  readonly lessons: Lessons;
  readonly goingOn: GoingOn;
  readonly words: Words;
}

/** The item in the status bar: where you are and what is next. A click goes there, its menu to the other courses. */
export class StatusBar extends Component {
  readonly #el: HTMLElement;
  readonly #parts: Parts;

  constructor(el: HTMLElement, parts: Parts) {
    super();
    this.#el = el;
    this.#parts = parts;
  }

  override onload(): void {
    const el = this.#el;
    const { library, watch, last, lessons, goingOn, words } = this.#parts;
    const course = computed(() =>
      statusCourse(library.notes.value, library.queue.value, watch.here.value, last.id.value),
    );
    el.addClass('mod-clickable', 'syllabus-status');
    this.register(
      effect(() => {
        el.toggleClass('syllabus-hidden', course.value === null);
        if (course.value) show(el, course.value, words);
      }),
    );
    this.registerDomEvent(el, 'click', (event) => {
      void go(course.value, Keymap.isModEvent(event), lessons);
    });
    this.registerDomEvent(el, 'contextmenu', (event) => {
      const here = course.value;
      const others = library.queue.value.filter((entry) => entry.course.id !== here?.id);
      if (others.length === 0 && !here?.next) return;
      const menu = Menu.forEvent(event);
      if (here?.next) {
        menu.addItem((item) =>
          item
            .setSection('syllabus')
            .setTitle(words.commands.completeAndGoOn)
            .onClick(() => goingOn.completeAndGoOn(here.id)),
        );
      }
      for (const { course: other, next } of others) {
        const standing = words.statusBar.course(other.title, statusProgress(other, words));
        menu.addItem((item) =>
          item
            .setTitle(words.statusBar.next(standing, next.title))
            .onClick((how) => lessons.goOn(other.id, Keymap.isModEvent(how))),
        );
      }
      menu.showAtMouseEvent(event);
    });
  }
}

function show(el: HTMLElement, course: Course, words: Words): void {
  const { short, full } = statusText(course, words);
  el.empty();
  drawRing(el, course.progress);
  el.appendText(short);
  setTooltip(el, full, { placement: 'top' });
}

/** The course shown may be finished: then a click goes on wherever there is something left. */
async function go(course: Course | null, pane: PaneType | boolean, lessons: Lessons): Promise<void> {
  if (course?.next) await lessons.goOn(course.id, pane);
  else await lessons.next(null);
}
