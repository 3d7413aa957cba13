import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folders = ['src/host', 'src/views'];
const files = folders
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((path) => /\.tsx?$/u.test(path))
  .concat('main.ts');

/** Names of keys, as browsers and Obsidian give them. */
const keys = new Set(['ArrowLeft', 'ArrowRight', 'Enter', 'Escape', 'Mod']);

/** What of a file's texts reads like words for people: a capital and a small letter, or a sentence; in markup, any letter. */
function wordsIn(path: string, code: string): readonly string[] {
  const words: string[] = [];
  const look = (node: ts.Node): void => {
    // What is thrown is for whoever maintains this; what is imported is a path.
    if (ts.isThrowStatement(node) || ts.isImportDeclaration(node) || (ts.isNewExpression(node) && isError(node)))
      return;
    const isWords = ts.isJsxText(node) ? /\p{L}/u : /^\P{L}*\p{Lu}\p{Ll}|\p{L} .*[.…?!]$/u;
    if ((ts.isJsxText(node) || isText(node)) && isWords.test(node.text) && !keys.has(node.text)) words.push(node.text);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true));
  return words;
}

const isText = (node: ts.Node): node is ts.StringLiteralLike | ts.TemplateLiteralToken =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
const isError = ({ expression }: ts.NewExpression): boolean => expression.getText().endsWith('Error');

describe('what is shown stands in the dictionary, never in the code that shows it', () => {
  it.each(files)('%s', (path) => {
    expect(wordsIn(path, readFileSync(join(root, path), 'utf8'))).toEqual([]);
  });

  it('it would be found in a notice, in a label, between tags and in what is put together', () => {
    const code = `new Notice('Saved'); const a = <p aria-label="More">done</p>; x = \`\${n} left in all.\`; throw new Error('No');`;
    expect(wordsIn('a.tsx', code)).toEqual(['Saved', 'More', 'done', ' left in all.']);
  });
});
