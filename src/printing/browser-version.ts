import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * The version of a browser, `156.0.8078.47`. Undefined where the browser does not start, for example because the system
 * lacks a library.
 */
export async function readBrowserVersion(executable: string): Promise<string | undefined> {
  // On Windows `--version` opens a window and prints nothing.
  if (process.platform === 'win32') return '';
  const asked = await promisify(execFile)(executable, ['--version'], { timeout: 20_000 }).catch(() => undefined);
  return asked && (/\d+(\.\d+)+/.exec(asked.stdout)?.[0] ?? '');
}
