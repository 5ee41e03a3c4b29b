import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ensureBrowser } from '../../src/printing/ensure-browser.ts';
import { openPrinter, type Printer } from '../../src/printing/launch.ts';

/** The reason why a test cannot run here, or false: not every machine has the tools that open PDFs. */
export function missingTool(...tools: readonly string[]): string | false {
  const missing = tools.filter((tool) => !isInstalled(tool));
  return missing.length > 0 && `not installed: ${missing.join(', ')} (Debian: poppler-utils, qpdf, mupdf-tools)`;
}

function isInstalled(tool: string): boolean {
  try {
    execFileSync(tool, [tool === 'qpdf' ? '--version' : '-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export const run = (tool: string, ...args: readonly string[]): string =>
  execFileSync(tool, [...args], { encoding: 'utf8', maxBuffer: 1e8 });

export async function savePdf(folder: string, name: string, bytes: Uint8Array): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  return file;
}

/** The words of one page, or of all, in one line with single spaces. Words that were broken at line ends are whole. */
export function textOf(file: string, page?: number): string {
  const pages = page === undefined ? [] : ['-f', String(page), '-l', String(page)];
  return run('pdftotext', ...pages, file, '-')
    .replaceAll('\u00ad\n', '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The lines of one page, with single spaces between words at any distance. */
export const linesOf = (file: string, page: number): string[] =>
  run('pdftotext', '-layout', '-f', String(page), '-l', String(page), file, '-')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim());

export const printerForTests = async (): Promise<Printer> => openPrinter(await ensureBrowser(undefined));
