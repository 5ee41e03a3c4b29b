import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { quickStart } from './java.ts';

const jar = path.join(
  path.dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')),
  'build/dist/vnu.jar',
);

interface NuReport {
  readonly messages: readonly {
    readonly type: 'error' | 'info' | 'non-document-error';
    readonly subType?: 'warning' | 'fatal';
    readonly url?: string;
    readonly lastLine?: number;
    readonly message: string;
  }[];
}

/**
 * The errors and warnings of the Nu HTML checker for every page of a folder, in one run of Java.
 * @param others for example `--no-langdetect` where words are in no real language, so that the checker does not guess
 * one
 */
export function checkPages(folder: string, ...others: readonly string[]): Promise<string[]> {
  const options = ['--skip-non-html', '--format', 'json', '--exit-zero-always', ...others];
  return new Promise((resolve, reject) => {
    const java = [...quickStart, '-Xss8m', '-jar', jar, ...options, folder];
    execFile('java', java, { maxBuffer: 256_000_000 }, (error, _stdout, stderr) => {
      if (error) reject(error);
      else resolve(faultsIn(JSON.parse(stderr) as NuReport, folder));
    });
  });
}

/**
 * Ignores remarks that pages are well-formed XML, and findings about the policy: the checker reads files, to which
 * nothing is `'self'`, and takes data for scripts. Tests in a browser cover the policy.
 */
const faultsIn = ({ messages }: NuReport, folder: string): string[] =>
  messages
    .filter(({ type, subType }) => type !== 'info' || subType === 'warning')
    .filter(({ message }) => !message.includes('violates Content Security Policy'))
    .map(({ url, lastLine, message }) => `${url?.split(folder)[1]}:${lastLine} ${message}`);
