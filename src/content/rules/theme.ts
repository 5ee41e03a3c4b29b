import { contrast, darkPaper, defaultInk, leastContrast, leastTextContrast, lightPaper } from '../../model/contrast.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { placeOf } from '../content.ts';
import { publicationFile } from '../load-lists.ts';
import type { Rule } from './rule.ts';

/** Links must be readable on the paper they stand on, and running text easily so. */
export const themeReadable: Rule = (content) => {
  const { accent, accentDark, ink, paper = lightPaper } = content.publication.theme;
  const check = (field: string, colour: string | undefined, background: string, needed: number): Problem[] => {
    if (!colour || contrast(colour, background) >= needed) return [];
    const ratio = Math.floor(contrast(colour, background) * 10) / 10;
    const place = placeOf(content, publicationFile, ['theme', field]);
    return [problem('theme-contrast', place, { field, colour, background, ratio, needed })];
  };
  return [
    ...check('accent', accent, paper, leastContrast),
    ...check('accentDark', accentDark, darkPaper, leastContrast),
    // Without an ink of its own a theme's paper is held against the house's.
    ...check(ink ? 'ink' : 'paper', ink ?? defaultInk, paper, leastTextContrast),
  ];
};
