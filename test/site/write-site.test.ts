import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { htmlFaults } from '../helpers/html-faults.ts';
import { buildSite } from '../helpers/site-output.ts';

const site = await buildSite('/x/');
const pages = site.files.filter((file) => file.endsWith('.html'));

const pagesOfOneLanguage = [
  'about/index.html',
  'accessibility/index.html',
  'case-studies/former/index.html',
  'case-studies/hostile/index.html',
  'case-studies/index.html',
  'case-studies/reading/index.html',
  'case-studies/second-draft/index.html',
  'case-studies/second/index.html',
  'case-studies/withdrawn-once/index.html',
  'case-studies/withdrawn/index.html',
  'changes/index.html',
  'contact/index.html',
  'countries/index.html',
  'countries/ro/index.html',
  'countries/ua/index.html',
  'downloads/index.html',
  'editions/2024/index.html',
  'editions/2026/index.html',
  'editions/index.html',
  'funding/index.html',
  'index.html',
  'licence/index.html',
  'news/2025/index.html',
  'news/2026/index.html',
  'news/categories/webinar/index.html',
  'languages/el/index.html',
  'languages/en/index.html',
  'languages/ro-md/index.html',
  'languages/ro/index.html',
  'languages/uk/index.html',
  'news/index.html',
  'news/online-meeting/index.html',
  'news/start/index.html',
  'news/webinar/index.html',
  'offline/index.html',
  'partners/city-library/index.html',
  'partners/index.html',
  'report/index.html',
  'partners/school/index.html',
  'programmes/hub/index.html',
  'programmes/index.html',
  'sdgs/4/index.html',
  'topics/index.html',
  'topics/reading/index.html',
];

test('every page has its address, the same in the folder of each language', () => {
  const expected = ['el', 'en', 'ro', 'ro-md', 'uk'].flatMap((language) =>
    pagesOfOneLanguage.map((page) => `${language}/${page}`),
  );
  assert.deepEqual(pages, ['404.html', 'index.html', ...expected].sort());
});

