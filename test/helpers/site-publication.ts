import path from 'node:path';
import sharp from 'sharp';
import { createTranslators, type LocaleResources } from '../../src/i18n/translator.ts';
import { loadLocales } from '../../src/locales/load-locales.ts';
import { bookPath, studyFilePath } from '../../src/model/addresses.ts';
import type { Download } from '../../src/model/book/download.ts';
import type { LanguageEdition } from '../../src/model/language-edition.ts';
import type { Picture } from '../../src/model/picture.ts';
import type { NewsItem, Page, Publication, Study, Words } from '../../src/model/publication.ts';
import { buildLanguageEdition, currentEdition } from '../../src/model/resolve/build-edition.ts';
import type { NewsFile, NewsWords, PageWords, StudyFile, StudyWords } from '../../src/schemas/types.ts';
import type { SiteInputs } from '../../src/site/plan/site.ts';
import { folderStore } from '../../src/storage/folder-store.ts';
import { splitSections } from '../../src/text/sections.ts';
import { drawing as drawingOf } from './drawing.ts';
import { publicationWith } from './publication.ts';

export const { resources } = await loadLocales([folderStore(path.resolve(import.meta.dirname, '../../locales'))]);

type Texts<Fields> = Readonly<Record<string, readonly [Fields, string]>>;

const wordsOf = <Fields>(folder: string, texts: Texts<Fields>): Words<Fields>[] =>
  Object.entries(texts).map(([language, [fields, body]]) => ({
    language,
    file: `${folder}/${language}.md`,
    fields,
    sections: splitSections(body, 1),
  }));

export function study(slug: string, facts: Partial<StudyFile>, texts: Texts<Partial<StudyWords>>): Study {
  const folder = `case-studies/${slug}`;
  const needed = { kind: 'case-study', originalLanguage: 'en', status: 'current', published: '2026-01-15' } as const;
  const lists = { countries: ['RO'], partners: [], topics: [], licence: 'CC-BY-4.0' };
  return {
    slug,
    folder,
    originalLanguage: 'en',
    words: wordsOf(folder, texts),
    facts: { ...needed, ...lists, ...facts },
  };
}

function news(slug: string, facts: Partial<NewsFile>, texts: Texts<Partial<NewsWords>>): NewsItem {
  const folder = `news/${slug}`;
  const needed = { originalLanguage: 'en', published: '2026-02-01', categories: ['webinar'] };
  return { slug, folder, originalLanguage: 'en', words: wordsOf(folder, texts), facts: { ...needed, ...facts } };
}

function page(slug: string, texts: Texts<Partial<PageWords>>): Page {
  const folder = `pages/${slug}`;
  return { slug, folder, originalLanguage: 'en', words: wordsOf(folder, texts), facts: null };
}

const draft = { from: 'en', state: 'draft' } as const;
const readingBody = `## Context {#context}

Words of the village, with a note.[^one]

[^one]: The note has *emphasis*.

## Challenge {#challenge}

See [the second study](study:second#challenge), [about us](page:about) and [a word]{lang=uk}.

![](plan)

## Action {#action}

### Preparation {#preparation}

Table: *Steps* of the first year

| Step | When |
| --- | ---: |
| First | 2020 |

![](photo)
`;

/** In English, Romanian and Ukrainian; Greek readers get English, readers in Moldova get Romanian. */
const reading = study(
  'reading',
  {
    partners: ['city-library'],
    programme: 'hub',
    topics: ['reading'],
    sdgs: [4],
    funders: ['fund'],
    undocumented: ['results', 'lessons'],
    period: { start: '2020-04' },
    indicators: [
      { id: 'readers', value: 1250, unit: 'people', date: '2020-10-07' },
      { id: 'volunteers', value: 90, unit: 'people' },
      { id: 'evenings', value: 34, unit: 'events', baseline: 12, target: 40, source: 'Annual report' },
      { id: 'rooms', value: 2, unit: 'items' },
    ],
    images: [
      { id: 'plan', file: 'plan.svg', licence: 'CC-BY-4.0' },
      { id: 'photo', file: 'photo.jpg', licence: 'CC-BY-4.0' },
    ],
    links: [{ id: 'site', url: 'https://library.example/' }],
    changes: [{ date: '2026-02-01', id: 'corrected' }],
  },
  {
    en: [
      {
        title: 'Reading in the village',
        summary: 'How a library read aloud.',
        images: {
          plan: { alt: 'A plan', caption: 'The plan.', credit: 'Drawn here', labels: { here: 'Here' } },
          photo: { alt: 'A room', caption: 'The room.', credit: 'A. Person' },
        },
        indicators: {
          readers: 'Readers',
          volunteers: 'Volunteers',
          evenings: 'Evenings of reading aloud',
          rooms: 'Rooms',
        },
        links: { site: 'The library' },
        changes: { corrected: 'A number was corrected.' },
      },
      readingBody,
    ],
    ro: [
      { title: 'Lectură în sat', summary: 'Cum a citit o bibliotecă.', translation: draft },
      '## Provocarea {#challenge}\n\nText.\n\n## Acțiunea {#action}\n\nText.\n',
    ],
    uk: [
      { title: 'Читання в селі', summary: 'Як читала бібліотека.', translation: { ...draft, state: 'reviewed' } },
      '## Виклик {#challenge}\n\nТекст.\n\n## Дії {#action}\n\nТекст.\n',
    ],
  },
);

