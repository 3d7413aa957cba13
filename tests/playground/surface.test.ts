// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';

const typings = createRequire(import.meta.url).resolve('obsidian/obsidian.d.ts');
const source = ts.createSourceFile(typings, readFileSync(typings, 'utf8'), ts.ScriptTarget.ES2022);

/** What the typings promise and the playground refuses: touching one of these throws and names it. */
const absent = [
  // There are no bases, so their values, views and queries are missing, too.
  /^(?:Bases\w*|QueryController|\w*Value)$/,
  // No suggestions while typing in a note.
  /^EditorSuggest$/,
  // No formulas, diagrams, PDF files or foreign HTML: nothing is fetched and nothing is parsed as HTML.
  /^(?:finishRenderMath|htmlToMarkdown|loadMathJax|loadMermaid|loadPdfJs|loadPrism|renderMath|sanitizeHTMLToDom)$/,
  // There is no real disk and no phone behind the page, only the vault's own adapter.
  /^(?:CapacitorAdapter|FileSystemAdapter|RenderContext|PopoverState)$/,
];
const isAbsent = (name: string) => absent.some((pattern) => pattern.test(name));

interface Declared {
  name: string;
  methods: string[];
  statics: string[];
}

const declared: Declared[] = source.statements.flatMap((node): Declared[] => {
  if (ts.isVariableStatement(node)) {
    return node.declarationList.declarations.map(({ name }) => ({
      name: name.getText(source),
      methods: [],
      statics: [],
    }));
  }
  if (ts.isFunctionDeclaration(node) && node.name) return [{ name: node.name.text, methods: [], statics: [] }];
  if (!ts.isClassDeclaration(node) || !node.name) return [];
  const has = (member: ts.MethodDeclaration, kind: ts.SyntaxKind) =>
    member.modifiers?.some((one) => one.kind === kind) === true;
  const methods = node.members
    .filter(ts.isMethodDeclaration)
    .filter((member) => !has(member, ts.SyntaxKind.AbstractKeyword) && !member.questionToken);
  const names = (isStatic: boolean) =>
    methods
      .filter((member) => has(member, ts.SyntaxKind.StaticKeyword) === isStatic)
      .map(({ name }) => name.getText(source));
  return [{ name: node.name.text, methods: names(false), statics: names(true) }];
});

describe('the module obsidian', () => {
  let playground: Record<string, unknown>;
  let loud: Record<string, unknown>;
  beforeAll(async () => {
    const { installDom } = await import('../../docs/playground/obsidian/dom/install');
    installDom(window);
    playground = await import('../../docs/playground/obsidian/index');
    ({ loudModule: loud } = (await import('../../docs/playground/obsidian/loud-module')) as unknown as {
      loudModule: Record<string, unknown>;
    });
  });

  it('has every value of the typings, or says why not', () => {
    expect(declared.map(({ name }) => name).filter((name) => !(name in playground) && !isAbsent(name))).toEqual([]);
  });

  it('lists nothing as absent that is there', () => {
    expect(Object.keys(playground).filter(isAbsent)).toEqual([]);
  });

  it('has every method of the classes it has', () => {
    const missing = declared.flatMap(({ name, methods, statics }) => {
      const made = playground[name] as (object & { prototype?: object }) | undefined;
      if (!made) return [];
      const own = methods.filter((method) => !(method in (made.prototype ?? {}))).map((method) => `${name}#${method}`);
      return [...own, ...statics.filter((method) => !(method in made)).map((method) => `${name}.${method}`)];
    });
    expect(missing).toEqual([]);
  });

  it('throws for a name it has not, instead of being undefined, also through a bundler’s copy', () => {
    expect(() => loud['BasesView']).toThrow('obsidian.BasesView is not in the playground');
    const copy = Object.create(Object.getPrototypeOf(loud) as object) as Record<string, unknown>;
    expect(() => copy['BasesView']).toThrow('not in the playground');
    expect(loud['Notice']).toBe(playground['Notice']);
  });
});
