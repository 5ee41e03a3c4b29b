/** Reads what partners hand in: bytes first, doubts about them as problems, never an exception. */
import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Problem, problem } from '../problems/problem.ts';

/** Largest text file that is read: far above any case study, far below what would stall the build. */
const maxTextBytes = 2_000_000;

export interface TextFile {
  /** Path relative to the content folder, with forward slashes. */
  readonly file: string;
  /** The text, with `\n` line ends and no byte order mark; undefined where it could not be read. */
  readonly text: string | undefined;
  readonly problems: readonly Problem[];
}

export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/** What stands in a folder, sorted by name; empty where there is no such folder. */
export async function listFolder(root: string, folder: string): Promise<Entry[]> {
  return entriesOf(path.join(root, folder))
    .map(
      (entry): Entry => ({
        name: entry.name,
        kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other',
      }),
    )
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/**
 * Reads a UTF-8 text file of the content folder: at once, since thousands of small files take five times as long by
 * promises.
 */
export async function readText(root: string, file: string): Promise<TextFile> {
  const failed = (...problems: Problem[]): TextFile => ({ file, text: undefined, problems });
  try {
    const info = lstatSync(path.join(root, file));
    if (info.isSymbolicLink()) return failed(problem('file-is-link', { file }));
    if (info.isDirectory()) return failed(problem('file-is-folder', { file }));
    if (!info.isFile()) return failed(problem('file-unreadable', { file }));
    if (info.size > maxTextBytes) return failed(tooLarge(file, info.size));
    return decode(file, readFileSync(path.join(root, file)));
  } catch (cause) {
    const isMissing = errorCode(cause) === 'ENOENT';
    return failed(problem(isMissing ? 'file-missing' : 'file-unreadable', { file }, {}, isMissing ? undefined : cause));
  }
}

/** The system's name of a fault: ENOENT, EACCES. */
export const errorCode = (cause: unknown): string | undefined =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;

const tooLarge = (file: string, bytes: number): Problem =>
  problem('file-too-large', { file }, { megabytes: megabytes(bytes), limit: megabytes(maxTextBytes) });

const megabytes = (bytes: number): number => Math.round(bytes / 100_000) / 10;

function decode(file: string, bytes: Uint8Array): TextFile {
  const problems: Problem[] = [];
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    // Text saved as UTF-16, and files that are no text at all, show themselves by zero bytes.
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
  return { file, text: text.replace(/\r\n?/g, '\n'), problems };
}

/** The line on which the first bytes stand that are no UTF-8 text. */
function invalidLine(bytes: Uint8Array): number {
  const replaced = new TextDecoder('utf-8').decode(bytes);
  const at = replaced.search(/[\0\uFFFD]/);
  return replaced.slice(0, Math.max(0, at)).split('\n').length;
}
