import { describe, expect, it } from 'vitest';
import { courseNote, generatedVault, headingsNote, plainNote } from '../../../scripts/bench/generated-notes';
import { boxesIn, cold, refusalOf } from '../../../scripts/bench/syllabus';

describe('a generated note', () => {
  it('is the same whenever it is made, and another one for another seed', () => {
    const note = courseNote({ seed: 1, size: 8_000 });
    expect(courseNote({ seed: 1, size: 8_000 })).toBe(note);
    expect(courseNote({ seed: 2, size: 8_000 })).not.toBe(note);
  });

  it.each([8_000, 100_000, 1_000_000])('is as long as asked for, and less than a section longer: %i', (size) => {
    const { length } = courseNote({ seed: 1, size });
    expect(length).toBeGreaterThanOrEqual(size);
    expect(length).toBeLessThan(size + 8_000);
  });

  it('holds what learners write: courses, chapters, lessons, links, and rarely something else', () => {
    const note = courseNote({ seed: 3, size: 100_000 });
    for (const part of [/^---\ncourses: true$/m, /^# /m, /^### /m, /^[-*] \[x\] /m, /^\s+[-*] \[ \] /m]) {
      expect(note).toMatch(part);
    }
    for (const rare of [/\]\(https:/, /^\*\*.*\*\*$/m, /^> \[!tip\]/m, /^```python$/m]) expect(note).toMatch(rare);
    const model = cold(note);
    expect(model.courses.courses.length).toBeGreaterThan(10);
    expect(boxesIn(model)).toBeGreaterThan(1_000);
  });

  it('is never refused for being a megabyte long', () => {
    expect(refusalOf(cold(courseNote({ seed: 4, size: 1_000_000 })))).toBe(null);
  }, 60_000);

  it('may have many headings and three tasks under each', () => {
    expect(boxesIn(cold(headingsNote(40)))).toBe(120);
  });

  it('may hold no task at all', () => {
    const note = plainNote({ seed: 1, size: 4_000 });
    expect(note.length).toBeGreaterThanOrEqual(4_000);
    expect(boxesIn(cold(note))).toBe(0);
  });
});

describe('a generated vault', () => {
  it('has as many notes as asked for, of which as many hold courses as asked for, each at its own path', () => {
    const vault = generatedVault(1_000, 50);
    expect(vault).toHaveLength(1_000);
    expect(new Set(vault.map(({ path }) => path)).size).toBe(1_000);
    const courses = vault.filter(({ isCourse }) => isCourse);
    expect(courses).toHaveLength(50);
    expect(new Set(courses.map(({ path }) => path.split('/')[0])).size).toBeGreaterThan(10);
  });

  it('is the same whenever it is made', () => {
    const texts = (): string[] => generatedVault(100, 5).map(({ text }) => text());
    expect(texts()).toEqual(texts());
  });

  it('has some notes that come from Windows', () => {
    const windows = generatedVault(1_000, 50).filter(({ text }) => text().includes('\r\n'));
    expect(windows.length).toBeGreaterThan(20);
    expect(windows.length).toBeLessThan(100);
  });
});
