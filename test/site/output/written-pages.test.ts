import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import type { Translate } from '../../../src/i18n/translator.ts';
import { memoryOf } from '../../../src/site/output/output-memory.ts';
import { writtenPages } from '../../../src/site/output/written-pages.ts';
import type { SiteInputs } from '../../../src/site/plan/site.ts';
import { writeSite } from '../../../src/site/write-site.ts';
import { siteInputs } from '../../helpers/site-publication.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

/** Words with all titles changed, and a template that fails: the one that asks for a key. */
function failing(inputs: SiteInputs, failingKey: string): SiteInputs {
  const translators: SiteInputs['translators'] = (language) => {
    const { t } = inputs.translators(language);
    const changed = (key: string, values?: object): string => {
      if (key === failingKey) throw new Error('The template fails.');
      return `${(t as unknown as (key: string, values?: object) => string)(key, values)}!`;
    };
    return { language, t: changed as unknown as Translate };
  };
  return { ...inputs, translators };
}

test('after a template fails, the shown pages stay as they were, and the next run writes them', async (context) => {
  const outDir = await temporaryFolder(context);
  const memory = await memoryOf(outDir);
  const inputs = { ...(await siteInputs()), isPreview: true, memory, leaveOut: ['images', 'social-pictures'] as const };
  await writeSite({ ...inputs, outDir });
  const pages = globSync('**/*.html', { cwd: outDir });
  const read = () => Promise.all(pages.map((page) => readFile(path.join(outDir, page), 'utf8')));
  const shown = await read();
  await assert.rejects(writeSite({ ...failing(inputs, 'site:report.what'), outDir }), /report\.11ty\.js/);
  assert.deepEqual(await read(), shown);
  await writeSite({ ...failing(inputs, 'no such key'), outDir });
  const changed = await read();
  assert.deepEqual(
    pages.filter((_, at) => changed[at] === shown[at]),
    [],
  );
});

test('for each page, the files that it uses and links to are known, each once, without pages and places', async (context) => {
  const written = writtenPages(await temporaryFolder(context));
  const files = '<img src="/x/a.jpg"/><script src="/x/b.js"></script><a href="/x/c.pdf">c</a><a href="/x/c.pdf">c</a>';
  const others = '<a href="/x/uk/">d</a><a href="/x/e#f">e</a><a href="https://g.example/h">g</a><p title="/x/i">i</p>';
  written.onRendered('uk/index.html', files + others);
  assert.deepEqual(written.pages()[0]?.addresses, ['/x/a.jpg', '/x/b.js', '/x/c.pdf']);
});
