import { extend, type Realm } from './realm';

/** Obsidian's additions to the language's own classes. */
export function extendBuiltins(realm: Realm): void {
  extend(realm.Array, { combine: (arrays: unknown[][]) => arrays.flat() });
  extend(realm.Array.prototype, {
    first(this: unknown[]) {
      return this[0];
    },
    last(this: unknown[]) {
      return this[this.length - 1];
    },
    contains(this: unknown[], target: unknown) {
      return this.includes(target);
    },
    remove(this: unknown[], target: unknown) {
      for (let at = this.indexOf(target); at >= 0; at = this.indexOf(target)) this.splice(at, 1);
    },
    shuffle(this: unknown[]) {
      for (let last = this.length - 1; last > 0; last--) {
        const other = Math.floor(Math.random() * (last + 1));
        [this[last], this[other]] = [this[other], this[last]];
      }
      return this;
    },
    unique(this: unknown[]) {
      return [...new Set(this)];
    },
  });
  extend(realm.String, { isString: (value: unknown) => typeof value === 'string' });
  extend(realm.String.prototype, {
    contains(this: string, target: string) {
      return this.includes(target);
    },
    format(this: string, ...values: string[]) {
      return this.replace(/\{(\d+)\}/g, (whole, index: string) => values[Number(index)] ?? whole);
    },
  });
  extend(realm.Number, { isNumber: (value: unknown) => typeof value === 'number' });
  extend(realm.Math, {
    clamp: (value: number, min: number, max: number) => Math.min(Math.max(value, min), max),
    square: (value: number) => value * value,
  });
  extend(realm.Object, {
    isEmpty: (object: object) => Object.keys(object).length === 0,
    each: (object: Record<string, unknown>, visit: (value: unknown, key: string) => unknown) =>
      Object.entries(object).every(([key, value]) => visit(value, key) !== false),
  });
}
