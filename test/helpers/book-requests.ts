import path from 'node:path';
import { createTranslators } from '../../src/i18n/translator.ts';
import { asciiName } from '../../src/images/prepare.ts';
import { loadLocales } from '../../src/locales/load-locales.ts';
import { type BookSetting, ordinarySetting } from '../../src/model/book/book-setting.ts';
import type { Picture, Pictures } from '../../src/model/picture.ts';
import type { Page, Publication } from '../../src/model/publication.ts';
import { buildLanguageEdition, currentEdition } from '../../src/model/resolve/build-edition.ts';
import type { PdfRequest } from '../../src/pdf/write-pdf.ts';
import { folderStore } from '../../src/storage/folder-store.ts';
import { drawing as drawingOf } from './drawing.ts';
import { publicationWith, studyOf, textFiles } from './publication.ts';

const locales = path.resolve(import.meta.dirname, '../../locales');
const { resources } = await loadLocales([folderStore(locales)]);

interface RequestParts {
  readonly slug?: string;
  readonly pictures?: Pictures;
  readonly setting?: BookSetting;
}

/** The request for a book: the compendium of a publication, or one of its studies. */
export function bookRequest(
  publication: Publication,
  language: string,
  { slug, pictures = new Map(), setting = ordinarySetting }: RequestParts = {},
): PdfRequest {
  const edition = buildLanguageEdition(publication, currentEdition(publication), language);
  const study = edition.studies.find((each) => each.slug === slug);
  return { edition, study, setting, pictures, translator: createTranslators(resources, publication)(language) };
}

export const bookPage = (folder: string, slug: string, title: string, body: string): Page => ({
  slug,
  folder: `${folder}/${slug}`,
  originalLanguage: 'en',
  facts: null,
  words: textFiles(`${folder}/${slug}`, { en: [{ title }, body] }),
});

const drawing =
  drawingOf(`<svg viewBox="0 0 80 40"><defs><linearGradient id="g"><stop offset="0" stop-color="#0b5563"/></linearGradient>
<symbol id="dot" viewBox="0 0 4 4"><circle cx="2" cy="2" r="2"/></symbol></defs><script>alert(1)</script>
<rect class="soft" fill="url(#g)" x="0" y="0" width="80" height="40"/><use href="#dot" x="2" y="2" width="9" height="9"/>
<text class="ink" data-label="where" x="4" y="20">Here &amp; there</text></svg>`);

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const photograph = (file: string): [string, Picture] => [
  file,
  { kind: 'raster', width: 1, height: 1, type: 'image/png', name: asciiName(file, 'png'), bytes: pixel },
];

const listening = 'case-studies/2020-listening';

/** Names in three scripts, two that differ only by case, a drawing with references inside it. */
export const fixturePictures: Pictures = new Map<string, Picture>([
  ...(['case-studies/reading/images/map.svg', 'logos/trust.svg'] as const).flatMap((file): [string, Picture][] =>
    drawing ? [[file, drawing]] : [],
  ),
  photograph(`${listening}/images/кейс.png`),
  photograph(`${listening}/images/бібліотека.png`),
  photograph(`${listening}/images/Photo.png`),
  photograph(`${listening}/images/photo.png`),
  photograph('logos/library.png'),
]);

/** Attacks in content. In the output they must be words or be missing. */
export const hostileText = `<script>alert(1)</script> ]]> <%= process.exit(1) %> &nbsp; &bogus; "quoted" \u0008\u001b\uffff\ud800 a&b <br>
[bad](javascript:alert(1)) [data](data:text/html,x) [file](file:///etc/passwd) [odd](https://example.org/a|b^c{d}?q=[1]#e)
[dead](study:nothing#here) [place](#nowhere) [gone](study:2020-listening#voices) ![inline](http://127.0.0.1:9/x.png) <img src="http://127.0.0.1:9/y.png">`;

