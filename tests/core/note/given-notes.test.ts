import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { array, number, object, optional, parse, safeParse, string, type InferOutput } from 'valibot';
import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/core/note/read-note';
import { blocksIn } from './whole';
import { itemsIn } from './tasks-in';

// Notes that others wrote, with what is in them. They are kept beside the repository; without them there is nothing to run.
const shared = join(import.meta.dirname, '../../../../shared');
const cases = join(shared, 'cases');
const oracle = join(shared, 'oracle');

if (existsSync(cases)) {
  const Task = object({
    line: number(),
    char: string(),
    charOffset: number(),
    depth: number(),
    trail: array(string()),
  });
  const Cases = object({ cases: array(object({ file: string(), tasks: array(Task) })) });

  describe('a note written to be hard has exactly the tasks that it was written with', () => {
    it.each(parse(Cases, json(cases, 'expected.json')).cases)('$file', ({ file, tasks }) => {
      const seen = itemsIn(readNote(readFileSync(join(cases, file), 'utf8'))).flatMap(({ item, within, trail }) =>
        item.mark === null
          ? []
          : { line: item.line, char: item.mark, charOffset: item.markOffset, depth: within.length, trail },
      );
      expect(seen).toEqual(tasks);
    });
  });
}

if (existsSync(oracle)) {
  const Position = object({ start: object({ line: number() }) });
  const Item = object({ task: optional(string()), parent: number(), position: Position });
  const Heading = object({ level: number(), position: Position });
  const Dump = object({
    fileContents: optional(string(), ''),
    cachedMetadata: object({ headings: optional(array(Heading), []), listItems: optional(array(Item), []) }),
  });
  /** `- [ ] 1. text` is no task for the app but a list within an item, and `- [ ]` without text is a task: not for us. */
  const knownToDiffer = /^[\s>]*(?:[-*+]|\d+[.)])\s+\[.\]\s*(?:$|\d+[.)]\s)/u;

  describe('headings and list items are those that the app found, with the same marks and parents', () => {
    const dumps = readdirSync(oracle).map((file) => ({ file, dump: safeParse(Dump, json(oracle, file)) }));
    it.each(dumps.filter(({ dump }) => dump.success))('$file', ({ dump }) => {
      const { fileContents, cachedMetadata: app } = dump.output as InferOutput<typeof Dump>;
      const lines = fileContents.split('\n');
      const tree = readNote(fileContents);
      expect(
        itemsIn(tree).map(({ item, within }) => ({
          line: item.line,
          parent: within.at(-1)?.line ?? null,
          ...(!knownToDiffer.test(lines[item.line] ?? '') && { mark: item.mark ?? undefined }),
        })),
      ).toEqual(
        app.listItems
          .filter(({ parent, position: { start } }) => parent !== start.line)
          .map(({ task, parent, position: { start } }) => ({
            line: start.line,
            parent: parent < 0 ? null : parent,
            ...(!knownToDiffer.test(lines[start.line] ?? '') && { mark: task }),
          })),
      );
      expect(blocksIn(tree).flatMap((block) => (block.type === 'heading' ? [[block.line, block.level]] : []))).toEqual(
        app.headings.map(({ level, position: { start } }) => [start.line, level]),
      );
    });
  });
}

function json(folder: string, file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}
