import { describe, expect, it } from 'vitest';
import { queueOf } from '../../../src/core/course/queue';
import { lessonsIn, only, read, type Reading } from './read';

const next = (text: string, reading?: Reading): string | undefined => only(text, reading).next?.title;

describe('the next lesson', () => {
  it('is what is being done, else the first open one, else a deferred one that says so', () => {
    expect(next('- [ ] a\n- [/] b')).toBe('b');
    expect(next('- [>] a\n- [?] b\n- [!] c')).toBe('b');
    expect(only('- [>] a\n- [x] b').next).toMatchObject({ title: 'a', deferred: true });
  });

  it('is always a lesson, with its trail', () => {
    const course = only('# A\n## Part\n- [x] One\n  - [x] a\n- [ ] Two\n  - Morning\n    - [ ] b');
    expect(course.next).toMatchObject({ title: 'b', trail: ['Part', 'Two', 'Morning'] });
  });

  it('is never below a dropped chapter, nor one that starts in the future', () => {
    expect(next('- [-] C\n  - [ ] a\n- [ ] b')).toBe('b');
    expect(next('- [ ] a 🛫 2026-12-01\n- [ ] b ⏳ 2026-11-23\n- [ ] c ⏳ 2026-11-22')).toBe('c');
    expect(next('- [ ] a [start:: 2027-01-01]')).toBeUndefined();
  });

  it('counts what was skipped earlier, and offers to go on after the latest', () => {
    const course = only('- [ ] a\n- [ ] b\n- [x] c\n- [ ] d');
    expect(course).toMatchObject({
      skipped: 2,
      next: { title: 'a', skippedEarlier: true },
      afterLatest: { title: 'd' },
    });
    expect(only('- [ ] a\n- [x] b').afterLatest).toBeNull();
  });

  it('after the latest done one, where the policy says so in rules, properties or below the heading', () => {
    const lessons = '- [ ] a\n- [x] b\n- [ ] c';
    expect(next(lessons, { rules: { policy: 'after-latest' } })).toBe('c');
    expect(next(lessons, { properties: { policy: 'after-latest' } })).toBe('c');
    expect(next(`# A\npolicy:: after-latest\n\n${lessons}`)).toBe('c');
    expect(next('- [ ] a\n- [x] b', { rules: { policy: 'after-latest' } })).toBe('a');
  });

  it('after the latest done one in the course for which that was chosen, unless the note says otherwise', () => {
    const lessons = '- [ ] a\n- [x] b\n- [ ] c';
    const policies = new Map([['note.md/note', 'after-latest' as const]]);
    expect(next(lessons, { rules: { policies } })).toBe('c');
    expect(next(lessons, { rules: { policies: new Map([['other.md/note', 'after-latest']]) } })).toBe('a');
    expect(next(lessons, { rules: { policies }, properties: { policy: 'first-open' } })).toBe('a');
  });

  it('leaves out what is skipped for now until nothing else is open', () => {
    const text = '- [ ] a\n- [ ] b';
    const [a, b] = lessonsIn(only(text)).map(({ id }) => id);
    expect(next(text, { skips: [a ?? ''] })).toBe('b');
    expect(next(text, { skips: [a ?? '', b ?? ''] })).toBe('a');
  });

  it('in a links course is the first unfinished link', () => {
    const { courses } = read('# A\n- [ ] x\n# B\ndone https://a.org\n[Label](https://b.org/x)');
    expect(courses[1]?.next).toMatchObject({ title: 'Label', url: 'https://b.org/x', line: 4 });
  });
});

describe('what the next lesson opens', () => {
  const url = (text: string): string | null | undefined => only(text).next?.url;

  it('its own link, then one below it, then the pattern, then the course link', () => {
    expect(url('# [A](https://c.org)\n- [ ] [x](https://own.org)')).toBe('https://own.org');
    expect(url('# [A](https://c.org)\n- [ ] x\n  see https://below.org')).toBe('https://below.org');
    expect(url('# [A](https://c.org)\nlesson-url:: https://p.org/{n}\n\n- [x] Lecture 1\n- [ ] Lecture 7')).toBe(
      'https://p.org/7',
    );
    expect(url('# [A](https://c.org)\n## S\nlesson-url:: https://s.org/{n}\n\n- [x] a\n- [ ] b')).toBe(
      'https://s.org/2',
    );
    expect(url('# [A](https://c.org)\n- [ ] x')).toBe('https://c.org');
    expect(url('# A\n### Part\nhttps://first.org\n\n- [ ] x')).toBe('https://first.org');
    expect(url('# A\n- [ ] x\n\nhttps://after.org')).toBeNull();
  });

  it('nothing but the web and the vault', () => {
    for (const target of [
      'javascript:alert(1)',
      'java&#115;cript:alert(1)',
      'file:///etc/passwd',
      '//evil.org',
      'obsidian://x',
    ]) {
      expect(url(`- [ ] [x](${target})`)).toBeNull();
    }
    expect(url('- [ ] [x](Notes/a.md)')).toBe('Notes/a.md');
  });
});

describe('the queue', () => {
  const notes = [
    read('# Fresh\n- [ ] a\n# Old\n- [x] a ✅ 2026-01-01\n- [ ] b\n# Empty\n# Complete\n- [x] a', { path: 'a.md' }),
    read('# New\n- [x] a ✅ 2026-11-01\n- [ ] b\n# Undated\n- [/] a', { path: 'b.md' }),
  ];
  const titles = (memory?: Parameters<typeof queueOf>[1]): string[] =>
    queueOf(notes, memory).map(({ course }) => course.title);

  it('puts started courses by their last activity before those not started, and leaves out empty and complete ones', () => {
    expect(titles()).toEqual(['New', 'Old', 'Undated', 'Fresh']);
  });

  it('puts pinned courses first, in the order of the pins, and believes the history before the note', () => {
    const id = (title: string): string =>
      notes.flatMap(({ courses }) => courses).find((course) => course.title === title)?.id ?? '';
    const memory = {
      pinned: [id('Fresh'), id('Undated')],
      activity: new Map([[id('Old'), '2026-11-20']]),
      hidden: new Set<string>(),
      skips: new Set<string>(),
    };
    expect(titles(memory)).toEqual(['Fresh', 'Undated', 'Old', 'New']);
    expect(titles({ ...memory, hidden: new Set([id('Fresh'), id('Old')]) })).toEqual(['Undated', 'New']);
  });
});
