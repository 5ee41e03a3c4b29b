import assert from 'node:assert/strict';
import { appendFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { openCache } from '../../../src/jobs/cache.ts';
import { siteMap } from '../../../src/site/assets/map/site-map.ts';
import { keptText } from '../../../src/site/templates/kept-text.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

test('a text is made once, and again when its code or its values change', async (context) => {
  const folder = await temporaryFolder(context);
  const cache = openCache(path.join(folder, 'cache'));
  const code = path.join(folder, 'code.ts');
  await writeFile(code, 'one');
  let made = 0;
  const text = (value: string): Promise<string> =>
    keptText(cache, { files: [code], values: [value] }, () => {
      made += 1;
      return `карта ${value}`;
    });
  assert.deepEqual([await text('a'), await text('a'), made], ['карта a', 'карта a', 1]);
  assert.deepEqual([await text('b'), made], ['карта b', 2]);
  await appendFile(code, ' two');
  assert.deepEqual([await text('a'), made], ['карта a', 3]);
});

test('a cached map equals the drawn one, even if there is none', async (context) => {
  const cache = openCache(await temporaryFolder(context));
  const drawn = await siteMap(['RO', 'UA'], cache);
  assert.deepEqual(
    drawn?.countries.map(({ code }) => code),
    ['RO', 'UA'],
  );
  assert.deepEqual(await siteMap(['RO', 'UA'], cache), drawn);
  assert.deepEqual(await siteMap(['RO', 'UA'], undefined), drawn);
  for (const _ of ['drawn', 'kept']) assert.equal(await siteMap(['QQ'], cache), undefined);
});
