/** What is left behind of a fault of the builder itself: its details in a file, and where to report it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { debugText, problemsOf } from '../../problems/faults.ts';
import type { Problem } from '../../problems/problem.ts';
import { isFileFault, outputProblem } from '../file-faults.ts';
import { fromHere } from '../from-here.ts';
import { builderRoot, cacheFolder } from '../installation.ts';

/**
 * The problems of an error. Of a fault of the builder the details are written to a file, which the problem names.
 * @param folder where such files are kept
 */
export function faultProblems(fault: unknown, folder = path.join(cacheFolder, 'faults')): readonly Problem[] {
  const known = isFileFault(fault) ? outputProblem(process.cwd(), fault) : fault;
  return problemsOf(known).map((each) =>
    each.code === 'internal-fault' || each.code === 'site-failed'
      ? { ...each, params: { ...each.params, detail: firstLine(each), ...reportOf(fault, folder) } }
      : each,
  );
}

/** The rest is in the file. */
const firstLine = ({ params }: Problem): string => String(params.detail).split('\n')[0] ?? '';

/** `suggestion` is where to report it; empty where nobody says so. */
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
    // On a full disk the fault itself is still said.
    return '–';
  }
}

interface PackageFile {
  readonly version?: string;
  readonly bugs?: string | { readonly url?: string; readonly email?: string };
}

/**
 * The address for faults in the first `package.json` that has one: a network's own, then the builder's.
 * @param folders where such files are looked for
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
    // Not every folder with content is a package.
    return {};
  }
}
