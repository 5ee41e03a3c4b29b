/** Reads what partners hand in: bytes first, doubts about them as problems, never an exception. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Problem, problem } from '../problems/problem.ts';

/** Largest text file that is read: far above any case study, far below what would stall the build. */
export const maxTextBytes = 2_000_000;

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
  const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(() => []);
  return entries
    .map(
      (entry): Entry => ({
        name: entry.name,
        kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other',
      }),
    )
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Reads a UTF-8 text file of the content folder. */
export async function readText(root: string, file: string): Promise<TextFile> {
  const failed = (...problems: Problem[]): TextFile => ({ file, text: undefined, problems });
  const info = await stat(path.join(root, file)).catch(() => undefined);
  if (!info) return failed(problem('file-missing', { file }));
  if (info.isDirectory()) return failed(problem('file-is-folder', { file }));
  if (!info.isFile()) return failed(problem('file-unreadable', { file }));
  if (info.size > maxTextBytes) {
    return failed(
      problem('file-too-large', { file }, { megabytes: megabytes(info.size), limit: megabytes(maxTextBytes) }),
    );
  }
  try {
    return decode(file, await readFile(path.join(root, file)));
  } catch (cause) {
    return failed(problem('file-unreadable', { file }, {}, cause));
  }
}

const megabytes = (bytes: number): number => Math.round(bytes / 100_000) / 10;

function decode(file: string, bytes: Uint8Array): TextFile {
  const problems: Problem[] = [];
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    return {
      file,
      text: undefined,
      problems: [problem('encoding-invalid', { file, line: invalidLine(bytes), column: 1 }, {}, cause)],
    };
  }
  if (text.startsWith('\uFEFF')) {
    problems.push(problem('bom-removed', { file, line: 1, column: 1 }));
    text = text.slice(1);
  }
  if (text.trim() === '') return { file, text: undefined, problems: [...problems, problem('file-empty', { file })] };
  return { file, text: text.replace(/\r\n?/g, '\n'), problems };
}

/** The line on which the first bytes stand that are no UTF-8. */
function invalidLine(bytes: Uint8Array): number {
  const replaced = new TextDecoder('utf-8').decode(bytes);
  const at = replaced.indexOf('\uFFFD');
  return replaced.slice(0, Math.max(0, at)).split('\n').length;
}
