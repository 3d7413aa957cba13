import { kindOf } from './address-kind';
import { isCounted } from './course-links';
import { eachLesson } from './next-lesson';
import { statedNumber } from './opens';
import { addressKey } from './same-address';
import type { Course, NextUp } from './types';

/** Which one of the videos of a playlist a lesson is; both numbers count from 1. */
export interface PlaylistPlace {
  readonly number: number;
  readonly of: number;
}

/**
 * Where a course's next lesson stands in the playlist that it opens; null where it opens something else. A playlist opens as a whole, hence
 * one has to know which video to take. Nothing is said where that would be a guess: the course has another playlist, or the lesson's own
 * title counts otherwise.
 */
export function playlistPlace({ link, resources, children }: Course, next: NextUp): PlaylistPlace | null {
  if (link === null || next.url !== link || !isPlaylist(link)) return null;
  const lists = resources
    .filter((one) => isCounted(one) && isPlaylist(one.target))
    .map(({ target }) => addressKey(target));
  if (new Set(lists).size > 1) return null;
  let of = 0;
  let number = 0;
  eachLesson(children, ({ id }) => {
    of += 1;
    if (id === next.id) number = of;
  });
  return number > 0 && (statedNumber(next.title) ?? number) === number ? { number, of } : null;
}

function isPlaylist(target: string): boolean {
  return kindOf({ target, attachment: false }) === 'playlist';
}
