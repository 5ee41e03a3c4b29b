import { placeOf } from '../../content/content.ts';
import { publicationFile } from '../../content/known-files.ts';
import {
  contrast,
  darkPaper,
  defaultAccent,
  defaultInk,
  leastContrast,
  leastTextContrast,
  lightPaper,
} from '../../model/contrast.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { Rule } from '../rule.ts';

/**
 * Links and running text must be readable on the theme's paper and on the white paper of printed books. The palette
 * derives all other colours from these so that they are readable too.
 */
export const themeReadable: Rule = (content) => {
  const { accent, accentDark, ink, paper = lightPaper } = content.publication.theme;
  const check = (field: string, colour: string | undefined, papers: readonly string[], needed: number): Problem[] => {
    const background = colour && papers.find((each) => contrast(colour, each) < needed);
    if (!colour || !background) return [];
    const ratio = Math.floor(contrast(colour, background) * 10) / 10;
    const place = placeOf(content, publicationFile, ['theme', field]);
    return [problem('theme-contrast', place, { field, colour, background, ratio, needed })];
  };
  const papers = [paper, lightPaper];
  // A theme that sets only its paper is compared with the house's colours.
  const onPaper = [
    ...check(ink ? 'ink' : 'paper', ink ?? defaultInk, papers, leastTextContrast),
    ...check(accent ? 'accent' : 'paper', accent ?? defaultAccent, papers, leastContrast),
  ];
  return [...firstOfField(onPaper), ...check('accentDark', accentDark, [darkPaper], leastContrast)];
};

/** A paper that is too dark for ink is also too dark for links, which is one problem. */
const firstOfField = (problems: readonly Problem[]): Problem[] =>
  problems.filter(({ params }, at) => problems.findIndex((each) => each.params.field === params.field) === at);
