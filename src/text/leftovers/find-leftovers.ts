/**
 * Finds what other programs and authors left in a text and what would be printed: pastes from word processors,
 * instructions of other systems, marks of unfinished work, telephone numbers and private mailboxes.
 */
import { maskCode } from '../../language/hygiene/mask.ts';
import { positionsIn } from '../../problems/positions.ts';
import { type Problem, type ProblemPlace, problem } from '../../problems/problem.ts';
import { type Leftover, linesOf } from './leftover.ts';
import { findLists } from './lists.ts';
import { findInstructions } from './other-systems.ts';
import { findPrivateDetails } from './private-details.ts';
import { findRaisedNumbers } from './raised-numbers.ts';
import { findTables } from './tables.ts';
import { findTitles } from './titles.ts';
import { findUnfinished } from './unfinished.ts';

export interface MarkdownFile {
  readonly text: string;
  readonly file: string;
  /** The offset where Markdown begins. */
  readonly bodyStart: number;
  /** Texts that the publication lists as right. */
  readonly allowed: ReadonlySet<string>;
}

/** One problem for each place in the body. Of equal findings only the first is reported. */
export function findLeftovers({ text, file, bodyStart, allowed }: MarkdownFile): Problem[] {
  const masked = maskCode(text.slice(bodyStart));
  const lines = linesOf(masked, 0);
  const found: Leftover[] = [
    ...findLists(masked, lines),
    ...findTitles(masked, lines),
    ...findTables(masked, lines),
    ...findRaisedNumbers(masked, lines),
    ...findInstructions(masked),
    ...findUnfinished(masked),
    ...findPrivateDetails(masked),
  ].filter((each) => !allowed.has(each.text));
  if (found.length === 0) return [];
  const positionOf = positionsIn(text);
  return firstOfKind(found).map((each) => {
    const moved = each.edits?.map(({ start, end, text: by }) => ({
      start: start + bodyStart,
      end: end + bodyStart,
      text: by,
    }));
    return asProblem(each, { file, ...positionOf(each.at + bodyStart) }, moved);
  });
}

/** @param place returns the place of the field */
export const findFieldLeftovers = (text: string, place: () => ProblemPlace, allowed: ReadonlySet<string>): Problem[] =>
  firstOfKind(
    [...findInstructions(text), ...findUnfinished(text, true), ...findPrivateDetails(text)].filter(
      (each) => !allowed.has(each.text),
    ),
  ).map((each) => asProblem(each, place()));

function asProblem(each: Leftover, place: ProblemPlace, edits?: Problem['edits']): Problem {
  const found = problem(each.code, place, { text: each.text, ...each.params });
  return edits ? { ...found, edits } : found;
}

/** Joins equal texts into one problem, and also the instructions of one kind, of which the first few are named. */
function firstOfKind(found: readonly Leftover[]): Leftover[] {
  const key = ({ code, text, params }: Leftover): string =>
    code === 'markup-leftover' ? `${code} ${params?.kind}` : `${code} ${text}`;
  return [...Map.groupBy(found, key).values()].flatMap(([first, ...more]) => {
    if (first?.code !== 'markup-leftover') return first ?? [];
    const texts = [...new Set([first, ...more].map(({ text }) => text))];
    const shown = texts.slice(0, mostNamed).join('  ');
    return { ...first, text: texts.length > mostNamed ? `${shown}  …` : shown };
  });
}

const mostNamed = 3;
