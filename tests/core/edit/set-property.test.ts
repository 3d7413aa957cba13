import { describe, expect, it } from 'vitest';
import { applied } from '../../../src/core/edit/edit';
import { planProperty, valueFor, type PropertyWish } from '../../../src/core/edit/set-property';
import { limits } from '../../../src/core/note/limits';

const finish: PropertyWish = { name: 'done', seen: false, value: true };
const read: PropertyWish = { name: 'status', seen: 'reading', value: 'done' };

/** The note afterwards, or why it was left alone. */
function after(text: string, wish: PropertyWish = finish, isUtf8 = true): string {
  const plan = planProperty(text, wish, { isUtf8 });
  if (plan.type === 'edit') return applied(text, plan.edits);
  return plan.type === 'noop' ? 'noop' : plan.reason;
}
const note = (...lines: string[]): string => `---\n${lines.join('\n')}\n---\n# Limits\n\n- text\n`;

describe('setting a property', () => {
  it.each([
    ['a tick', note('done: false'), finish, note('done: true')],
    ['a word', note('status: reading'), read, note('status: done')],
    ['a word of several', note('status: in progress'), { ...read, seen: 'in progress' }, note('status: done')],
    ['double quotes', note('status: "reading"'), read, note('status: "done"')],
    ['single quotes', note("status: 'reading'"), read, note("status: 'done'")],
    ['a comment behind', note('done: false   # soon'), finish, note('done: true   # soon')],
    ['blanks about the colon', note('done :   false  '), finish, note('done :   true  ')],
    ['an emoji', note('status: 📖'), { ...read, seen: '📖', value: '✅' }, note('status: ✅')],
    ['line ends of Windows', note('a: 1', 'done: false').replaceAll('\n', '\r\n'), finish, note('a: 1', 'done: true').replaceAll('\n', '\r\n')],
    ['no line behind the fence', '---\ndone: false\n---', finish, '---\ndone: true\n---'],
  ] as const)('changes the scalar and nothing else: %s', (_, text, wish, expected) => {
    expect(after(text, wish)).toBe(expected);
  }); // prettier-ignore

  it('leaves comments, lists, blocks, quotes and the order around it as they are', () => {
    const around = (line: string): string =>
      note('# mine', 'title: "C: for beginners" # new', 'tags:', '- a', '  - b', '', line, 'up: [[Note]]', 'list: ["a", b]', 'text: |', '  done: false', 'url: https://example.org/#a', 'map: {a: {b: c}}', 'x: -5'); // prettier-ignore
    expect(after(around('done: false'))).toBe(around('done: true'));
  });

  it('does nothing where all is as wished already, whatever was seen', () => {
    expect(after(note('done: true'))).toBe('noop');
    expect(after(note('status: "done"'), read)).toBe('noop');
  });

  it('does not touch a property that says something else by now', () => {
    expect(after(note('status: dropped'), read)).toBe('task-changed');
    expect(after(note('done: "false"'))).toBe('task-changed');
  });

  it.each([
    ['twice', ['done: false', 'done: false']],
    ['once more in quotes', ['done: false', '"done": false']],
    ['with its key in quotes', ["'done': false"]],
    ['as a list', ['done: [false]']],
    ['as a list below', ['done:', '- false']],
    ['over two lines', ['done: false', '  and more']],
    ['over two lines with a blank one between', ['done: false', '', '  and more']],
    ['as a block', ['done: |', '  false']],
    ['with an anchor', ['done: &a false']],
    ['with a tag', ['done: !!bool false']],
    ['with an anchor elsewhere', ['a: &a b', 'done: false']],
    ['with a tab', ['done:\tfalse']],
    ['with a tab elsewhere', ['a: b\t', 'done: false']],
    ['in capitals', ['done: False']],
    ['as a number', ['done: 0']],
    ['as nothing', ['done:']],
    ['as what is a tick in older YAML', ['done: no']],
    ['only within another one', ['a:', '  done: false']],
    ['only as a comment', ['# done: false']],
    ['not at all', ['other: false']],
    ['within quotes that are open', ['a: "b', 'done: false', 'c"']],
    ['within brackets that are open', ['a: [b,', 'done: false', ', c: d]']],
    ['beside what is no property', ['done: false', 'words']],
    ['beside a key that asks', ['? done', ': false', 'done: false']],
    ['before the end of a document', ['done: false', '...']],
    ['beside a value that holds a colon', ['a: b: c', 'done: false']],
    ['beside quotes with an escape in them', ["a: 'isn''t'", 'done: false']],
    ['beside quotes with what may be a comment', ['a: "C # for beginners"', 'done: false']],
    ['below what is indented and belongs to nothing', ['  a: b', 'done: false']],
  ])('is refused where only a reader of YAML could tell: %s', (_, lines) => {
    expect(after(note(...lines))).toBe('property-odd');
  });

  it('is refused without front matter, with one that is not closed, or behind a byte order mark', () => {
    expect(after('done: false\n')).toBe('property-odd');
    expect(after('---\ndone: false\n')).toBe('property-odd');
    expect(after(`\uFEFF${note('done: false')}`)).toBe('property-odd');
  });

  it('is refused where the word would be read as something else', () => {
    for (const value of ['true', 'null', '2', 'a: b', 'a #b', '#a', '- a', 'a\nb', '"', '', 'a '])
      expect([value, after(note('status: reading'), { ...read, value })]).toEqual([value, 'property-odd']);
    expect(after(note('status: "reading"'), { ...read, value: 'say "x"' })).toBe('property-odd');
    expect(after(note('status: "reading"'), { ...read, value: true })).toBe('property-odd');
  });

  it('is refused in notes that are never written', () => {
    expect(after(note('done: false'), finish, false)).toBe('not-utf8');
    expect(after(`${note('done: false')}<<<<<<< ours\n`)).toBe('conflict-markers');
    expect(after(note('done: false') + 'x'.repeat(limits.size))).toBe('too-large');
  });
});

describe('the value that a property gets', () => {
  const words = { doneValues: ['read', 'done'], openValue: 'to read' };

  it.each([
    [true, true, false],
    [false, true, false],
    ['true', 'true', 'false'],
    ['False', 'true', 'false'],
    ['reading', 'read', 'to read'],
    ['untrue', 'read', 'to read'],
    ['falsely', 'read', 'to read'],
    ['done', 'read', 'to read'],
  ] as const)('stays a tick where it is one, and is a word of the user otherwise: %s', (seen, done, open) => {
    expect([valueFor(seen, true, words), valueFor(seen, false, words)]).toEqual([done, open]);
  });

  it('is nothing where the user has no word for it, and then nothing is written', () => {
    expect(valueFor('reading', true, { ...words, doneValues: [] })).toBe('');
    expect(after(note('status: "reading"'), { ...read, value: '' })).toBe('property-odd');
  });
});
