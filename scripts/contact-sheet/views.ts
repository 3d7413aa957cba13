import { allStates } from '../../tests/browser/states/all-states';
import { frames, type Frame } from '../../tests/browser/states/frames';
import { languages, type Language } from '../../tests/browser/states/languages';
import type { State } from '../../tests/browser/states/state';
import type { Theme } from '../../tests/browser/states/themes';

/** One state in one frame and language. */
export interface View {
  readonly state: State;
  readonly frame: Frame;
  readonly frameName: string;
  readonly language: Language;
  readonly languageName: string;
  /** Where its picture is, below the sheet's folder. */
  readonly file: (theme: Theme) => string;
}

/** All views, or those of the states, frames and languages that are named; what is meant is compared without blanks. */
export function wantedViews(names: readonly string[]): readonly View[] {
  const given = new Set(names.map(plain));
  const chosen = <Kind>(all: readonly (readonly [string, Kind])[]): readonly (readonly [string, Kind])[] => {
    const named = all.filter(([name]) => given.has(plain(name)));
    return named.length > 0 ? named : all;
  };
  const states = chosen(allStates.map((state) => [state.name, state]));
  const places = chosen(Object.entries<Frame>(frames));
  return chosen(Object.entries<Language>(languages)).flatMap(([languageName, language]) =>
    states.flatMap(([, state]) =>
      places
        .filter(([, { visit }]) => !state.isForDesktop || visit.layout !== 'phone')
        .map(([frameName, frame]) => ({
          state,
          frame,
          frameName,
          language,
          languageName,
          file: (theme: Theme) => `${[languageName, plain(frameName), theme, plain(state.name)].join('/')}.png`,
        })),
    ),
  );
}

const plain = (name: string): string => name.replaceAll(/[ ,]+/gu, '-').toLowerCase();
