import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * The version that a browser tells, `156.0.8078.47`; undefined where it does not start, for example because
 * the system lacks one of its libraries.
 */
export async function readBrowserVersion(executable: string): Promise<string | undefined> {
  // On Windows `--version` opens a window and prints nothing.
  if (process.platform === 'win32') return '';
  const asked = await promisify(execFile)(executable, ['--version'], { timeout: 20_000 }).catch(() => undefined);
  return asked && (/\d+(\.\d+)+/.exec(asked.stdout)?.[0] ?? '');
}
