/** The content of the small site for tests: studies, news and pages, and functions that make them. */
import type { NewsItem, Page, Study } from '../../src/model/publication.ts';
import type { NewsFile, NewsWords, PageWords, StudyFile, StudyWords } from '../../src/schemas/types.ts';
import { studyOf, type Texts, textFiles } from './publication.ts';

export const study = (slug: string, facts: Partial<StudyFile>, texts: Texts<Partial<StudyWords>>): Study =>
  studyOf(slug, { facts: { published: '2026-01-15', ...facts }, texts });

export function news(slug: string, facts: Partial<NewsFile>, texts: Texts<Partial<NewsWords>>): NewsItem {
  const folder = `news/${slug}`;
  const needed = { originalLanguage: 'en', published: '2026-02-01', categories: ['webinar'] };
  return { slug, folder, originalLanguage: 'en', words: textFiles(folder, texts), facts: { ...needed, ...facts } };
}

export function page(slug: string, texts: Texts<Partial<PageWords>>): Page {
  const folder = `pages/${slug}`;
  return { slug, folder, originalLanguage: 'en', words: textFiles(folder, texts), facts: null };
}

export const draft = { from: 'en', state: 'draft' } as const;
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

/** In English, Romanian and Ukrainian. Greek readers get English, readers in Moldova get Romanian. */
export const reading = study(
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

/** With a variant for Moldova: one field and one section; the rest is Romanian. */
export const second = study(
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

/** Attacks and typing mistakes. */
export const hostile = study(
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

/** Withdrawn after it was published under two names. */
export const withdrawn = study(
  'withdrawn',
  { status: 'withdrawn', aliases: ['withdrawn-once'], changes: [{ date: '2026-02-20', id: 'back' }] },
  {
    en: [
      { title: 'A study *taken* back', summary: 'Secret.', changes: { back: 'Withdrawn at the wish of the library.' } },
      '## Challenge {#challenge}\n\nSecret.\n\n## Action {#action}\n\nSecret.\n',
    ],
  },
);

/** Only in a past edition. */
export const former = study(
  'former',
  {},
  {
    en: [
      { title: 'A study of 2024', summary: 'Old.' },
      '## Challenge {#challenge}\n\nA.\n\n## Action {#action}\n\nB.\n',
    ],
  },
);

export const webinar = news(
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
