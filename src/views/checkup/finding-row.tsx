import type { JSX } from 'preact';
import type { Found } from '../../core/checkup/check-up';
import type { Finding } from '../../core/course/types';
import { findingSentence } from '../../core/course/finding-sentence';
import type { Words } from '../../i18n/words';
import type { CheckUpActions } from './check-up-actions';
import { opening } from './opening';

interface Props {
  readonly found: Found;
  readonly isIgnored: boolean;
  readonly actions: CheckUpActions;
  readonly words: Words;
}

/** One finding: where it is, what it is, and what can be done about it. */
export function FindingRow({ found, isIgnored, actions, words }: Props): JSX.Element {
  const { path, finding, fixes } = found;
  const { checkUp } = words;
  // People count lines from one.
  const line = finding.line + 1;
  return (
    <li class="syllabus-finding">
      <button
        type="button"
        class="syllabus-plain syllabus-finding-text"
        {...opening({ path, line: finding.line }, actions)}
      >
        <span class="syllabus-trail">
          {isIgnored && <bdi>{`${path.replace(/\.md$/, '')} · `}</bdi>}
          {checkUp.line(line)}
        </span>
        <bdi>{findingSentence(finding, words.findings)}</bdi>
      </button>
      {!isIgnored && fixes.length === 0 && <p class="syllabus-calm syllabus-hint">{checkUp.hints[finding.kind]}</p>}
      <div class="syllabus-deeds">
        {!isIgnored &&
          fixes.map((fix) => (
            <Deed
              key={fix}
              text={checkUp.fixes[fix]}
              {...{ line, words }}
              act={() => {
                actions.fix(found, fix);
              }}
            />
          ))}
        {!isIgnored && <Other finding={finding} actions={actions} words={words} />}
        <Deed
          text={isIgnored ? checkUp.heed : checkUp.ignore}
          isQuiet={true}
          {...{ line, words }}
          act={(button) => {
            focusNeighbour(button);
            actions.ignore(found, !isIgnored);
          }}
        />
      </div>
    </li>
  );
}

interface DeedProps {
  readonly text: string;
  readonly isQuiet?: boolean;
  readonly line: number;
  readonly words: Words;
  readonly act: (button: HTMLElement) => void;
}

/** What can be done; the line is spoken, so that buttons of other findings are told apart. */
function Deed({ text, isQuiet = false, line, words, act }: DeedProps): JSX.Element {
  return (
    <button
      type="button"
      class={`syllabus-plain syllabus-link${isQuiet ? ' syllabus-quiet' : ''}`}
      aria-label={words.checkUp.inLine(text, line)}
      onClick={({ currentTarget }) => {
        act(currentTarget);
      }}
    >
      {text}
    </button>
  );
}

/** The way to the other place that the finding is about. */
function Other({ finding, actions, words }: Pick<Props, 'actions' | 'words'> & { readonly finding: Finding }) {
  const { kind, other } = finding;
  if (!other || !hasOther(kind, words)) return null;
  return (
    <button type="button" class="syllabus-plain syllabus-link" {...opening(other, actions)}>
      {words.checkUp.other[kind](other.line + 1)}
    </button>
  );
}

function hasOther(kind: Finding['kind'], { checkUp }: Words): kind is keyof Words['checkUp']['other'] {
  return Object.hasOwn(checkUp.other, kind);
}

/** The row is about to go: who works through the list by keyboard goes on from the next one. */
function focusNeighbour(button: HTMLElement): void {
  const row = button.closest('li');
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  neighbour?.querySelector<HTMLElement>('button')?.focus();
}
