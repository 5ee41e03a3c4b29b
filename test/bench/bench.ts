/**
 * `npm run bench [-- SUBJECT ...] [--sizes 6,40,200] [--pages 1000,25000] [--studies 1000] [--against FOLDER]`: measures on generated
 * content. Without a subject it measures all, one after the other. Each ratio compares two figures of the same run.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { benchBuilds } from './builds.ts';
import { benchCheck } from './check.ts';
import { benchDevLoop } from './dev-loop.ts';
import { benchEpub } from './epub.ts';
import { benchLighthouse } from './lighthouse.ts';
import { benchPdf } from './pdf.ts';
import { benchSite } from './site.ts';
import { benchStart } from './start.ts';

const { values, positionals } = parseArgs({
  options: {
    sizes: { type: 'string', default: '6,40,200' },
    studies: { type: 'string', default: '1000' },
    pages: { type: 'string', default: '1000,25000' },
    against: { type: 'string' },
  },
  allowPositionals: true,
});

const subjects: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  pdf: benchPdf,
  check: (folder) => benchCheck(Number(values.studies), folder),
  builds: (folder) => benchBuilds(values.sizes.split(',').map(Number), folder),
  epub: (folder) => benchEpub(500, folder),
  site: (folder) => benchSite(values.pages.split(',').map(Number), folder),
  'dev-loop': benchDevLoop,
  lighthouse: benchLighthouse,
  start: async () => benchStart(values.against),
};

for (const [name, bench] of Object.entries(subjects)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const folder = await mkdtemp(path.join(tmpdir(), 'compendium-bench-'));
  try {
    await bench(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
