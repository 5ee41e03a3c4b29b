import { contrast, darkPaper, leastContrast, lightPaper } from '../../model/contrast.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { placeOf } from '../content.ts';
import { publicationFile } from '../load-lists.ts';
import type { Rule } from './rule.ts';

/** Links and text must be readable on the paper they stand on. */
export const themeReadable: Rule = (content) => {
  const { accent, accentDark, ink, paper = lightPaper } = content.publication.theme;
  const check = (field: string, colour: string | undefined, background: string): Problem[] => {
    if (!colour || contrast(colour, background) >= leastContrast) return [];
    const ratio = Math.floor(contrast(colour, background) * 10) / 10;
    return [
      problem('theme-contrast', placeOf(content, publicationFile, ['theme', field]), {
        field,
        colour,
        background,
        ratio,
      }),
    ];
  };
  return [
    ...check('accent', accent, paper),
    ...check('accentDark', accentDark, darkPaper),
    ...check('ink', ink, paper),
  ];
};
