/** Installs the system's Chromium, on Debian and systems like it. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** The command that installs a browser on a system, for people to type. */
export function installCommand(platform: NodeJS.Platform): string {
  if (platform === 'darwin') return 'brew install --cask google-chrome';
  if (platform === 'win32') return 'winget install Google.Chrome';
  return 'sudo apt-get install chromium';
}

/** Whether this is Debian or Ubuntu and this process may install packages. */
export async function canInstall(): Promise<boolean> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release);
}

/** The command that installs Chromium, after `apt-get update`. */
export const aptCommand = ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'] as const;

/** @throws Error with the last message of apt-get, where it fails */
export async function installChromium(): Promise<void> {
  await runQuietly('apt-get', 'update');
  await runQuietly(...aptCommand);
}

function runQuietly(program: string, ...args: string[]): Promise<void> {
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said = `${said}${chunk}`.slice(-2000);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${program} ${args.join(' ')} ended with ${code}: ${said.trim()}`)),
    );
  });
}
