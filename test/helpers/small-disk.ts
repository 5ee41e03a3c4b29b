import { execFileSync } from 'node:child_process';
import path from 'node:path';

/**
 * Runs shell commands with a small disk at `$DISK`, which is removed afterwards.
 * @param options of the mount
 */
export const withSmallDisk = (folder: string, commands: string, options = 'size=2m'): string => {
  const script = `mount -t tmpfs -o ${options} none "$DISK"\n${commands}`;
  const env = {
    ...process.env,
    LANG: 'C',
    DISK: folder,
    NODE: process.execPath,
    CLI: path.resolve('bin/compendium.js'),
  };
  return execFileSync('unshare', ['--user', '--map-root-user', '--mount', 'sh', '-c', script], {
    encoding: 'utf8',
    env,
  });
};

/** Why no small disk can be made; false if one can. */
export function noSmallDisk(): string | false {
  try {
    withSmallDisk('/mnt', 'true');
    return false;
  } catch {
    return 'needs Linux with user namespaces, for a small disk';
  }
}
