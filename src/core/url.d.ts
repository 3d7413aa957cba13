/**
 * The one platform class that the core uses. Every place where it runs (Obsidian on desktop and mobile, Node, browsers) has
 * it, and parsing addresses by hand is how links go wrong. Only what the core needs is
 * declared, and nothing that older phones lack: `URL.canParse` and `searchParams.size` are too new.
 */
declare class URL {
  constructor(url: string, base?: string | URL);
  href: string;
  readonly origin: string;
  protocol: string;
  username: string;
  password: string;
  host: string;
  hostname: string;
  port: string;
  pathname: string;
  search: string;
  readonly searchParams: URLSearchParams;
  hash: string;
  toString(): string;
}

interface URLSearchParams extends Iterable<[string, string]> {
  get(name: string): string | null;
  has(name: string): boolean;
  set(name: string, value: string): void;
  delete(name: string): void;
  sort(): void;
  keys(): IterableIterator<string>;
  entries(): IterableIterator<[string, string]>;
  toString(): string;
}
