import fc from 'fast-check';

// Lists of links as people keep them: some are marked as finished, each in its owner's own way, with other lines in between.

const fronts = [
  '',
  '',
  '- ',
  '- ',
  '* ',
  '1. ',
  '> ',
  '  - ',
  '> - ',
  '# ',
  '- ## ',
  '> ### ',
  '> [!note] ',
  '- > [!tip] ',
];
const pages = ['a', 'b', 'c', 'd', 'e'];
const links = [
  (page: string) => `https://${page}.org`,
  (page: string) => `[${page.toUpperCase()}](https://${page}.org)`,
  (page: string) => `<https://${page}.org>`,
  (page: string) => `[[${page}]]`,
  (page: string) => `**[${page}](https://${page}.org)**`,
  (page: string) => `[${page}](https://${page}.org) [talk](https://talk.org/${page})`,
  (page: string) => `[file](ftp://${page}.org) [${page}](https://${page}.org)`,
  (page: string) => `%% keep this %% [${page}](https://${page}.org)`,
  (page: string) => `[${page}](https://${page}.org) %% keep this %%`,
];
const finished = [
  (link: string) => `done ${link}`,
  (link: string) => `Done: ${link}`,
  (link: string) => `watched — ${link}`,
  (link: string) => `✅ ${link}`,
  (link: string) => `${link} – watched`,
  (link: string) => `${link}: finished`,
  (link: string) => `${link} done`,
  (link: string) => `${link} all done`,
  (link: string) => `**Done:** ${link}`,
  (link: string) => `done** ${link}**`,
  (link: string) => `${link}done`,
  (link: string) => `✅${link}`,
  (link: string) => `done %%my note%% ${link}`,
  (link: string) => `${link} %%my note%% done`,
  (link: string) => `${link} done <!-- my note -->`,
  (link: string) => `~~${link}~~`,
  (link: string) => `**~~${link}~~**`,
  (link: string) => `==~~${link}~~==`,
  (link: string) => `~~${link}~~ <!-- my note -->`,
  (link: string) => `~~${link}~~ https://struck.org/not`,
  (link: string) => `~~${link}~~ [not](https://struck.org)`,
];
const asItIs = (link: string): string => link;

const anyLinkLine = fc
  .tuple(
    fc.constantFrom(...fronts),
    fc.constantFrom(...links),
    fc.constantFrom(...pages),
    fc.oneof({ weight: 3, arbitrary: fc.constant(asItIs) }, { weight: 2, arbitrary: fc.constantFrom(...finished) }),
    fc.constantFrom('', '', '', '  '),
  )
  .map(([front, link, page, state, blanks]) => front + state(link(page)) + blanks);
const anyOtherLine = fc.constantFrom('words', '# Heading', '- [ ] a lesson', '', 'https://z.org says more', '- x');

/** A list of links: most of its lines can be marked, or unmarked. */
export const anyLinkList: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.oneof({ weight: 7, arbitrary: anyLinkLine }, { weight: 1, arbitrary: anyOtherLine }), {
      minLength: 2,
      maxLength: 6,
    }),
    fc.constantFrom('\n', '\n', '\n\n', '\r\n'),
    fc.boolean(),
  )
  .map(([lines, end, isClosed]) => lines.join(end) + (isClosed ? end : ''));
