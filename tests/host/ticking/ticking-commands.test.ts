import { MarkdownView } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WhereaboutsWatch } from '../../../src/host/lessons/whereabouts';
import { addTickingCommands } from '../../../src/host/ticking/ticking-commands';
import { en } from '../../../src/i18n/en';
import { settled } from '../note-writer/desk';
import { deskOn } from './desk-on';
import { notices, said } from './said';

vi.mock('../../../src/host/action-notice', async () => (await import('./said')).notebook);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  said.length = 0;
});

const ids = {
  goOn: 'complete-lesson-and-go-on',
  complete: 'complete-lesson',
  doing: 'mark-lesson-as-doing',
  defer: 'defer-lesson',
  drop: 'drop-lesson',
  reopen: 'reopen-lesson',
  skip: 'skip-lesson',
} as const;

interface Shown {
  readonly path?: string;
  /** In a view that is read or written, in an editor within another view, or in one without a note. */
  readonly shown?: 'read' | 'source' | 'embed' | 'none';
}

/** The commands on a tracked note that is open; the cursor is in `line`, or nowhere. */
function commandsOn(text: string, line: number | null, { path = 'Course.md', shown = 'embed' }: Shown = {}) {
  const desk = deskOn(text);
  const editor = {
    text,
    getCursor: () => ({ line }),
    getValue: () => editor.text,
  };
  const view = { file: { path }, editor: line === null ? undefined : editor };
  const read = Object.assign(Object.create(MarkdownView.prototype) as object, view, { getMode: () => 'preview' });
  const source = Object.assign(Object.create(MarkdownView.prototype) as object, view, { getMode: () => 'source' });
  const active = { read, source, none: { file: null, editor }, embed: line === null ? null : view };
  const app = { workspace: { activeEditor: active[shown] } };
  const names = new Map<string, string>();
  const actions = new Map<string, () => (() => void) | null>();
  const watch = { look: () => (line === null ? null : { path, line }) } as unknown as WhereaboutsWatch;
  addTickingCommands(
    (id, name, actionNow) => {
      names.set(id, name);
      actions.set(id, actionNow);
    },
    {
      app: app as unknown as Parameters<typeof addTickingCommands>[1]['app'],
      library: desk.library,
      watch,
      ticking: desk.ticking,
      goingOn: desk.goingOn,
      words: en,
    },
  );
  return {
    ...desk,
    editor,
    names,
    /** The commands that are there. */
    offered: () => [...actions].flatMap(([id, actionNow]) => (actionNow() ? [id] : [])),
    run: async (id: string) => {
      actions.get(id)?.()?.();
      await settled(Promise.resolve());
    },
  };
}

const course = '# Sets\n- [ ] a\n- [/] b\n- [x] c\n# Maps\n- [ ] d\n';

