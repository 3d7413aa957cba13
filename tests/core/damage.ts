import fc from 'fast-check';

// What goes wrong with a text on its way: with its characters, its lines, and at last with its bytes.

const tokens = [
  '- [ ] ', '[x] ', '\t', '  ', '> ', '# ', '```\n', '%%', '$$', '<!--', '-->', '\r', '\r\n', '\uFEFF', '\0', '\uD800', 'done ',
  '\n<<<<<<< a\n',
]; // prettier-ignore

const anyDamage = fc.record({
  kind: fc.constantFrom('unit', 'loss', 'token', 'line lost', 'line doubled', 'line moved'),
  at: fc.nat(),
  unit: fc.integer({ min: 0, max: 0xffff }),
  token: fc.constantFrom(...tokens),
} as const);

type Damage = typeof anyDamage extends fc.Arbitrary<infer Value> ? Value : never;

/** A unit changed, lost or put in, a line lost, doubled or moved, a token put in. */
function damaged(text: string, { kind, at, unit, token }: Damage): string {
  const offset = at % (text.length + 1);
  if (kind === 'unit') return text.slice(0, offset) + String.fromCharCode(unit) + text.slice(offset + 1);
  if (kind === 'loss') return text.slice(0, offset) + text.slice(offset + 1 + (unit % 4));
  if (kind === 'token') return text.slice(0, offset) + token + text.slice(offset);
  const lines = text.split('\n');
  const here = at % lines.length;
  const [line = ''] = lines.splice(here, 1);
  if (kind === 'line doubled') lines.splice(here, 0, line, line);
  if (kind === 'line moved') lines.splice(unit % (lines.length + 1), 0, line);
  return lines.join('\n');
}

/** A text, damaged so many times; fewer times oftener than many, for else nothing of it could be found again. */
export function anyDamages({ least, most }: { least: number; most: number }): fc.Arbitrary<(text: string) => string> {
  const times = fc.constantFrom(least, least, least + 1, least + 1, most);
  return times
    .chain((length) => fc.array(anyDamage, { minLength: length, maxLength: length }))
    .map((damages) => (text) => damages.reduce(damaged, text));
}

/** What a reader of files is given: the text, and whether its bytes are one. */
export interface DamagedFile {
  readonly text: string;
  readonly isUtf8: boolean;
}

/** A file in which one byte may be another one; in eight of nine none is. */
export const anyFile: fc.Arbitrary<(text: string) => DamagedFile> = fc
  .oneof(
    { weight: 8, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 0xff }) }) },
  )
  .map((wrong) => (text) => {
    // Half a pair of units is written as the sign for what is no text.
    const bytes = Buffer.from(text, 'utf8');
    if (wrong && bytes.length > 0) bytes[wrong.at % bytes.length] = wrong.byte;
    const read = bytes.toString('utf8');
    return { text: read, isUtf8: Buffer.from(read, 'utf8').equals(bytes) };
  });
