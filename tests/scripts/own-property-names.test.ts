import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { ownPropertyNames } from '../../scripts/own-property-names.mjs';
import { patiently } from '../any-note';
import { folderWith } from './folder';

/** A package that plays the app: code that is not ours, told of by types. */
const app = `
  export interface App { readonly vault: string }
  export declare const app: App;
  export declare class View { title: string; getState(): Record<string, unknown>; setState(state: unknown): void }
  export declare class Item<Props> { readonly props: Props }
  export interface Place { readonly path: string }
  export declare function show(place: Place): void;
  export declare function trigger(name: string, ...data: unknown[]): void;
  export declare function ask(answer: () => unknown): void;
  export declare function store(data: unknown): Promise<void>;
  export declare function load(): Promise<unknown>;
  export declare function signal<Value>(value: Value): { value: Value };
  declare global {
    namespace JSX {
      interface Element { readonly type: string }
      interface ElementAttributesProperty { props: unknown }
      interface IntrinsicElements { p: { readonly className?: string } }
    }
  }`;

const options: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  types: [],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.Preserve,
};

/** The names that may be shortened in a program of this one file. It has to compile, so that the types in it say something. */
function namesIn(code: string): readonly string[] {
  const folder = folderWith({ 'ours.tsx': code, 'node_modules/app/index.d.ts': app });
  const roots = ['ours.tsx', 'node_modules/app/index.d.ts'].map((path) => join(folder, path));
  const mistakes = ts.getPreEmitDiagnostics(ts.createProgram(roots, options));
  expect(mistakes.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))).toEqual([]);
  return ownPropertyNames(ts.createProgram(roots, options));
}

it(
  'a name that only types of ours know is shortened wherever it stands',
  () => {
    const names = namesIn(`
    import { signal } from 'app';
    interface Lesson { readonly markOffset: number; readonly inner?: Lesson; isOver(): boolean }
    class Desk { tickedEarly = 0; get isReady() { return this.tickedEarly > 0 } reopen({ markOffset: at }: Lesson) { return at } }
    const words = { goTo: 'Go', nothingNext: { allDone: 'All' } };
    const shown = signal<Lesson | null>({ markOffset: 1, isOver: () => true });
    const known = new Map([['a', shown.value]]);
    const Row = ({ treeId }: { readonly treeId: string }) => <p className={treeId} />;
    export const all = [known.get('a')?.inner?.markOffset, new Desk().isReady, words.nothingNext.allDone, <Row treeId="b" />];`);
    expect(names.join(' ')).toBe('allDone goTo inner isOver isReady markOffset nothingNext reopen tickedEarly treeId');
  },
  patiently,
);