describe('the commands', () => {
  it('have the names of the dictionary', () => {
    const { names } = commandsOn(course, null);
    expect([...names]).toEqual([
      [ids.goOn, en.commands.completeAndGoOn],
      [ids.complete, en.commands.done],
      [ids.doing, en.commands.doing],
      [ids.defer, en.commands.deferred],
      [ids.drop, en.commands.dropped],
      [ids.reopen, en.commands.open],
      [ids.skip, en.commands.skip],
    ]);
  });

  it.each([
    [ids.complete, '- [x] a'],
    [ids.doing, '- [/] a'],
    [ids.defer, '- [>] a'],
    [ids.drop, '- [-] a'],
  ])('%s means the lesson under the cursor', async (id, line) => {
    const { run, disk } = commandsOn(course, 1);
    await run(id);
    expect(disk()).toBe(course.replace('- [ ] a', line));
  });

  it.each([
    [ids.complete, '- [x] b'],
    [ids.defer, '- [>] b'],
    [ids.drop, '- [-] b'],
  ])('%s means the next lesson of the course, where the cursor is in none', async (id, line) => {
    const { run, disk } = commandsOn(course, 0);
    await run(id);
    expect(disk()).toBe(course.replace('- [/] b', line));
  });

  it('without a cursor they mean the lesson to resume, also where a note is read', async () => {
    const away = commandsOn(course, null);
    await away.run(ids.complete);
    expect(away.disk()).toBe(course.replace('[/]', '[x]'));
    const reading = commandsOn(course, 1, { shown: 'read' });
    await reading.run(ids.complete);
    expect(reading.disk()).toBe(course.replace('[/]', '[x]'));
  });

  it('mean the line in a note that is written, and none in an editor without a note', async () => {
    const writing = commandsOn(course, 1, { shown: 'source' });
    await writing.run(ids.complete);
    expect(writing.disk()).toBe(course.replace('- [ ] a', '- [x] a'));
    const none = commandsOn(course, 1, { shown: 'none' });
    await none.run(ids.complete);
    expect(none.disk()).toBe(course.replace('[/]', '[x]'));
  });

  it('are not there where the lesson under the cursor stands as wished, or where nothing is left', () => {
    expect(commandsOn(course, 3).offered()).toEqual(
      [ids.goOn, ids.defer, ids.drop, ids.doing, ids.reopen, ids.skip].sort(byOrder),
    );
    expect(commandsOn(course, 2).offered()).not.toContain(ids.doing);
    expect(commandsOn('- [>] a\n- [ ] b\n', 0).offered()).not.toContain(ids.defer);
    expect(commandsOn('- [-] a\n- [ ] b\n', 0).offered()).not.toContain(ids.drop);
    expect(commandsOn('# A\n- [x] a\n# B\n- [ ] b\n', 0).offered()).toEqual([]);
    expect(commandsOn('Words.\n', null).offered()).toEqual([]);
  });

  it('reopen what is closed, by any mark but the open one', async () => {
    for (const mark of ['x', '/', '>', '-']) {
      const { run, offered, disk } = commandsOn(`- [${mark}] a\n- [ ] b\n`, 0);
      expect(offered()).toContain(ids.reopen);
      await run(ids.reopen);
      expect(disk()).toBe('- [ ] a\n- [ ] b\n');
    }
    expect(commandsOn('- [ ] a\n', 0).offered()).not.toContain(ids.reopen);
    expect(commandsOn('- [!] a\n', 0).offered()).not.toContain(ids.reopen);
    expect(commandsOn('- [x] a\n- [ ] b\n', null).offered()).not.toContain(ids.reopen);
  });

  it('skip what is next where something else is left', async () => {
    const { run, skips } = commandsOn(course, 0);
    await run(ids.skip);
    expect([...skips.ids.value]).toEqual(['Course.md/sets/b']);
    expect(commandsOn(course, 5).offered()).not.toContain(ids.skip);
  });

  it('complete and go on: the next lesson of the course one is in, whatever the cursor is on', async () => {
    const { run, disk, opened } = commandsOn(course, 1);
    await run(ids.goOn);
    expect(disk()).toBe(course.replace('[/]', '[x]'));
    expect(opened).toEqual([['Course.md/sets', false]]);
  });

  it.each([
    ['prose below the list', '---\nClosing words.\n', 4, 'First'],
    ['a plain item of a lesson', '    - plain\n', 3, 'A'],
    ['what looks like a task and is code', '  ```\n  - [ ] no\n  ```\n', 4, 'A'],
  ])('mean the lesson that holds the line, else the next one: %s', async (_, below, line, ticked) => {
    const given = `# C\n- [ ] First\n- [ ] A\n${below}`;
    const { run, disk } = commandsOn(given, line);
    await run(ids.complete);
    expect(disk()).toBe(given.replace(`[ ] ${ticked}`, `[x] ${ticked}`));
  });

  it('mean the lines that one sees, though they are not saved yet', async () => {
    const { run, editor, disk, app, note, put, library } = commandsOn(course, 1);
    editor.text = `# Sets\n- [ ] new\n${course.slice('# Sets\n'.length)}`;
    app.sync(note, () => editor.text);
    expect(library.textOf('Course.md')).toBe(course);
    await run(ids.complete);
    expect(disk()).toBe(editor.text.replace('[ ] new', '[x] new'));
    put();
    expect(notices()).toEqual(['“new” is done.']);
  });

  it('take a note whose lines end otherwise for the same', async () => {
    const windows = course.replaceAll('\n', '\r\n');
    const { run, editor, disk, library } = commandsOn(windows, 1);
    editor.text = course;
    await run(ids.skip);
    expect(library.textOf('Course.md')).toBe(windows);
    await run(ids.complete);
    expect(disk()).toBe(windows.replace('[ ] a', '[x] a'));
  });

  it('know nothing of a note that is none of ours', async () => {
    const { run, offered, disk } = commandsOn(course, 1, { path: 'Diary.md' });
    expect(offered()).not.toContain(ids.reopen);
    await run(ids.complete);
    expect(disk()).toBe(course.replace('[/]', '[x]'));
  });
});

