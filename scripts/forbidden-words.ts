// Looks into main.js for what the plugin promises never to do: build HTML from text, run text as code, go online.
import { readFileSync } from 'node:fs';

/** What is looked for, and how often a package brings it along in code that we never reach. */
const forbidden: readonly { pattern: RegExp; accepted: number }[] = [
  // Preact's dangerouslySetInnerHTML reads it once and sets it once; the linter forbids our views that attribute.
  { pattern: /\binnerHTML\b/g, accepted: 2 },
  { pattern: /\bouterHTML\b/g, accepted: 0 },
  { pattern: /\binsertAdjacentHTML\b/g, accepted: 0 },
  { pattern: /\bdocument\.write\b/g, accepted: 0 },
  { pattern: /\beval\(/g, accepted: 0 },
  { pattern: /\bnew Function\b/g, accepted: 0 },
  { pattern: /\bXMLHttpRequest\b/g, accepted: 0 },
  { pattern: /\bfetch\(/g, accepted: 0 },
  { pattern: /\bWebSocket\b/g, accepted: 0 },
  { pattern: /\bEventSource\b/g, accepted: 0 },
  { pattern: /\bsendBeacon\b/g, accepted: 0 },
  // The playlist import (docs/decisions/0022): one call, one place, and no address of anybody else but what people open themselves.
  { pattern: /\brequestUrl\b/g, accepted: 1 },
  { pattern: /https?:\/\/www\.googleapis\.com\b/g, accepted: 1 },
  { pattern: /https?:\/\/(?!www\.(?:w3\.org|googleapis\.com|youtube\.com)\/|example\.org\b)[\w-]/g, accepted: 0 },
  { pattern: /\bimport\(/g, accepted: 0 },
  { pattern: /\bchild_process\b/g, accepted: 0 },
];

const bundle = readFileSync('main.js', 'utf8');
const failures = forbidden
  .map(({ pattern, accepted }) => ({ pattern, accepted, found: bundle.match(pattern)?.length ?? 0 }))
  .filter(({ found, accepted }) => found !== accepted);

for (const { pattern, found, accepted } of failures) {
  console.error(`main.js contains ${pattern.source} ${found} times, not ${accepted}`);
}
if (failures.length === 0)
  console.log(`main.js contains none of the ${forbidden.length} forbidden words where it should not`);
process.exitCode = failures.length === 0 ? 0 : 1;
