import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeSite } from '../../../../src/site/write-site.ts';
import { siteInputs } from '../../../helpers/site-publication.ts';
import { temporaryFolder } from '../../../helpers/temporary-folder.ts';

test('a character that no typeface has is a problem with its place, once for all languages', async (context) => {
  const outDir = await temporaryFolder(context);
  const inputs = await siteInputs();
  const editions = inputs.editions.map((edition) => ({
    ...edition,
    pages: edition.pages.map((page) => ({
      ...page,
      sections: page.sections.map((section) => ({ ...section, markdown: `${section.markdown}\n\nSnow: ☃\n` })),
    })),
  }));
  const problems = await writeSite({ ...inputs, editions, outDir });
  const places = problems.map(({ code, file, params }) => [code, file?.endsWith('.md'), params.letters]);
  assert.ok(places.length > 0 && places.length <= inputs.editions.length);
  assert.deepEqual(
    places,
    places.map(() => ['character-uncovered', true, '☃']),
  );
});

test('a site without missing characters has no problem', async (context) => {
  assert.deepEqual(await writeSite({ ...(await siteInputs()), outDir: await temporaryFolder(context) }), []);
});