/** With a text of its own for readers in Moldova: one field and one section, the rest is Romanian. */
const second = study(
  'second',
  { aliases: ['second-draft'] },
  {
    en: [
      { title: 'Second study', summary: 'Short.' },
      '## Challenge {#challenge}\n\nA.\n\n## Action {#action}\n\nB.\n',
    ],
    ro: [
      { title: 'Al doilea studiu', summary: 'Scurt.', translation: draft },
      '## Provocarea {#challenge}\n\nA.\n\n## Acțiunea {#action}\n\nB.\n',
    ],
    'ro-MD': [{ title: 'Al doilea studiu, la Chișinău' }, '## Provocarea {#challenge}\n\nLa Chișinău.\n'],
  },
);

/** What a partner might try, or type by mistake. */
const hostile = study(
  'hostile',
  { links: [{ id: 'site', url: 'https://library.example/?a=1&b=2' }] },
  {
    en: [
      {
        title: '<script>alert(1)</script> & "quotes" [link](https://evil.example)',
        summary: '"><img src=x onerror=alert(1)> ![x](y)',
        links: { site: '</a><script>alert(2)</script>' },
      },
      `## Challenge {#challenge}

<script>alert(3)</script> [a](javascript:alert(4)) [b](//evil.example) [c](data:text/html,x) ![](x"onerror="alert(5))

## Action <b onclick="alert(6)">bold</b> {#action}

${'Довгеслово'.repeat(30)}

| ${'wide '.repeat(12)} | ${'cell'.repeat(20)} | ${'x'.repeat(60)} |
| --- | --- | --- |
| 1 | 2 | 3 |
`,
    ],
  },
);

/** Taken back after it was published under two names. */
const withdrawn = study(
  'withdrawn',
  { status: 'withdrawn', aliases: ['withdrawn-once'], changes: [{ date: '2026-02-20', id: 'back' }] },
  {
    en: [
      { title: 'A study *taken* back', summary: 'Secret.', changes: { back: 'Withdrawn at the wish of the library.' } },
      '## Challenge {#challenge}\n\nSecret.\n\n## Action {#action}\n\nSecret.\n',
    ],
  },
);

/** In a past edition alone. */
const former = study(
  'former',
  {},
  {
    en: [
      { title: 'A study of 2024', summary: 'Old.' },
      '## Challenge {#challenge}\n\nA.\n\n## Action {#action}\n\nB.\n',
    ],
  },
);

const webinar = news(
  'webinar',
  {
    published: '2026-02-01',
    aliases: ['online-meeting'],
    event: {
      start: '2020-10-13T10:30',
      end: '2020-10-13T12:00',
      zone: 'Europe/Bucharest',
      online: true,
      registration: { url: 'https://forms.example/1', closes: '2020-10-12T18:00' },
      speakers: ['ana-pop'],
    },
    recording: 'unknown',
    slides: 'https://slides.example/1',
    partners: ['city-library'],
    programme: 'hub',
    studies: ['reading'],
    faq: ['cost'],
  },
  {
    en: [
      {
        title: 'Webinar: reading',
        summary: 'An online webinar.',
        place: 'Iași',
        speakers: { 'ana-pop': 'Librarian' },
        faq: { cost: { question: 'What does it cost?', answer: 'Nothing. See [about us](page:about).' } },
      },
      'The webinar is online.\n',
    ],
    uk: [{ title: 'Вебінар: читання', summary: 'Онлайн.', translation: draft }, 'Вебінар онлайн.\n'],
  },
);

