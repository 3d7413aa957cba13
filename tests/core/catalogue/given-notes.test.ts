import { existsSync, readFileSync } from 'node:fs';
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

describe.runIf(existsSync(join(shared, 'cases')))('addresses that were written to do harm', () => {
  it('are text, but for one that is asked about first and one that is good', () => {
    const found = createListing()(notesOf({ 'Urls.md': read('cases/129-list-dangerous-urls.md') }));
    const opened = found.flatMap(({ target }) => openingOf(target) ?? []);
    expect(opened.map((one) => (one.kind === 'web' ? [one.host, one.isDoubtful] : one.target))).toEqual([
      ['evil.example', true],
      ['ok.example', false],
    ]);
  });
});
