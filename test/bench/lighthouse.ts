/** Lighthouse on a study page of the demonstration, as on a phone: three scores must be 100, the fourth is printed. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { ensureBrowser } from '../../src/printing/ensure-browser.ts';
import { loadSite } from '../../src/site/load-site.ts';
import { writeSite } from '../../src/site/write-site.ts';
import { startFolderServer } from '../helpers/serve-folder.ts';

const root = path.resolve(import.meta.dirname, '../..');
const perfect = ['accessibility', 'best-practices', 'seo'] as const;

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly displayValue?: string }>>;
}

/** @param folder an empty folder to work in. Throws where a score that must be 100 is lower. */
export async function benchLighthouse(folder: string): Promise<void> {
  const server = await startFolderServer(folder);
  try {
    const inputs = await loadSite(root);
    // The canonical address must be the tested one, or Lighthouse says that search engines cannot find the page.
    const editions = inputs.editions.map((edition) => ({
      ...edition,
      publication: { ...edition.publication, url: server.origin, basePath: '/' },
    }));
    await writeSite({ ...inputs, editions, outDir: folder });
    const slug = inputs.editions[0]?.studies[0]?.slug;
    for (const language of ['en', 'uk', 'el']) {
      const { categories, audits } = await lighthouse(`${server.origin}/${language}/case-studies/${slug}/`);
      const scoreOf = (name: string): number => Math.round((categories[name]?.score ?? 0) * 100);
      console.log(
        `${language}: performance ${scoreOf('performance')}, ${perfect.map((name) => `${name} ${scoreOf(name)}`).join(', ')}; ` +
          `layout shift ${audits['cumulative-layout-shift']?.displayValue}`,
      );
      const below = perfect.filter((name) => scoreOf(name) < 100);
      const failed = Object.entries(audits).flatMap(([id, { score }]) => (score === 0 ? [id] : []));
      if (below.length > 0)
        throw new Error(`Lighthouse: ${below.join(', ')} in ${language}; failed: ${failed.join(', ')}`);
    }
  } finally {
    server.close();
  }
}

async function lighthouse(url: string): Promise<Report> {
  const command = path.join(root, 'node_modules/lighthouse/cli/index.js');
  const flags =
    '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [command, url, '--output=json', '--quiet', '--no-enable-error-reporting', `--chrome-flags=${flags}`],
    { env: { ...process.env, CHROME_PATH: await ensureBrowser(undefined) }, maxBuffer: 64_000_000 },
  );
  return JSON.parse(stdout) as Report;
}
