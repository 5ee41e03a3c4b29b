/** `build-report.json`: every file of the output, so that editors can verify and compare builds. */
import { createHash } from 'node:crypto';
import { open, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { MadeFile, ReportedFile } from '../jobs/made-file.ts';
import { languageFolder } from '../model/language-code.ts';
import type { Publication } from '../model/publication.ts';
import { printableJson } from '../problems/printable.ts';
import { reportName } from './swap.ts';

export interface BuildReport {
  readonly publication: string;
  readonly edition: string;
  readonly languages: readonly string[];
  readonly files: readonly ReportedFile[];
  /** Wall-clock seconds by stage. */
  readonly seconds: Readonly<Record<string, number>>;
}

/** Lists every file of the output folder, sorted by path, and writes the report into it. */
export async function writeReport(
  folder: string,
  publication: Publication,
  edition: string,
  made: readonly MadeFile[],
  seconds: Readonly<Record<string, number>>,
): Promise<BuildReport> {
  const known = new Map(made.map((each) => [each.path, each]));
  const files: ReportedFile[] = [];
  for (const file of await allFiles(folder)) files.push(await describe(folder, file, publication, known.get(file)));
  const languages = publication.languages.map((each) => each.code);
  const report = { publication: publication.id, edition, languages, files, seconds };
  await writeFile(path.join(folder, reportName), `${printableJson(JSON.stringify(report, undefined, 2))}\n`);
  return report;
}

async function describe(
  folder: string,
  file: string,
  publication: Publication,
  made: MadeFile | undefined,
): Promise<ReportedFile> {
  const { bytes, sha256 } = await digest(path.join(folder, file));
  const language = made?.language ?? languageOfPath(file, publication);
  return { path: file, bytes, sha256, ...(language && { language }), ...made };
}

const room = Buffer.alloc(1 << 20);

/** Reads the file in pieces, because a book may be larger than the rest of the memory. */
async function digest(file: string): Promise<Pick<ReportedFile, 'bytes' | 'sha256'>> {
  const hash = createHash('sha256');
  const handle = await open(file);
  try {
    let bytes = 0;
    for (let read = await handle.read(room); read.bytesRead > 0; read = await handle.read(room)) {
      hash.update(room.subarray(0, read.bytesRead));
      bytes += read.bytesRead;
    }
    return { bytes, sha256: hash.digest('hex') };
  } finally {
    await handle.close();
  }
}

/** Pages are in their language's folder. */
function languageOfPath(file: string, publication: Publication): string | undefined {
  const top = file.split('/')[0];
  return publication.languages.find((each) => languageFolder(each.code) === top)?.code;
}

async function allFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => file !== reportName)
    .sort();
}
