// What JSX is in main.js: calls of Preact's `h`. The build brings it into every file with JSX (docs/decisions/0011-minified-twice.md).
export { Fragment, h } from 'preact';
