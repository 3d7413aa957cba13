import { themes } from '../../tests/browser/states/themes';
import type { View } from './views';

/** The pictures in a table for each language: a row is a state, a column a frame in one light. */
export function sheetHtml(views: readonly View[]): string {
  const languages = [...new Set(views.map(({ languageName }) => languageName))];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Contact sheet</title>
<style>
  body { margin: 1rem; background: #888; font: 14px sans-serif; }
  td, th { padding: 4px; vertical-align: top; text-align: start; }
  th { position: sticky; inset-block-start: 0; background: #888; }
  td:first-child { position: sticky; inset-inline-start: 0; width: 8rem; background: #888; }
  img { display: block; max-width: 32rem; }
</style>
${languages.map((language) => tableOf(language, views)).join('\n')}
</html>
`;
}

function tableOf(language: string, views: readonly View[]): string {
  const own = views.filter(({ languageName }) => languageName === language);
  const frames = [...new Set(own.map(({ frameName }) => frameName))];
  const states = [...new Set(own.map(({ state }) => state))];
  const head = frames.flatMap((frame) => themes.map((theme) => `<th>${frame}, ${theme}</th>`)).join('');
  const rows = states.map((state) => {
    const cells = own
      .filter((view) => view.state === state)
      .flatMap(({ file }) => themes.map((theme) => `<td><img loading="lazy" alt="" src="${file(theme)}"></td>`));
    return `<tr><td>${state.name}</td>${cells.join('')}</tr>`;
  });
  return `<h1>${language}</h1>\n<table><tr><th></th>${head}</tr>\n${rows.join('\n')}\n</table>`;
}
