import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writePdf } from '../../../src/pdf/write-pdf.ts';
import { bookPage, bookRequest, fixturePictures } from '../../helpers/book-requests.ts';
import { openEpub } from '../../helpers/opened-epub.ts';
import { missingTool, printerForTests, run, savePdf } from '../../helpers/pdf-tools.ts';
import { publicationWith, studyOf } from '../../helpers/publication.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';
import { writeEpub } from '../../helpers/write-epub.ts';

/** Every block begins with a number of its own; lengths differ, so that pages end everywhere. */
function longBody(name: string): string {
  const words = (at: number): string => `${name}${at}x ${'Words about words are read. '.repeat(3 + ((at * 7) % 23))}`;
  const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);
  const section = (from: number, id: string): string => `## ${name} ${id} {#${id}}

${range(from, from + 9)
  .map(words)
  .join('\n\n')}

${range(from + 9, from + 17)
  .map((at) => `- ${words(at)}\n  - inner ${at}`)
  .join('\n')}

| ${name}${from + 17}x | b |
|---|---|
${range(from + 18, from + 29)
  .map((at) => `| ${name}${at}x | ${'cell '.repeat(9)} |`)
  .join('\n')}

![](map)

### ${name} ${id} below

${range(from + 29, from + 36)
  .map(words)
  .join('\n\n')}[^n]
`;
  return `${['challenge', 'action', 'results'].map((id, at) => section(100 * at + 100, id)).join('\n')}
[^n]: This is a note. ${'It goes on. '.repeat(30)}
`;
}

const images = [{ id: 'map', file: 'map.svg', licence: 'CC-BY-4.0' }] as const;
const longStudy = (slug: string, name: string, second: string) =>
  studyOf(slug, {
    facts: { images: [...images] },
    texts: {
      en: [{ title: `About ${name}`, images: { map: { alt: 'Map', caption: 'Map' } } }, longBody(name)],
      uk: [{ title: `Про ${second}` }, longBody(second)],
    },
  });

const publication = publicationWith({
  book: [bookPage('book', 'foreword', 'Foreword', longBody('fore').replaceAll('![](map)', ''))],
  studies: [longStudy('reading', 'alpha', 'яблуко'), longStudy('second-chances', 'beta', 'берег')],
  editions: [
    { id: '1', date: '2026-01-01', parts: [{ title: { en: 'Part' }, studies: ['reading', 'second-chances'] }] },
  ],
});

const skip = missingTool('pdftotext');
const begin = /(?:alpha|beta|fore|яблуко|берег)\d+x/g;

async function printBoth(first: string, second: string | undefined) {
  const requestFor = (language: string) => bookRequest(publication, language, { pictures: fixturePictures });
  const request = { ...requestFor(first), beside: second ? requestFor(second) : undefined };
  const printer = await printerForTests();
  try {
    const pdf = await writePdf(request, printer);
    return { pdf, epub: openEpub((await writeEpub({ ...request, pageStarts: pdf.pageStarts })).bytes) };
  } finally {
    await printer.close();
  }
}

for (const [first, second] of [['uk'], ['en', 'uk']] as const) {
  const name = second ? 'in two languages' : 'in one language';
  test(`the pages of a book ${name} begin with the same content in EPUB and PDF`, {
    skip,
  }, async (context) => {
    const { pdf, epub } = await printBoth(first, second);
    const file = await savePdf(await temporaryFolder(context), 'book.pdf', pdf.bytes);
    const printed = run('pdftotext', file, '-').split('\f');
    const [front = '', ...pieces] = epub.spine
      .filter((each) => !each.endsWith('toc.xhtml'))
      .map((each) => epub.text(each))
      .join('')
      .split(/<span id="page-(?=\d)/);
    let before = front.match(begin)?.at(-1);
    for (const piece of pieces) {
      const page = printed[Number.parseInt(piece, 10) - 1] ?? '';
      const [next] = piece.match(begin) ?? [];
      if (next) assert.ok(page.includes(next), `page ${Number.parseInt(piece, 10)} has ${next}`);
      if (before) assert.ok(!page.includes(before), `page ${Number.parseInt(piece, 10)} has not ${before}`);
      before = piece.match(begin)?.at(-1) ?? before;
    }
    const [list = ''] = /<nav epub:type="page-list".*?<\/nav>/s.exec(epub.text('OEBPS/toc.xhtml')) ?? [];
    const listed = [...list.matchAll(/">(\d+)<\/a>/g)].map(([, page]) => Number(page));
    const all = Array.from({ length: pdf.pages }, (_, at) => at + 1);
    const insideOfCover = 2;
    const ofThePdfAlone = [insideOfCover, pdf.pageNumbers.get('guide')];
    assert.deepEqual(
      listed,
      all.filter((page) => !ofThePdfAlone.includes(page)),
    );
  });
}
