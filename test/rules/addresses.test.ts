import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedPublication, checkFolder, replaceIn } from '../helpers/fixture-publication.ts';

test('addresses are checked in links of texts and in every field', async (context) => {
  const partners = 'content/partners.yml';
  const news = 'content/news/open-day/item.yml';
  const folder = await changedPublication(context, {
    write: {
      'content/pages/about/en.md':
        '---\ntitle: About\n---\n\nA [map](https://a.example/%D0%B) and <https://a.example/#a#b>.\n\n- In a list [x](https://a.example:99999/)\n',
      [news]: await replaceIn(news, ['https://library.example/register', 'https://library.example/100%']),
      [partners]: await replaceIn(partners, ['role: lead', 'role: lead\n  url: https://x.example/#a#b']),
    },
  });
  const { problems } = await checkFolder(folder);
  assert.deepEqual(
    problems.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`),
    [
      'address-percent news/open-day/item.yml:10:10',
      'address-percent pages/about/en.md:5:9',
      'address-hash pages/about/en.md:5:39',
      'address-host pages/about/en.md:7:17',
      'address-hash partners.yml:9:8',
    ],
  );
});
