import { sharedNotes } from '../shared';
import { quickShareOf } from '../syllabus';
import type { Case, Figures } from './case';

/** How much of real notes the quick scanner reads by itself. */
export function shareCases(): Case[] {
  const folders = ['seeds', 'corpus'].filter((folder) => sharedNotes(folder).size > 0);
  return folders.map((folder) => ({ name: `share/${folder}`, measure: () => shareOf(sharedNotes(folder).values()) }));
}

function shareOf(texts: Iterable<string>): Figures {
  const total = { units: 0, pieces: 0, quickUnits: 0, quickPieces: 0 };
  for (const text of texts) {
    const share = quickShareOf(text);
    total.units += share.units;
    total.pieces += share.pieces;
    total.quickUnits += share.quickUnits;
    total.quickPieces += share.quickPieces;
  }
  return total;
}
