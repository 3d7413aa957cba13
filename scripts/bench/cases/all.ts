import type { Case } from './case';
import { chromiumCase } from './chromium';
import { coldCases } from './cold';
import { largeCases } from './large';
import { loadCases } from './load';
import { memoryCase } from './memory';
import { shareCases } from './share';
import { typedCases } from './typed';

export function allCases(): readonly Case[] {
  return [...coldCases(), ...typedCases(), memoryCase, ...loadCases, ...shareCases(), ...largeCases(), chromiumCase];
}