export function sitePublication(basePath: string): Publication {
  const studies = [reading, second, hostile, withdrawn, former];
  return publicationWith({
    basePath,
    shortTitle: { en: 'Collection', ro: 'Colecția', uk: 'Збірка', el: 'Συλλογή' },
    title: { en: 'The collection', ro: 'Colecția', uk: 'Збірка', el: 'Η συλλογή' },
    description: { en: 'Studies of a network.', ro: 'Studii.', uk: 'Кейси.', el: 'Μελέτες.' },
    funders: ['fund'],
    theme: { logo: { file: 'logo.svg', licence: 'CC-BY-4.0' } },
    editions: [
      {
        id: '2024',
        date: '2024-05-01',
        isbn: { en: { pdf: '978-0-00-000000-2' } },
        doi: '10.1234/old',
        editors: ['ana-pop'],
        parts: [{ title: { en: 'First part', uk: 'Перша частина' }, studies: ['second', 'withdrawn', 'former'] }],
      },
      {
        id: '2026',
        date: '2026-03-01',
        parts: [
          { title: { en: 'Reading', ro: 'Lectură' }, studies: ['reading', 'second'] },
          { title: { en: 'Other' }, studies: ['hostile'] },
        ],
      },
    ],
    people: [{ id: 'ana-pop', given: 'Ana', family: 'Pop' }],
    partners: [
      { id: 'school', names: { en: 'School' }, country: 'UA', role: 'associate' },
      {
        id: 'city-library',
        names: { en: 'City Library', ro: 'Biblioteca' },
        country: 'RO',
        role: 'lead',
        url: 'https://library.example/',
        description: { en: 'A library.' },
      },
    ],
    fundersList: [
      {
        id: 'fund',
        names: { en: 'The Fund' },
        acknowledgement: { en: 'Paid by the Fund.', ro: 'Plătit de Fond.' },
        disclaimer: { en: 'The Fund answers for nothing.' },
      },
    ],
    programmes: [{ id: 'hub', names: { en: 'Hub' }, description: { en: 'A programme.' }, funders: ['fund'] }],
    topics: [{ id: 'reading', names: { en: 'Reading' } }],
    categories: [{ id: 'webinar', names: { en: 'Webinar', uk: 'Вебінар' } }],
    studies,
    news: [webinar, news('start', { published: '2025-05-01' }, { en: [{ title: 'It starts' }, 'Now.\n'] })],
    pages: [
      page('about', {
        en: [{ title: 'About us', summary: 'Who we are.' }, 'A lead.\n\n## Who {#who}\n\nWe.\n'],
        el: [{ title: 'Για εμάς', summary: 'Ποιοι είμαστε.', translation: draft }, '## Ποιοι {#who}\n\nΕμείς.\n'],
      }),
      page('accessibility', { en: [{ title: 'Reading for all' }, '## Ramps {#ramps}\n\nThere are ramps.\n'] }),
      page('contact', { en: [{ title: 'Contact' }, 'Write to [us](mailto:office@network.example).\n'] }),
    ],
  });
}

async function sitePictures(): Promise<Map<string, Picture>> {
  const drawing = drawingOf(
    '<svg viewBox="0 0 80 40"><rect class="soft" id="a" width="80" height="40"/><text class="ink" data-label="here" x="9" y="20">8</text></svg>',
  );
  const { data: bytes, info } = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#345' } })
    .jpeg()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const photo = { kind: 'raster', type: 'image/jpeg', name: 'photo-1.jpg', width, height, bytes } as const;
  return new Map<string, Picture>([
    ['case-studies/reading/images/plan.svg', drawing],
    ['logo.svg', drawing],
    ['case-studies/reading/images/photo.jpg', photo],
  ]);
}

const downloadsOf = (edition: LanguageEdition): Download[] =>
  (['pdf', 'epub'] as const).flatMap((format) => {
    const file = { format, language: edition.language, bytes: 1_234_567, pages: format === 'pdf' ? 12 : undefined };
    const own = edition.studies.filter((each) => each.ownLanguages.includes(edition.language));
    return [
      { ...file, path: bookPath(edition, format), study: undefined },
      ...own.map(({ slug }) => ({ ...file, path: studyFilePath(slug, edition.language, format), study: slug })),
    ];
  });

/** A small publication in five languages, ready for the site: fallbacks, an overlay, hostile words. */
export const siteInputs = async (basePath = '/'): Promise<SiteInputs> => inputsOf(sitePublication(basePath));

/** What a site of any publication is made from, with the pictures of the small one. */
export async function inputsOf(publication: Publication, words: LocaleResources = resources): Promise<SiteInputs> {
  const edition = currentEdition(publication);
  const editions = publication.languages.map(({ code }) => buildLanguageEdition(publication, edition, code));
  return {
    editions,
    translators: createTranslators(words, publication),
    pictures: await sitePictures(),
    downloads: editions.flatMap(downloadsOf),
  };
}
