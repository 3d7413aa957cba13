/** Thrown for what Obsidian has and the playground has not, so that a missing part is never mistaken for a working one. */
export class NotInPlayground extends Error {
  constructor(what: string) {
    super(`${what} is not in the playground`);
    this.name = 'NotInPlayground';
  }
}

export function notHere(what: string): never {
  throw new NotInPlayground(what);
}