describe('on a chapter', () => {
  const book = '# Book\n- [ ] One\n    - [ ] a\n- [ ] Two\n    - [>] p\n    - [ ] q\n    - [/] r\n';

  it('they mean the next lesson in it, and none elsewhere', async () => {
    const first = commandsOn(book, 1);
    await first.run(ids.complete);
    expect(first.disk()).toBe(book.replace('[ ] a', '[x] a'));
    const second = commandsOn(book, 3);
    await second.run(ids.complete);
    expect(second.disk()).toBe(book.replace('[/] r', '[x] r'));
    const skipping = commandsOn(book.replace('[/]', '[x]'), 3);
    await skipping.run(ids.doing);
    expect(skipping.disk()).toBe(book.replace('[/]', '[x]').replace('[ ] q', '[/] q'));
  });

  it('what is next in its course is next in it, whatever is open before', async () => {
    const later = '# Book\npolicy:: after-latest\n\n- [ ] One\n    - [ ] a\n    - [x] b\n    - [ ] c\n';
    const { run, disk } = commandsOn(later, 3);
    await run(ids.complete);
    expect(disk()).toBe(later.replace('[ ] c', '[x] c'));
  });

  it('it is completed itself where all that it holds is done, and nothing else is done to it', async () => {
    const ready = book.replace('[ ] a', '[x] a');
    const { run, offered, disk } = commandsOn(ready, 1);
    expect(offered()).not.toContain(ids.drop);
    expect(offered()).not.toContain(ids.doing);
    await run(ids.complete);
    expect(disk()).toBe(ready.replace('[ ] One', '[x] One'));
    expect(commandsOn(ready.replace('[ ] One', '[x] One'), 1).offered()).not.toContain(ids.complete);
  });

  it('reopening means its own mark', async () => {
    const closed = '# Book\n- [x] One\n    - [x] a\n';
    const { run, disk } = commandsOn(closed, 1);
    await run(ids.reopen);
    expect(disk()).toBe(closed.replace('[x] One', '[ ] One'));
  });
});

describe('on a link that counts', () => {
  const links = '# Sets\n- [x] One\n# Videos\n- https://example.org/a done\n- https://example.org/b\n';

  it('only done and not done can be said of it', async () => {
    const { run, offered, disk } = commandsOn(links, 4);
    expect(offered()).toEqual([ids.goOn, ids.complete]);
    await run(ids.complete);
    expect(disk()).toBe(links.replace('/b', '/b done'));
    const finished = commandsOn(links, 3);
    expect(finished.offered()).toEqual([ids.goOn, ids.reopen]);
    await finished.run(ids.reopen);
    expect(finished.disk()).toBe(links.replace(' done', ''));
  });

  it('next in its course it is completed, and no mark is offered for it', async () => {
    const { run, offered, disk } = commandsOn(links, 2);
    expect(offered()).toEqual([ids.goOn, ids.complete]);
    await run(ids.goOn);
    expect(disk()).toBe(links.replace('/b', '/b done'));
  });
});

const order: readonly string[] = Object.values(ids);

function byOrder(a: string, b: string): number {
  return order.indexOf(a) - order.indexOf(b);
}
