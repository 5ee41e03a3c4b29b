/** Checks which of the things that the builder and its tests need are on this computer. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { fullFonts } from '../../design/fonts.ts';
import type { Translate } from '../../i18n/translator.ts';
import { readBrowserVersion } from '../../printing/browser-version.ts';
import { findBrowser } from '../../printing/find-browser.ts';
import { installCommand } from '../../printing/install-chromium.ts';
import { builderRoot } from '../../storage/installation.ts';

export interface Finding {
  readonly id: 'node' | 'browser' | 'fonts' | 'java' | 'qpdf' | 'poppler';
  readonly neededFor: 'building' | 'tests';
  /** `missing` stops a build; `absent` is optional. */
  readonly state: 'ok' | 'missing' | 'absent';
  readonly version?: string;
  readonly path?: string;
  /** Where it comes from, or what to do if it is missing; in the reader's language. */
  readonly note?: string;
}

/** @param browser the path of `--browser` */
export const lookAround = (browser: string | undefined, t: Translate): Promise<Finding[]> =>
  Promise.all([
    findNode(t),
    findPrinter(browser, t),
    findFonts(t),
    findTool('java', 'java', ['-version'], 'default-jre-headless', t),
    findTool('qpdf', 'qpdf', ['--version'], 'qpdf', t),
    findTool('poppler', 'pdftotext', ['-v'], 'poppler-utils', t),
  ]);

async function findNode(t: Translate): Promise<Finding> {
  const manifest = JSON.parse(await readFile(path.join(builderRoot, 'package.json'), 'utf8')) as {
    engines: { node: string };
  };
  const needed = manifest.engines.node.replace(/^\D+/, '');
  const isFromNpm = process.execPath.startsWith(path.join(builderRoot, 'node_modules'));
  const found = { id: 'node', neededFor: 'building', version: process.versions.node, path: process.execPath } as const;
  return isAtLeast(process.versions.node, needed)
    ? { ...found, state: 'ok', note: isFromNpm ? t('cli:doctor.nodeNpm') : t('cli:doctor.nodeSystem') }
    : { ...found, state: 'missing', note: t('cli:doctor.nodeOld', { needed }) };
}

/** Compares versions of numbers and dots: `22.18` with `24.21.0`. */
export function isAtLeast(version: string, needed: string): boolean {
  const [have, want] = [version, needed].map((each) => each.split('.').map(Number));
  const differing = want?.findIndex((part, index) => part !== (have?.[index] ?? 0)) ?? -1;
  return differing < 0 || (have?.[differing] ?? 0) > (want?.[differing] ?? 0);
}

async function findPrinter(explicit: string | undefined, t: Translate): Promise<Finding> {
  const asked = { id: 'browser', neededFor: 'building' } as const;
  const found = await findBrowser(explicit);
  const command = installCommand(process.platform);
  if (!found) return { ...asked, state: 'missing', note: t('cli:doctor.browserDownload', { command }) };
  const version = await readBrowserVersion(found.path);
  return version === undefined
    ? { ...asked, state: 'missing', path: found.path, note: t('cli:doctor.browserBroken', { command }) }
    : { ...asked, state: 'ok', version, path: found.path, note: t(`cli:doctor.how.${found.how}`) };
}

async function findFonts(t: Translate): Promise<Finding> {
  const asked = { id: 'fonts', neededFor: 'building' } as const;
  try {
    const names = [...new Set(fullFonts().map(({ family }) => family))];
    return { ...asked, state: 'ok', note: names.join(', ') };
  } catch {
    // A package or one of its files is missing. The hint says more than the cause.
    return { ...asked, state: 'missing', note: t('cli:doctor.fontsMissing') };
  }
}

async function findTool(
  id: 'java' | 'qpdf' | 'poppler',
  program: string,
  args: readonly string[],
  debianPackage: string,
  t: Translate,
): Promise<Finding> {
  const asked = { id, neededFor: 'tests' } as const;
  const said = await promisify(execFile)(program, [...args], { timeout: 20_000 }).catch(() => undefined);
  if (!said) {
    const command = process.platform === 'linux' ? `sudo apt-get install ${debianPackage}` : debianPackage;
    return { ...asked, state: 'absent', note: t('cli:doctor.install', { command }) };
  }
  const version = /\d+(\.\d+)+/.exec(said.stdout + said.stderr)?.[0];
  return { ...asked, state: 'ok', ...(version && { version }) };
}
