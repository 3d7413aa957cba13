import { describe, expect, it } from 'vitest';
import { asCsv } from '../../../scripts/report/as-csv';
import { reportOn } from './report-on';

const header = 'note,line,course,mode,done,total,percent,skipped,next,next line,trail,url\r\n';

describe('the report as CSV', () => {
  it('has one row for each course, with lines as editors count them', () => {
    const note = '# Piano\n## Scales\n- [x] C\n- [ ] [G](https://a.org)\n# Singing\n# Links\ndone https://a.org';
    expect(asCsv(reportOn({ 'Music.md': note }))).toBe(
      `${header}Music.md,1,Piano,lessons,1,2,50,0,G,4,Scales,https://a.org\r\n` +
        'Music.md,5,Singing,empty,0,0,,0,,,,\r\n' +
        'Music.md,6,Links,links,1,1,100,0,,,,\r\n',
    );
  });

  it('a comma, a quote or a line break puts a cell into quotes', () => {
    const csv = asCsv(reportOn({ 'a, "b"\r\nc.md': '# Do, "re"\n- [ ] mi' }));
    expect(csv).toBe(`${header}"a, ""b""\r\nc.md",1,"Do, ""re""",lessons,0,1,0,0,mi,2,,\r\n`);
  });

  it('notes without a course give a table without rows', () => {
    expect(asCsv(reportOn({ 'a.md': 'https://a.org' }))).toBe(header);
  });
});
