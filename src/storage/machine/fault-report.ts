/** Reports faults of the builder itself: writes the details to a file and says where to report them. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { debugText, problemsOf } from '../../problems/faults.ts';
import type { Problem } from '../../problems/problem.ts';
import { isFileFault, outputProblem } from '../file-faults.ts';
import { fromHere } from '../from-here.ts';
import { builderRoot, cacheFolder } from '../installation.ts';

/**
 * The problems of an error. For a fault of the builder the details are written to a file that the problem names.
 * @param folder for these files
 */
export function faultProblems(fault: unknown, folder = path.join(cacheFolder, 'faults')): readonly Problem[] {
  const known = isFileFault(fault) ? outputProblem(process.cwd(), fault) : fault;
  return problemsOf(known).map((each) =>
    each.code === 'internal-fault' || each.code === 'site-failed'
      ? { ...each, params: { ...each.params, detail: firstLine(each), ...reportOf(fault, folder) } }
      : each,
  );
}

/** The other lines are in the file. */
const firstLine = ({ params }: Problem): string => String(params.detail).split('\n')[0] ?? '';

/** `suggestion` is the address for reports; empty if there is none. */
const reportOf = (fault: unknown, folder: string): Problem['params'] => ({
  suggestion: reportAddress([process.cwd(), builderRoot]),
  file: writeDetails(fault, folder),
});

function writeDetails(fault: unknown, folder: string): string {
  const file = path.join(folder, `${new Date().toISOString().replace(/\W/g, '')}-${process.pid}.txt`);
  const { version, platform, arch, argv } = process;
  const about = `Compendium ${versionOf(builderRoot)}, Node ${version}, ${platform} ${arch}\n${argv.slice(2).join(' ')}\n`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, `${about}\n${debugText(fault)}\n`);
    return fromHere(file);
  } catch {
    // On a full disk the fault is reported without a file.
    return '–';
  }
}

interface PackageFile {
  readonly version?: string;
  readonly bugs?: string | { readonly url?: string; readonly email?: string };
}

/**
 * The address for fault reports from the first `package.json` that has one. A network's own comes before the builder's.
 * @param folders where to look for a `package.json`
 */
export function reportAddress(folders: readonly string[]): string {
  const found = folders.map((folder) => readPackage(folder).bugs).find((bugs) => bugs !== undefined && bugs !== '');
  return typeof found === 'string' ? found : (found?.url ?? found?.email ?? '');
}

const versionOf = (folder: string): string => readPackage(folder).version ?? '';

function readPackage(folder: string): PackageFile {
  try {
    return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as PackageFile;
  } catch {
    // A content folder need not be a package.
    return {};
  }
}