test('styles, scripts, icons, fonts, photographs and redirects are beside the pages', () => {
  const beside = site.files.filter((file) => !/\.html$|^(fonts|social)\/|^(el|en|ro|ro-md|uk)\//.test(file));
  assert.deepEqual(beside, [
    '_headers',
    '_redirects',
    'icon.svg',
    'icons/apple-touch-icon.png',
    'icons/icon-192.png',
    'icons/icon-512.png',
    'icons/icon-maskable-512.png',
    'images/photo-1-60.jpg',
    'images/photo-1-60.webp',
    'robots.txt',
    'scripts/choose-language.js',
    'scripts/clean-copy.js',
    'scripts/event-times.js',
    'scripts/filter-studies.js',
    'scripts/language-menu.js',
    'scripts/offline.js',
    'service-worker.js',
    'sitemap.xml',
    'styles/site.css',
  ]);
  const fonts = site.files.filter((file) => file.startsWith('fonts/'));
  assert.ok(fonts.some((file) => /^fonts\/source-serif-4-400-normal-[0-9a-f]{10}\.woff2$/.test(file)));
  assert.ok(fonts.includes('fonts/OFL-Source-Sans-3.txt'));
});

test('each social picture belongs to a page and has a text in its own language', () => {
  const pictures = site.files.filter((file) => file.startsWith('social/'));
  const pages = site.files.filter((file) => file.endsWith('.html'));
  const named = pages.flatMap((file) =>
    site
      .document(file)
      .find('meta', 'property', 'og:image')
      .map(({ attributes }) => attributes.content?.split('/x/')[1]),
  );
  assert.deepEqual([...new Set(named)].sort(), pictures);
  // Five languages; of the studies one is in three of them, one in three others, one in English alone.
  assert.equal(pictures.length, 5 + 3 + 3 + 1);
});

test('every link inside the site, with its fragment, has a target below the base path', () => {
  const known = new Set([...site.files, ...site.downloads.map((each) => each.path)]);
  const ids = new Map(
    pages.map((page) => [page, new Set(site.document(page).elements.flatMap((each) => each.attributes.id ?? []))]),
  );
  const broken = pages.flatMap((page) =>
    site.document(page).elements.flatMap(({ attributes: { href, src, srcset } }) =>
      [href, src, ...(srcset?.split(',').map((each) => each.trim().split(' ')[0]) ?? [])].flatMap((address) => {
        const target = address === undefined ? undefined : targetOf(address, page);
        if (!target) return [];
        const isFound = known.has(target.file) && (!target.id || ids.get(target.file)?.has(target.id));
        return isFound ? [] : [`${page}: ${address}`];
      }),
    ),
  );
  assert.deepEqual(broken, []);
});

/** The file that an address means; undefined for other sites. */
function targetOf(address: string, page: string): { file: string; id: string | undefined } | undefined {
  const url = new URL(address, `https://network.example${site.basePath}${page}`);
  if (url.host !== 'network.example') return undefined;
  const inside = url.pathname.startsWith(site.basePath)
    ? url.pathname.slice(site.basePath.length)
    : `outside: ${address}`;
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  return { file, id: url.hash.slice(1) || undefined };
}

test('the style sheets load only existing fonts', () => {
  const sheets = site.files.filter((file) => file.endsWith('.css'));
  assert.equal(sheets.filter((file) => file.startsWith('fonts/')).length, 6);
  const addresses = sheets.flatMap((file) =>
    [...site.read(file).matchAll(/url\("([^"]+)"\)/g)].map((match) => match[1] ?? ''),
  );
  assert.ok(addresses.length > 20);
  assert.deepEqual(
    addresses.filter((address) => !site.files.includes(address.replace(/^\/x\//, ''))),
    [],
  );
});

test('every page is valid HTML', async () => {
  assert.deepEqual(await htmlFaults(site), []);
});

test('no page needs inline scripts or styles, or anything from another host', () => {
  const found = pages.flatMap((page) =>
    site.document(page).elements.flatMap(({ name, attributes, text }) => {
      const isInline = name === 'style' || (isScript(name, attributes) && text !== '') || 'style' in attributes;
      const isForeign = 'src' in attributes && !attributes.src?.startsWith('/x/');
      const handlers = Object.keys(attributes).filter((attribute) => attribute.startsWith('on'));
      return isInline || isForeign || handlers.length > 0 ? [`${page}: ${name}`] : [];
    }),
  );
  assert.deepEqual(found, []);
});

/** A block of data has the name of a script; no browser runs it. */
const isScript = (name: string, { type }: Readonly<Record<string, string>>): boolean =>
  name === 'script' && type !== 'application/ld+json';

test('hostile words are shown as text', () => {
  const page = site.document('en/case-studies/hostile/index.html');
  assert.equal(page.find('h1')[0]?.text, '<script>alert(1)</script> & “quotes” link');
  assert.equal(page.find('title')[0]?.text, '<script>alert(1)</script> & “quotes” link – Collection');
  const scripts = page.find('script');
  assert.deepEqual(
    scripts
      .filter(({ attributes }) => !attributes.src?.startsWith('/x/scripts/'))
      .map(({ attributes, text }) => attributes.src ?? contextOf(text)),
    ['https://schema.org'],
  );
  assert.deepEqual(page.find('img'), []);
  const addresses = page.find('a', 'href').map((each) => each.attributes.href ?? '');
  assert.deepEqual(
    addresses.filter((address) => /^(javascript|data):|evil\.example/.test(address)),
    [],
  );
  assert.ok(addresses.includes('https://library.example/?a=1&b=2'));
});

const contextOf = (json: string): unknown => (JSON.parse(json) as Record<string, unknown>)['@context'];

test('a table is in its own region for the keyboard, named by its caption or number', () => {
  const regionIn = (study: string) =>
    site.document(`en/case-studies/${study}/index.html`).find('div', 'class', 'table')[0]?.attributes;
  const region = { class: 'table scrolls', role: 'group', tabindex: '0' };
  assert.deepEqual(regionIn('reading'), { ...region, 'aria-labelledby': 'site-table-1' });
  assert.deepEqual(regionIn('hostile'), { ...region, 'aria-label': 'Table 1' });
  const [caption] = site.document('en/case-studies/reading/index.html').find('caption');
  assert.deepEqual([caption?.attributes.id, caption?.text], ['site-table-1', 'Steps of the first year']);
});

test('a note links back to its place', () => {
  const page = site.document('en/case-studies/reading/index.html');
  assert.equal(page.find('a', 'role', 'doc-noteref')[0]?.attributes.id, 'call-1');
  assert.equal(page.find('a', 'role', 'doc-backlink')[0]?.attributes.href, '#call-1');
});

test('a study lists missing sections, funders and files', () => {
  const text = site.document('en/case-studies/reading/index.html').find('main')[0]?.text ?? '';
  for (const part of [
    'Results and evidence',
    'The Fund',
    '1,250\u00A0people',
    '12\u00A0pages, 1.2 MB',
    'since April 2020',
  ])
    assert.ok(text.includes(part), part);
});

test('a news item has the time with its zone, and says that the recording’s address is unknown', () => {
  const page = site.document('en/news/webinar/index.html');
  const [, time] = page.find('time');
  assert.equal(time?.attributes.datetime, '2020-10-13T07:30:00.000Z');
  assert.match(time?.text ?? '', /13\u00a0October 2020.*10:30.*EEST/);
  const text = page.find('main')[0]?.text ?? '';
  assert.ok(text.includes('The recording was published, but we do not have a link to it.'));
  assert.ok(page.find('a').some((each) => each.attributes.href === 'https://slides.example/1'));
});

test('a photograph has its size, so that nothing moves while it loads', () => {
  const [photo] = site.document('en/case-studies/reading/index.html').find('img');
  assert.deepEqual(photo?.attributes, {
    src: '/x/images/photo-1-60.jpg',
    srcset: '/x/images/photo-1-60.jpg 60w',
    sizes: '(min-width: 40rem) 37rem, 100vw',
    width: '60',
    height: '40',
    alt: 'A room',
    // The drawing before it is the first figure of the page.
    loading: 'lazy',
    decoding: 'async',
  });
});

test('the same inputs give the same bytes', async () => {
  const again = await buildSite('/x/');
  assert.deepEqual(again.files, site.files);
  const differing = site.files.filter((file) => again.read(file) !== site.read(file));
  assert.deepEqual(differing, []);
});

test('no file of the working folder or the templates is copied', () => {
  assert.deepEqual(
    site.files.filter(
      (file) => /\.(ts|md|yml|json)$/.test(path.basename(file)) && !file.endsWith('offline/files.json'),
    ),
    [],
  );
});
