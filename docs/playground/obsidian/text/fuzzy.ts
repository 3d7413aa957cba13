import type { SearchMatches, SearchResult, SearchResultContainer } from 'obsidian';

/** All letters of the query in their order; runs and beginnings of words score better, gaps and long texts worse. */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
  const letters = Array.from(query.toLowerCase().replace(/\s+/g, ''));
  return (text) => {
    if (letters.length === 0) return { score: 0, matches: [] };
    const lower = text.toLowerCase();
    const whole = lower.indexOf(query.trim().toLowerCase());
    if (whole >= 0) {
      return { score: -whole / 100 - text.length / 1000, matches: [[whole, whole + query.trim().length]] };
    }
    const matches: SearchMatches = [];
    let score = -1;
    let at = 0;
    for (const letter of letters) {
      const word = wordBeginningWith(lower, letter, at);
      const next = lower.startsWith(letter, at) ? at : word >= 0 ? word : lower.indexOf(letter, at);
      if (next < 0) return plain(lower, letters);
      const last = matches.at(-1);
      if (last?.[1] === next) last[1] = next + letter.length;
      else {
        matches.push([next, next + letter.length]);
        score -= word === next ? 0.1 : 0.5;
      }
      at = next + letter.length;
    }
    return { score: score - text.length / 1000, matches };
  };
}

/** Every word of the query somewhere in the text. */
export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return (text) => {
    const matches: SearchMatches = [];
    for (const word of words) {
      const at = text.toLowerCase().indexOf(word);
      if (at < 0) return null;
      matches.push([at, at + word.length]);
    }
    matches.sort(([a], [b]) => a - b);
    return { score: -(matches[0]?.[0] ?? 0) / 100, matches };
  };
}

export function sortSearchResults(results: SearchResultContainer[]): void {
  results.sort((a, b) => b.match.score - a.match.score);
}

export function renderResults(el: HTMLElement, text: string, result: SearchResult, offset = 0): void {
  renderMatches(el, text, result.matches, offset);
}

export function renderMatches(
  el: HTMLElement | DocumentFragment,
  text: string,
  matches: SearchMatches | null,
  offset = 0,
): void {
  let at = 0;
  for (const [from, to] of matches ?? []) {
    const start = Math.max(from + offset, at);
    const end = Math.min(to + offset, text.length);
    if (end <= start) continue;
    el.appendText(text.slice(at, start));
    el.createSpan({ cls: 'suggestion-highlight', text: text.slice(start, end) });
    at = end;
  }
  el.appendText(text.slice(at));
}

function wordBeginningWith(text: string, letter: string, from: number): number {
  for (let at = text.indexOf(letter, from); at >= 0; at = text.indexOf(letter, at + 1)) {
    if (at === 0 || /[\s\-_/.:]/.test(text[at - 1] ?? '')) return at;
  }
  return -1;
}

/** Leaping to the beginning of a word can skip letters that are still needed: then the first ones found must do. */
function plain(text: string, letters: string[]): SearchResult | null {
  const matches: SearchMatches = [];
  let at = 0;
  for (const letter of letters) {
    const next = text.indexOf(letter, at);
    if (next < 0) return null;
    matches.push([next, next + letter.length]);
    at = next + letter.length;
  }
  return { score: -1 - matches.length * 0.5 - text.length / 1000, matches };
}
