import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastingIdentifier } from '../../../../src/bibliography/identifier.ts';
import { buildSite } from '../../../helpers/site-output.ts';
import { parseXml } from '../../../helpers/xml.ts';

const site = await buildSite('/x/');
const feeds = site.files.filter((file) => file.endsWith('feed.xml'));

/** The texts of the elements of a name, in order. */
const textsIn = (file: string, name: string): string[] =>
  [...site.read(file).matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(
    (match) => match[1] ?? '',
  );

test('each language has a feed, and one for each category of news', () => {
  assert.deepEqual(
    feeds,
    ['el', 'en', 'ro-md', 'ro', 'uk'].flatMap((code) => [
      `${code}/feed.xml`,
      `${code}/news/categories/webinar/feed.xml`,
    ]),
  );
});

for (const file of feeds) {
  test(`${file} has what RFC 4287 requires of a feed and its entries`, () => {
    const elements = parseXml(site.read(file));
    const [root] = elements;
    assert.equal(root?.name, 'feed');
    assert.equal(root?.attributes.xmlns, 'http://www.w3.org/2005/Atom');
    const languageFolder = file.split('/')[0];
    assert.equal(root?.attributes['xml:lang']?.toLowerCase(), languageFolder);
    const entries = textsIn(file, 'published').length;
    assert.ok(entries > 0);
    const childrenOf = (parent: string, name: string) =>
      elements.filter((each) => each.name === name && each.path.at(-1)?.name === parent).length;
    for (const name of ['id', 'title', 'updated', 'author']) assert.equal(childrenOf('feed', name), 1, name);
    for (const name of ['id', 'title', 'updated']) assert.equal(childrenOf('entry', name), entries, name);
    const ids = textsIn(file, 'id');
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(
      ids.every((id) => /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
    );
    const self = elements.find((each) => each.attributes.rel === 'self');
    assert.equal(self?.attributes.href, `https://network.example/x/${file}`);
  });
}

test('the feed lists studies and news, newest first, and has the date of the newest', () => {
  assert.deepEqual(textsIn('en/feed.xml', 'title').slice(1, 3), [
    'Webinar: reading',
    '&lt;script&gt;alert(1)&lt;/script&gt; &amp; “quotes” link',
  ]);
  assert.deepEqual(textsIn('en/feed.xml', 'updated').slice(0, 2), ['2026-02-01T00:00:00Z', '2026-02-01T00:00:00Z']);
  assert.equal(textsIn('en/feed.xml', 'id').length, 1 + 5);
});

test('untranslated text is marked with its language', () => {
  const titles = parseXml(site.read('uk/feed.xml')).filter(
    ({ name, path }) => name === 'title' && path.at(-1)?.name === 'entry',
  );
  assert.deepEqual(titles.map(({ attributes }) => attributes['xml:lang']).toSorted(), [
    'en',
    'en',
    'en',
    undefined,
    undefined,
  ]);
});

test('a page links to the feed of its language', () => {
  const [feed] = site.document('uk/about/index.html').find('link', 'type', 'application/atom+xml');
  assert.deepEqual(feed?.attributes, {
    rel: 'alternate',
    type: 'application/atom+xml',
    title: 'Збірка',
    href: '/x/uk/feed.xml',
  });
});

test('an identifier depends on what something is, not on its address, and is unique', () => {
  const one = lastingIdentifier('network', 'uk', 'news', 'webinar');
  assert.equal(one, lastingIdentifier('network', 'uk', 'news', 'webinar'));
  assert.notEqual(one, lastingIdentifier('network', 'en', 'news', 'webinar'));
  assert.notEqual(one, lastingIdentifier('network', 'uk', 'study', 'webinar'));
});
