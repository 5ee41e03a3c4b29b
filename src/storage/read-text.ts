import { maxLineLength, maxTextBytes } from '../problems/limits.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { findConflicts } from './conflicts.ts';
import { type ContentStore, isFault } from './store.ts';
import { fileProblem } from './store-problems.ts';

export interface TextFile {
  readonly file: string;
  /** The text, with `\n` line ends and no byte order mark; undefined where it could not be read. */
  readonly text: string | undefined;
  readonly problems: readonly Problem[];
}

/** Reads a UTF-8 text file. Every fault is a problem, never an exception. */
export async function readText(store: ContentStore, file: string): Promise<TextFile> {
  const read = await store.read(file, maxTextBytes);
  return isFault(read) ? { file, text: undefined, problems: [fileProblem(file, read)] } : decodeText(file, read);
}

/** Decodes bytes as UTF-8. Invalid bytes are a problem. */
export function decodeText(file: string, bytes: Uint8Array): TextFile {
  const problems: Problem[] = [];
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    // Zero bytes mean UTF-16 or a file that is not text.
    if (text.includes('\u0000')) throw new TypeError('The file holds zero bytes.');
  } catch (cause) {
    const found = problem('encoding-invalid', { file, line: invalidLine(bytes), column: 1 }, {}, cause);
    return { file, text: undefined, problems: [found] };
  }
  if (text.startsWith('\uFEFF')) {
    problems.push(problem('bom-removed', { file, line: 1, column: 1 }));
    text = text.slice(1);
  }
  if (text.trim() === '') return { file, text: undefined, problems: [...problems, problem('file-empty', { file })] };
  const lines = text.replace(/\r\n?/g, '\n');
  const found = [...findLongLine(file, lines), ...findConflicts(file, lines)];
  return { file, text: found.length > 0 ? undefined : lines, problems: [...problems, ...found] };
}

/** A problem for the first line that is longer than the limit. */
function findLongLine(file: string, text: string): Problem[] {
  if (text.length <= maxLineLength) return [];
  const lines = text.split('\n');
  const at = lines.findIndex(({ length }) => length > maxLineLength);
  if (at < 0) return [];
  const place = { file, line: at + 1, column: maxLineLength + 1 };
  return [problem('line-too-long', place, { length: lines[at]?.length ?? 0, limit: maxLineLength })];
}

/** The first line with bytes that are not UTF-8. */
function invalidLine(bytes: Uint8Array): number {
  const replaced = new TextDecoder('utf-8').decode(bytes);
  const at = replaced.search(/[\0\uFFFD]/);
  return replaced.slice(0, Math.max(0, at)).split('\n').length;
}
