/**
 * What is relied on inside epub-gen-memory: a new version that changes any of it must fail here, loudly, and not in
 * a reader's hands.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EPub, type Options } from 'epub-gen-memory';
import { packBook } from '../../../src/epub/package/packager.ts';
import { openEpub } from '../../helpers/opened-epub.ts';

class Probe extends EPub {
  constructor() {
    const options: Options & { readonly book: object } = {
      title: 'T',
      lang: 'uk',
      date: '2026-01-02T00:00:00Z',
      css: 'p {}',
      fonts: [],
      version: 3,
      verbose: false,
      contentOPF: '<%- book.package %>',
      tocXHTML: '<%- book.toc %>',
      tocNCX: '<%- book.ncx %>',
      book: { package: '<p>&amp; “ґ” <%= 1 %></p>', toc: '<t/>', ncx: '<n/>' },
    };
    super(options, []);
  }

  // What these fetch a book has already.
  protected override async downloadAllFonts(): Promise<void> {}
  protected override async downloadAllImages(): Promise<void> {}
  protected override async makeCover(): Promise<void> {}

  async inside(): Promise<{ names: string[]; opf: string; container: string; fields: object }> {
    await this.render();
    const read = async (name: string): Promise<string> => (await this.zip.file(name)?.async('string')) ?? '';
    return {
      names: Object.keys(this.zip.files),
      opf: await read('OEBPS/content.opf'),
      container: await read('META-INF/container.xml'),
      fields: { content: this.content, images: this.images, cover: this.cover, uuid: typeof this.uuid },
    };
  }
}

test('a book without chapters is valid, and no picture is loaded', async () => {
  const { fields } = await new Probe().inside();
  assert.deepEqual(fields, { content: [], images: [], cover: undefined, uuid: 'string' });
});

test('the templates get the data beside the options, insert it unchanged and run none of it', async () => {
  const { opf } = await new Probe().inside();
  assert.equal(opf, '<p>&amp; “ґ” <%= 1 %></p>');
});

test('the files have these names, the type first, and the container leads to the package', async () => {
  const { names, container } = await new Probe().inside();
  assert.deepEqual(names, [
    'mimetype',
    'OEBPS/',
    'OEBPS/style.css',
    'META-INF/',
    'META-INF/container.xml',
    'OEBPS/content.opf',
    'OEBPS/toc.ncx',
    'OEBPS/toc.xhtml',
  ]);
  assert.match(container, /full-path="OEBPS\/content\.opf"/);
});

test('a document that looks like a template or contains an address is packed unchanged', async () => {
  const document =
    '<p>&lt;%= process.exit(1) %&gt; <img src="http://127.0.0.1:9/a.png"/> <img src="file:///etc/passwd"/></p>';
  const pieces = await packBook({
    title: 'T <%= 1 %>',
    language: 'el',
    identifier: 'urn:uuid:1',
    modified: '2026-01-01T00:00:00Z',
    packageDocument: '<package/>',
    navigation: '<nav/>',
    ncx: '<ncx/>',
    style: 'p {}',
    chapters: [{ name: 'a.xhtml', document }],
    files: [{ name: 'images/a.png', bytes: new Uint8Array([1, 2, 3]) }],
  });
  const packed = openEpub(Buffer.concat(pieces));
  assert.equal(packed.text('OEBPS/a.xhtml'), document);
  assert.deepEqual([...(packed.entries.find(({ name }) => name === 'OEBPS/images/a.png')?.bytes ?? [])], [1, 2, 3]);
});
