import { type Problem, problem } from '../../problems/problem.ts';
import { type CleanedSvg, maxElements, type SvgRefusal } from './clean-svg.ts';
import { maxDepth } from './tree.ts';

/** The problem for a file that gives no picture. */
export function refusedSvg(file: string, refusal: SvgRefusal): Problem {
  if (refusal === 'empty') return problem('svg-empty', { file });
  if (refusal === 'no-svg') return problem('image-unreadable', { file });
  return problem('svg-too-large', { file }, { elements: maxElements, depth: maxDepth });
}

/** A problem for each part that readers of the file see and readers of the publication would not. */
export const lostParts = (file: string, { losses }: CleanedSvg): Problem[] =>
  losses.map(({ part, line }) => problem('svg-part-lost', { file, line }, { part }));
