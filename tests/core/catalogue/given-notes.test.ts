import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createListing, type ListedLink } from '../../../src/core/catalogue/listed-links';
import { openingOf } from '../../../src/core/course/opening';
import { notesOf } from './notes';

// Notes that others wrote. They are kept beside the repository; without them there is nothing to run.
const shared = join(import.meta.dirname, '../../../../shared');
const read = (path: string): string => readFileSync(join(shared, path), 'utf8');

describe.runIf(existsSync(join(shared, 'seeds')))('two notes of somebody who learns', () => {
  const names = ['maths-for-ml.md', 'resources.md'];
  const links = (): readonly ListedLink[] =>
    createListing()(notesOf(Object.fromEntries(names.map((name) => [name, read(`seeds/${name}`)]))));

  it('hold 12 and 34 links, one of them twice, and a picture', () => {
    const all = links().filter(({ kind }) => kind !== 'attachment');
    const places = all.flatMap((link) => link.places);
    expect(names.map((name) => places.filter(({ place }) => place.path === name).length)).toEqual([12, 34]);
    const twice = all.filter((link) => link.places.length > 1).flatMap((link) => link.places);
    expect(twice.map(({ trail, resource }) => [trail, resource.label, resource.provider])).toEqual([
      [['Linear Algebra'], 'Linear Algebra', 'Professor Leonard'],
      [['Calculus'], 'Calculus 3', 'Professor Leonard'],
    ]);
    expect(all.filter(({ state }) => state !== 'none').map(({ title, state }) => [title, state])).toEqual([
      ['khanacademy.org/math/linear-algebra', 'open'],
      ['khanacademy.org/math/multivariable-calculus', 'open'],
      ['khanacademy.org/math/statistics-probability', 'done'],
    ]);
    expect(new Set(places.flatMap(({ resource }) => resource.provider ?? [])).size).toBe(21);
    const many = (kind: string): number => places.filter((at) => at.kind === kind).length;
    expect(['playlist', 'video', 'channel', 'course site', 'article'].map(many)).toEqual([30, 4, 5, 6, 1]);
  });

  it('name three courses of each other, and no fourth', () => {
    const like = links().flatMap(({ title, course }) => (course ? [[title, course.title]] : []));
    expect(like).toEqual([
      ['Essence of Linear Algebra', '3blue 1 brown'],
      ['Linear Algebra by Gilbert Strang', 'linear algerbra gilbert strang'],
      ['Mathematics for Machine Learning', 'maths4ml'],
    ]);
  });
});

/** Every link of the notes that were written to be hard, by note: what it leads to. What is not here is text, whatever it looks like. */
const opened: Readonly<Record<string, readonly string[]>> = {
  '100-heading-links-and-specials.md': ['in the vault: Note'],
  '127-list-links-not-boxes.md': ['in the vault: u', 'in the vault: x'],
  '128-list-wiki-and-markdown-links.md': [
    ...['in the vault: Lesson 1', 'in the vault: a#h^b', 'in the vault: embed.png', 'in the vault: a b.md'],
    ...['in the vault: a%20b.md#c', 'in the vault: ../../../etc/passwd', 'text: C:\\Windows\\x', 'in the vault: CON'],
  ],
  '129-list-dangerous-urls.md': ['asked about: evil.example', 'opened: ok.example'],
};
const manyNotes = 141;

describe.runIf(existsSync(join(shared, 'cases')))('the links of notes that were written to do harm', () => {
  const notes = readdirSync(join(shared, 'cases')).filter((name) => name.endsWith('.md'));
  const saidOf = (target: string): string => {
    const opening = openingOf(target);
    if (!opening) return `text: ${target}`;
    if (opening.kind === 'vault') return `in the vault: ${target}`;
    return `${opening.isDoubtful ? 'asked about' : 'opened'}: ${opening.host}`;
  };

  it('are listed and opened, asked about first, or text, each as it should', () => {
    expect(notes).toHaveLength(manyNotes);
    const found = notes.flatMap((name) => {
      const links = createListing()(notesOf({ [name]: read(`cases/${name}`) })).map(({ target }) => saidOf(target));
      return links.length > 0 ? [[name, links]] : [];
    });
    expect(Object.fromEntries(found)).toEqual(opened);
  });

  it('that begin with any other scheme, and all that only decode to one, open nothing wherever they stand', () => {
    const schemes = /(?:[a-z][a-z0-9+.&#;-]*:(?!\/\/)|file:|obsidian:|smb:|\/\/|\\\\)[^\s)>]*/giu;
    const suspects = notes.flatMap((name) => read(`cases/${name}`).match(schemes) ?? []);
    expect(suspects).toHaveLength(41);
    expect(suspects.filter((one) => openingOf(one) !== null)).toEqual([]);
  });
});