const reading = studyOf('reading', {
  facts: {
    partners: ['library', 'club'],
    programme: 'hubs',
    topics: ['reading'],
    sdgs: [4, 16],
    effort: { budget: 'none', staff: 2 },
    doi: '10.1234/abc',
    funders: ['fund', 'trust'],
    period: { start: '2020-04', end: '2021' },
    indicators: [{ id: 'visits', value: 1200, unit: 'people', date: '2020-04', source: 'Report', baseline: 900 }],
    authors: [
      { person: 'ana', roles: ['author', 'photographer'] },
      { person: 'olena', roles: ['author'] },
    ],
    images: [{ id: 'map', file: 'map.svg', licence: 'CC-BY-4.0', credit: 'Drawn <here> & "there"' }],
    links: [{ id: 'site', url: 'https://example.org/?a=1&b=2' }],
    documents: [{ id: 'guide', file: 'guide.pdf' }],
    changes: [{ id: 'first', date: '2026-02-01' }],
    updated: '2026-02-01',
    undocumented: ['lessons', 'transfer'],
  },
  texts: {
    en: [
      {
        title: 'Reading <together> & "aloud"',
        summary: 'A *summary* with <tags>',
        place: 'Chișinău, Moldova',
        keywords: ['aloud'],
        images: { map: { alt: 'A "map" & a <line>', caption: 'Where it *was*', labels: { where: 'There' } } },
        indicators: { visits: 'Visits' },
        links: { site: 'The site' },
        documents: { guide: 'The guide' },
        changes: { first: 'A figure was corrected' },
      },
      `## Challenge {#challenge}

${hostileText}

### A *step* below {#step}

See [listening](study:2020-listening#action), [about](page:about) and [the step](#step).[^one] In Russian: [Привет]{lang=ru}.

![](map)

![](map)

## Action {#action}

| Left | Right |
|:-----|------:|
| a \\| b | 1 |

1. One
2. Two[^two]

> Quoted

\`code <b>\`

\`\`\`math
<math alttext="The mean of x">
  <mover><mi>x</mi><mo>¯</mo></mover><mo>=</mo>
  <mfrac><mrow><msub><mi>x</mi><mn>1</mn></msub><mo>+</mo><mi>Δ</mi><mo>-</mo><mn>2</mn></mrow><mi>n</mi></mfrac>
</math>
\`\`\`

[^one]: A note with [a link](study:2020-listening) and **bold**[^two].
[^two]: A second note.

    With a second paragraph.
`,
    ],
    uk: [
      { title: 'Читання разом', translation: { from: 'en', state: 'draft', translators: ['olena'] } },
      '## Виклик {#challenge}\n\nТекст з «лапками» і ґанком.[^a]\n\n## Дія {#action}\n\nДія.\n\n[^a]: Примітка.\n',
    ],
  },
});

const listeningStudy = studyOf('2020-listening', {
  facts: {
    images: ['кейс.png', 'бібліотека.png', 'Photo.png', 'photo.png'].map((file, at) => ({ id: `p${at}`, file })),
  },
  texts: {
    en: [
      {
        title: 'Listening',
        images: Object.fromEntries([0, 1, 2, 3].map((at) => [`p${at}`, { alt: `Picture ${at}` }])),
      },
      '## Challenge {#challenge}\n\nC\n\n## Action {#action}\n\n![](p0)\n\n![](p1)\n\n![](p2)\n\n![](p3)\n\nA[^n]\n\n[^n]: N\n',
    ],
  },
});

/** A small publication with everything that a book can contain. */
export const fixturePublication: Publication = publicationWith({
  title: { en: 'The <whole> collection & more', uk: 'Уся збірка', el: 'Η συλλογή' },
  shortTitle: { en: 'Collection', uk: 'Збірка', el: 'Συλλογή' },
  publisher: 'library',
  funderIds: ['fund'],
  editions: [
    {
      id: '2026',
      date: '2026-03-01',
      parts: [
        { title: { en: 'Part "A" & <b>' }, studies: ['reading'] },
        { title: { en: 'Second' }, studies: ['2020-listening'] },
      ],
      isbn: { en: { epub: '978-3-16-148410-0' } },
      doi: '10.1234/all',
      editors: ['ana'],
    },
  ],
  people: [
    { id: 'ana', given: 'Ana', family: 'Popescu', orcid: '0000-0002-1825-0097' },
    { id: 'olena', given: 'Olena', family: 'Shevchenko', sort: 'Shevchenko, Olena', names: { uk: 'Олена Шевченко' } },
  ],
  partners: [
    {
      id: 'library',
      names: { en: 'City <Library> & Archive', uk: 'Міська бібліотека' },
      country: 'RO',
      role: 'lead',
      url: 'https://library.example/?a=1&b=2',
      description: { en: 'Open since 1900' },
      logo: { file: 'logos/library.png', licence: 'CC-BY-4.0' },
    },
    { id: 'club', names: { en: 'Club, Readers' }, country: 'MD', role: 'partner' },
  ],
  funders: [
    {
      id: 'fund',
      names: { en: 'The Fund' },
      acknowledgement: { en: 'Paid by “The Fund”.' },
      disclaimer: { en: 'Views & opinions are the authors’.' },
    },
    {
      id: 'trust',
      names: { en: 'The Trust' },
      acknowledgement: { en: 'Helped by the Trust.' },
      emblem: { file: 'logos/trust.svg', licence: 'CC-BY-4.0' },
    },
  ],
  programmes: [{ id: 'hubs', names: { en: 'Hubs' } }],
  topics: [{ id: 'reading', names: { en: 'Reading' } }],
  studies: [reading, listeningStudy],
  pages: [bookPage('pages', 'about', 'About', 'About us.\n')],
  book: [
    bookPage(
      'book',
      'foreword',
      'Foreword',
      'A lead with a note.[^f]\n\n## Inside {#inside}\n\nText.\n\n[^f]: Note.\n',
    ),
    bookPage('book', '2nd-word', 'Second word', 'Only a lead.\n'),
  ],
});
