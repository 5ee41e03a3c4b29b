import type { Publication } from '../../src/model/publication.ts';
import { bookPage } from './book-requests.ts';
import { publicationWith, studyOf } from './publication.ts';

/** Sentences that must be the same in the text of a PDF. */
export const sentences = {
  en: [
    'The library opened its doors to everyone in the official reading room.',
    'Efficient offices offer fifty affordable flats.',
  ],
  uk: [
    'Об’єднання громад ґрунтується на довірі, їжа та їдальня є поряд.',
    'Шість бібліотек Молдови, Румунії та України співпрацюють щотижня.',
  ],
  el: [
    'Η βιβλιοθήκη άνοιξε τις πόρτες της σε όλους τους κατοίκους της πόλης.',
    'Οι εθελοντές συναντιούνται κάθε εβδομάδα· συζητούν τοπικά θέματα.',
  ],
} as const;

/** Columns that are too narrow for whole words. */
const narrow = (language: keyof typeof sentences): string =>
  `|${' A |'.repeat(6)}\n|${'--|'.repeat(6)}\n|${`${sentences[language].join(' ')}|`.repeat(6)}\n\n`;

const filler = (language: keyof typeof sentences): string => `${sentences[language].join(' ')}\n\n`.repeat(14);

const table = `| Place | Visitors |
|:--|--:|
${Array.from({ length: 60 }, (_, at) => `| Branch ${at + 1} | ${at * 7} |`).join('\n')}
`;

const body = (
  language: keyof typeof sentences,
  names: readonly [string, string],
  link: string,
): string => `## ${names[0]} {#challenge}

${narrow(language)}${filler(language)}
See [the other one](${link}).[^one]

## ${names[1]} {#action}

${table}
![](map)

${filler(language)}
[^one]: ${sentences[language][0]}
`;

const reading = studyOf('reading', {
  facts: {
    undocumented: ['results', 'lessons', 'transfer'],
    countries: ['UA', 'GR', 'RO'],
    partners: ['library'],
    topics: ['reading', 'events'],
    images: [{ id: 'map', file: 'map.svg', licence: 'CC-BY-4.0' }],
    links: [{ id: 'site', url: 'https://site.example/page' }],
    indicators: [
      { id: 'visits', value: 1200, unit: 'people', baseline: 400, target: 2000 },
      { id: 'helpers', value: 60, unit: 'people' },
      { id: 'meetings', value: 12, unit: 'events' },
    ],
  },
  texts: {
    en: [
      {
        title: 'Reading together',
        links: { site: 'The site' },
        indicators: { visits: 'Visitors', helpers: 'Helpers', meetings: 'Meetings' },
        images: { map: { alt: 'A map', caption: 'Where we *read*' } },
      },
      body('en', ['The challenge of reading', 'What readers did'], 'study:listening#action'),
    ],
    uk: [
      {
        title: 'Читання разом',
        indicators: { visits: 'Відвідувачі', helpers: 'Помічники', meetings: 'Зустрічі' },
        images: { map: { alt: 'Мапа', caption: 'Де ми читаємо' } },
        translation: { from: 'en', state: 'reviewed', translators: ['olena'], reviewer: 'ana', date: '2026-02-01' },
      },
      body('uk', ['Виклик читання', 'Що зробили читачі'], 'study:listening#action'),
    ],
    el: [
      { title: 'Διαβάζουμε μαζί', translation: { from: 'en', state: 'draft' } },
      body('el', ['Η πρόκληση', 'Τι έκαναν οι αναγνώστες'], 'study:listening#action'),
    ],
  },
});

const listening = studyOf('listening', {
  facts: { topics: ['reading'] },
  texts: {
    en: [
      { title: 'Listening “to” others (again)' },
      body('en', ['The challenge of listening', 'What listeners did'], 'study:reading'),
    ],
    uk: [
      { title: 'Слухаємо інших', translation: { from: 'en', state: 'draft' } },
      body('uk', ['Виклик слухання', 'Що зробили слухачі'], 'study:reading'),
    ],
  },
});

/** Two studies in two parts; the second has no Greek text. */
export const pdfPublication: Publication = publicationWith({
  title: { en: 'Collection: studies of reading', uk: 'Збірка: кейси про читання', el: 'Συλλογή: μελέτες ανάγνωσης' },
  shortTitle: { en: 'Collection', uk: 'Збірка', el: 'Συλλογή' },
  publisher: 'library',
  people: [
    { id: 'ana', given: 'Ana', family: 'Rusu', sort: 'Rusu, Ana', names: { uk: 'Ана Русу' } },
    { id: 'olena', given: 'Olena', family: 'Koval', sort: 'Koval, Olena', names: { uk: 'Олена Коваль' } },
  ],
  topics: [
    { id: 'reading', names: { en: 'Reading', uk: 'Читання' } },
    { id: 'events', names: { en: 'Events', uk: 'Івенти' } },
  ],
  partners: [{ id: 'library', names: { en: 'City Library', uk: 'Міська бібліотека' }, country: 'RO', role: 'lead' }],
  book: [bookPage('book', 'foreword', 'Foreword', sentences.en[0])],
  studies: [reading, listening],
  editions: [
    {
      id: '2026',
      date: '2026-03-01',
      parts: [
        { title: { en: 'Books', uk: 'Книжки', el: 'Βιβλία' }, studies: ['reading'] },
        { title: { en: 'Voices', uk: 'Голоси', el: 'Φωνές' }, studies: ['listening'] },
      ],
    },
  ],
});

/** The same with a partner whose name is the same in both languages. */
export const bilingualPublication: Publication = {
  ...pdfPublication,
  partners: [
    ...pdfPublication.partners,
    {
      id: 'club',
      names: { en: 'Readers’ Club', uk: 'Readers’ Club' },
      country: 'UA',
      role: 'partner',
      description: { en: 'They read aloud.', uk: 'Вони читають уголос.' },
    },
  ],
};

const formula = '\n\n```math\n<math alttext="x squared"><msup><mi>x</mi><mn>2</mn></msup></math>\n```\n';

/** The publication with a formula at the end of the first study's first section. */
export function withFormula(publication: Publication): Publication {
  const [first, ...others] = publication.studies;
  if (!first) return publication;
  const words = first.words.map((each) => ({
    ...each,
    sections: each.sections.map((section, at) =>
      at > 0 ? section : { ...section, markdown: section.markdown + formula },
    ),
  }));
  return { ...publication, studies: [{ ...first, words }, ...others] };
}
