import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { bookPage, bookRequest, fixturePictures, fixturePublication } from '../helpers/book-requests.ts';
import { linksOf, openEpub } from '../helpers/opened-epub.ts';
import { publicationWith, studyOf } from '../helpers/publication.ts';
import { writeEpub } from '../helpers/write-epub.ts';

test('hostile text becomes words, and no link leads to a forbidden place', async () => {
  const request = bookRequest(fixturePublication, 'en', { pictures: fixturePictures });
  const compendium = openEpub((await writeEpub(request)).bytes);
  const text = compendium.text('OEBPS/study-reading.xhtml');
  assert.match(text, /&lt;script&gt;alert\(1\)&lt;\/script&gt; \]\]&gt; &lt;%= process\.exit\(1\) %&gt;/);
  const schemes = [...compendium.documents.keys()]
    .flatMap((name) => linksOf(compendium, name))
    .map((each) => /^([a-z]+):/.exec(each)?.[1]);
  assert.deepEqual(new Set(schemes), new Set([undefined, 'https', 'mailto']));
  assert.match(text, /href="https:\/\/example\.org\/a%7Cb%5Ec%7Bd%7D\?q=%5B1%5D#e"/);
});

test('no address is fetched and no file is read, whatever the content contains', async () => {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const body = `## Challenge {#challenge}\n\n![](${base}/a.png)\n\n![](file:///etc/passwd)\n\n[a](${base}/b) <img src="${base}/c.png"/>\n`;
  const facts = { images: [{ id: 'p', file: '../../../../../etc/passwd' }], links: [{ id: 'l', url: `${base}/d` }] };
  const curious = studyOf('curious', { facts, texts: { en: [{ title: 'Curious', links: { l: 'L' } }, body] } });
  const editions = [{ id: '1', date: '2026-01-01', parts: [{ title: { en: 'P' }, studies: ['curious'] }] }];
  const publication = publicationWith({
    studies: [curious],
    editions,
    book: [bookPage('book', 'foreword', 'F', body)],
  });
  try {
    const book = openEpub((await writeEpub(bookRequest(publication, 'en'))).bytes);
    assert.deepEqual(seen, []);
    assert.ok(book.entries.every(({ bytes }) => !bytes.includes('root:x:0')));
    assert.deepEqual(
      [...book.documents.values()].flat().filter(({ attributes }) => attributes.src?.includes(':')),
      [],
    );
  } finally {
    server.close();
  }
});
