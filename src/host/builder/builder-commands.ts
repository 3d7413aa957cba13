import type { Editor } from 'obsidian';
import { linksIn } from '../../core/builder/links-in';
import { sectionLines, type Lines } from '../../core/builder/turn-list';
import { readableAddress } from '../../core/note/address';
import { linesOf, textOf } from '../../core/note/lines';
import type { WhereaboutsWatch } from '../lessons/whereabouts';
import type { BuildParts } from './build-parts';
import { openCourseDialog } from './course-dialog';
import { openInsertDialog } from './insert-dialog';
import type { BuildPlace } from './place';
import { placeNow } from './place-now';
import { openBoxesDialog, openNoBoxesDialog } from './turn-dialog';

/** Adds a command that runs what it finds to do at that moment; null hides it. */
type Add = (id: string, name: string, actionNow: () => (() => void) | null) => void;

/** The commands that build courses. Each opens a dialog that shows what it would write. */
export function addBuilderCommands(add: Add, parts: BuildParts, watch: WhereaboutsWatch): void {
  const { app, library, words } = parts;
  const { builder } = words;
  const editing = (): Editing | null => {
    const { activeEditor } = app.workspace;
    const path = activeEditor?.file?.path;
    return activeEditor?.editor && path !== undefined ? { editor: activeEditor.editor, path } : null;
  };
  const whenPlaced = (act: (place: BuildPlace, selected: string) => void) => (): (() => void) | null => {
    const here = placeNow(parts, watch);
    if (!here) return null;
    return () => {
      act(here, editing()?.editor.getSelection() ?? '');
    };
  };
  const whenEditing = (act: (note: Editing) => void) => (): (() => void) | null => {
    const note = editing();
    if (!note) return null;
    return () => {
      act(note);
    };
  };

  add(
    'insert-lessons',
    builder.insert,
    whenPlaced((here, given) => {
      openInsertDialog(parts, { title: builder.insert, place: here, lessons: { given } });
    }),
  );
  add(
    'add-links-as-lessons',
    builder.addLinks,
    whenPlaced((here, selected) => {
      openInsertDialog(parts, { title: builder.addLinks, place: here, lessons: { given: selected, read: linksIn } });
    }),
  );
  add(
    'turn-list-into-lessons',
    builder.toLessons,
    whenEditing(({ editor, path }) => {
      openBoxesDialog(parts, { path, ...stretchIn(editor) });
    }),
  );
  add(
    'turn-lessons-into-list',
    builder.toList,
    whenEditing(({ editor, path }) => {
      openNoBoxesDialog(parts, { path, ...stretchIn(editor) });
    }),
  );
  add('start-course-from-link', builder.start, () => {
    const sources = [...library.sources.value.keys()];
    const [first] = sources;
    if (first === undefined) return null;
    return () => {
      const note = editing();
      const [link] = note ? linksIn(linkedIn(note.editor)) : [];
      const url = link?.url ?? '';
      openCourseDialog(parts, {
        title: link?.title || readableAddress(url),
        url,
        path: note && sources.includes(note.path) ? note.path : first,
      });
    };
  });
}

interface Editing {
  readonly editor: Editor;
  readonly path: string;
}

/** The lines that are selected, else the section of the cursor. */
function stretchIn(editor: Editor): { readonly lines: Lines; readonly isSelected: boolean } {
  const [from, to] = [editor.getCursor('from'), editor.getCursor('to')];
  const isSelected = editor.somethingSelected();
  // A selection that ends where a line begins does not mean that line.
  const last = to.ch === 0 && to.line > from.line ? to.line - 1 : to.line;
  return { isSelected, lines: isSelected ? { first: from.line, last } : sectionLines(editor.getValue(), from.line) };
}

/** What is selected, else the line of the cursor. */
function linkedIn(editor: Editor): string {
  const text = editor.getValue();
  return editor.getSelection() || textOf(text, linesOf(text)[editor.getCursor().line]);
}
