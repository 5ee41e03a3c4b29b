import { positionsIn } from '../problems/positions.ts';
import { type Problem, problem } from '../problems/problem.ts';

/**
 * The lines that Git writes around a conflict: before the first version, the common version (with diff3) and after the
 * second.
 */
const marker = /^(?:<{7,}|>{7})(?:[ \t][^\n]*)?$|^\|{7,}[ \t]+\S[^\n]*$/gm;
/** In Markdown this line may also underline a heading. */
const divider = /^={7,}[ \t]*$/gm;

/** One error for each conflict that is not resolved; empty for nearly all files. */
export function findConflicts(file: string, text: string): Problem[] {
  if (!/^(?:<<<<<<<|>>>>>>>|\|\|\|\|\|\|\||=======)/m.test(text)) return [];
  const markers = [...text.matchAll(marker)];
  const found = markers.length > 0 || file.endsWith('.md') ? markers : [...text.matchAll(divider)];
  const starts = found.filter(({ 0: line }) => line[0] === '<');
  const positionOf = positionsIn(text);
  return (starts.length > 0 ? starts : found.slice(0, 1)).map(({ 0: line, index }) => {
    return problem('conflict-marker', { file, ...positionOf(index) }, { text: line.slice(0, 80) });
  });
}