it.each([
  [
    'what is stored',
    `import { store } from 'app'; interface Saved { readonly kept: { readonly keptBelow: number }[] } export const save = (saved: Saved) => store(saved);`,
  ],
  [
    'what is stored by way of a function of ours',
    `import { store } from 'app'; const save = (data: unknown) => store(data); const saved = { kept: 1 }; export const now = save(saved);`,
  ],
  [
    'what is stored in a list',
    `import { store } from 'app'; interface Saved { readonly kept: number } export const save = (saved: Saved[]) => { const all: readonly unknown[] = saved; return store(all) };`,
  ],
  [
    'what is stored in a map',
    `import { store } from 'app'; interface Saved { readonly kept: number } export const save = (saved: Map<string, Saved>) => { const all: Iterable<readonly [string, unknown]> = saved; return store(all) };`,
  ],
  [
    'what is mixed into a record',
    `interface Saved { readonly kept: number } export const record = (saved: Saved): Record<string, unknown> => ({ keptToo: 1, ...saved });`,
  ],
  [
    'what becomes JSON',
    `interface Saved { readonly kept: readonly { readonly keptBelow: string }[] } export const text = (saved: Saved) => JSON.stringify(saved);`,
  ],
  [
    'what is read from JSON',
    `interface Saved { readonly kept: number } export const read = (text: string) => (JSON.parse(text) as Saved).kept;`,
  ],
  [
    'what is read from JSON without a word',
    `interface Saved { readonly kept: number } export const read = (text: string): Saved => JSON.parse(text);`,
  ],
  [
    'what is loaded and looked at',
    `import { load } from 'app'; interface Saved { readonly kept: number } const isSaved = (saved: unknown): saved is Saved => saved !== null; export const now = async () => { const saved = await load(); return isSaved(saved) && saved.kept };`,
  ],
  [
    'the state of a view',
    `import { View } from 'app'; export class Ours extends View { override getState() { return { kept: 1 } } }`,
  ],
  [
    'what a function returns that the app is given',
    `import { ask } from 'app'; interface Saved { readonly kept: number } export const tell = (answer: () => Saved) => { ask(answer) };`,
  ],
  [
    'what a function takes that others call',
    `interface Saved { readonly kept: number } export const reader = (read: (saved: Saved) => void): ((saved: any) => void) => read;`,
  ],
  [
    'a member beside those of the app',
    `import { View } from 'app'; class Ours extends View { kept = 1; keptToo() { return this.kept } } export class Heir extends Ours { constructor(readonly keptBelow: number) { super() } }`,
  ],
  [
    'what an event of the app takes along',
    `import { trigger } from 'app'; interface Hover { readonly kept: string } export const hover = ({ kept }: Hover) => { trigger('hover', { kept }) };`,
  ],
  [
    'what is handed to the app beside what it asks for',
    `import { show } from 'app'; interface Line { readonly path: string; readonly kept: number } export const open = (line: Line) => { show(line) };`,
  ],
  [
    'what becomes an attribute',
    `interface Props { readonly className: string; readonly kept: string } export const Row = (props: Props) => <p {...props} />;`,
  ],
  [
    'a member of the app that its types do not tell of',
    `import { app, type App } from 'app'; export const setting = (app as App & { readonly kept: string }).kept;`,
  ],
  ['what is said to be there', `declare const theirs: { readonly kept: number }; export const seen = theirs.kept;`],
  [
    'a word of the types of others',
    `interface Lesson { readonly vault: string } export const where = ({ vault }: Lesson) => vault;`,
  ],
  ['a text', `interface Lesson { readonly kept?: number } export const has = (lesson: Lesson) => 'kept' in lesson;`],
  ['a table that is gone through', `export const names = new Map(Object.entries({ kept: '&', keptToo: '<' }));`],
  [
    'a table whose keys are listed',
    `interface Table { readonly kept: number } export const keys = (table: Table) => Object.keys(table);`,
  ],
  [
    'a table that is gone through key by key',
    `interface Table { readonly kept: number } export const keys = (table: Table) => { const all: string[] = []; for (const key in table) all.push(key); return all };`,
  ],
  [
    'a table that is asked by a key',
    `const table = { kept: 1 }; export const of = (key: keyof typeof table) => table[key];`,
  ],
  [
    'a table whose keys come from elsewhere',
    `interface Table { readonly kept: number } export const change = (table: Table, key: keyof Table): Table => ({ ...table, [key]: 1 });`,
  ],
  [
    'a table that is asked whether it has a key',
    `const table = { kept: 1 }; export const has = (key: string) => key in table;`,
  ],
  [
    'a table that is asked whether it has a key of its own',
    `const table = { kept: 1 }; export const has = (key: string) => Object.hasOwn(table, key);`,
  ],
  [
    'a table for any key',
    `const table: Readonly<Record<string, number>> = { kept: 1 }; interface Line { readonly kept: number } export const of = (line: Line) => line.kept + Object.keys(table).length;`,
  ],
])(
  '%s stays as it is',
  (_, code) => {
    const names = namesIn(
      `${code} interface Beside { readonly oursAlone: number } export const beside = ({ oursAlone }: Beside) => oursAlone;`,
    );
    expect(names).toEqual(['oursAlone']);
  },
  patiently,
);

it(
  'whatever a generic function lays open has to be told',
  () => {
    const code = `import { store } from 'app'; export const save = <Saved,>(saved: Saved) => store(saved);`;
    expect(() => namesIn(code)).toThrow('an object of any type leaves our code as Saved');
  },
  patiently,
);
