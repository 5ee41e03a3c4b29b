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
 * Links must be readable on the paper they stand on, and running text easily so: on the theme's paper, and on the white
 * one of printed books. The palette makes all other colours from these so that they can be read too.
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
  // Without colours of its own a theme's paper is held against the house's.
  const onPaper = [
    ...check(ink ? 'ink' : 'paper', ink ?? defaultInk, papers, leastTextContrast),
    ...check(accent ? 'accent' : 'paper', accent ?? defaultAccent, papers, leastContrast),
  ];
  return [...firstOfField(onPaper), ...check('accentDark', accentDark, [darkPaper], leastContrast)];
};

/** A paper that is too dark for ink is too dark for links as well. */
const firstOfField = (problems: readonly Problem[]): Problem[] =>
  problems.filter(({ params }, at) => problems.findIndex((each) => each.params.field === params.field) === at);
