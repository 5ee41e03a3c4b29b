/** DAISY Ace, the checker of accessible EPUBs. It runs in the project's browser without a network. */
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ensureBrowser } from '../../src/printing/ensure-browser.ts';

interface AceReport {
  readonly 'earl:result': { readonly 'earl:outcome': 'pass' | 'fail' };
  readonly assertions: readonly {
    readonly 'earl:testSubject': { readonly url: string };
    readonly assertions: readonly {
      readonly 'earl:test': { readonly 'dct:title': string };
      readonly 'earl:result': { readonly html?: string };
    }[];
  }[];
}
type Ace = (file: string, options: object, runner: unknown) => Promise<[unknown, AceReport]>;

const load = createRequire(import.meta.url);

/** Ace's outcome for a file, and every violation. @param folder for Ace's own files */
export async function checkAccessibility(
  file: string,
  folder: string,
): Promise<{ readonly outcome: string; readonly violations: readonly string[] }> {
  process.env.PUPPETEER_EXECUTABLE_PATH = await ensureBrowser(undefined);
  await mkdir(path.join(folder, 'tmp'), { recursive: true });
  const options = { cwd: folder, outdir: path.join(folder, 'report'), tmp: path.join(folder, 'tmp'), silent: true };
  silenceLog();
  const ace = load('@daisy/ace-core') as Ace;
  const [, report] = await ace(file, options, load('@daisy/ace-axe-runner-puppeteer'));
  const violations = report.assertions.flatMap(({ 'earl:testSubject': { url }, assertions }) =>
    assertions.map((each) => `${url}: ${each['earl:test']['dct:title']} ${each['earl:result'].html ?? ''}`),
  );
  return { outcome: report['earl:result']['earl:outcome'], violations };
}

/** Without a place to write to, its log prints a warning for every line. */
function silenceLog(): void {
  const winston = createRequire(load.resolve('@daisy/ace-core'))('winston') as { configure(options: object): void } & {
    readonly transports: { readonly Console: new (options: object) => object };
  };
  winston.configure({ transports: [new winston.transports.Console({ silent: true })] });
}
