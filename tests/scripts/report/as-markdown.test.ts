import { describe, expect, it } from 'vitest';
import { asMarkdown } from '../../../scripts/report/as-markdown';
import { reportOn } from './report-on';

const header = '| Course | Progress | Next | Where |\n| --- | --- | --- | --- |\n';

describe('the report as a Markdown table', () => {
  it('has one row for each course', () => {
    const note = '# Piano\n- [x] C\n- [ ] G\n# Singing\n# Links\ndone https://a.org\n\nhttps://b.org';
    expect(asMarkdown(reportOn({ 'Music.md': note }))).toBe(
      `${header}| Piano | 1/2 · 50 % | G | Music.md:3 |\n` +
        '| Singing | No lessons yet |  | Music.md:4 |\n' +
        '| Links | 1/2 links · 50 % | b.org | Music.md:8 |\n',
    );
  });

  it('what Markdown would read in a title is shown as it stands', () => {
    const table = asMarkdown(reportOn({ 'a|b.md': '- [ ] a | b \\<img src=x> \\[c](d) 2 \\* 3 x_y_z' }));
    const [row = ''] = table.slice(header.length).split('\n');
    // Bars without a backslash are the borders of cells.
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
    expect(row).toContain(String.raw`a\|b.md:1`);
    expect(row).toContain(String.raw`\<img src\=x\>`);
    expect(row).toContain(String.raw`x\_y\_z`);
  });
});
