import { loadContent } from '../../src/check/load.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { fileStore } from '../../src/storage/file-store.ts';

export type StudyLanguage = 'en' | 'ro' | 'uk' | 'el';

const words = {
  en: {
    fields: [
      'Reading under the trees',
      'In 2019 the town library lent 1,250 books in the park.',
      'reading',
      'parks',
      'summer',
    ],
    picture: ['Map of the park with three benches.', 'The park in 2019.', 'Main gate of the park'],
    challenge: [
      'Why it was needed',
      'Few families came to the library in summer.',
      'On 15 February 2019 the council gave the park to the readers.',
      'Only 12.5 % of the children had a card, and a card cost €3.',
    ],
    action: [
      'What was done',
      'The librarians did three things:',
      'They put **benches** under the trees.',
      'They opened at 3 p.m. every day.',
      'They wrote to [every school](https://schools.example/en/list) in the town.',
      'Nobody asked for a card.[^card]',
      'The rules are in [another study](study:second#results).',
    ],
    table: ['| Month | Visits | Books |', '| June | 340 | 700 |', '| July | 410 | 900 |', '| August | 125 | 300 |'],
    results: [
      'What came of it',
      'The library lent 1,250 books to two hundred families.',
      'A reader called it “a room without walls”.',
      'Cards were free until 2020.',
    ],
  },
  ro: {
    fields: [
      'Lectură sub copaci',
      'În 2019 biblioteca orașului a împrumutat în parc 1.250 de cărți.',
      'lectură',
      'parcuri',
      'vară',
    ],
    picture: ['Planul parcului, cu trei bănci.', 'Parcul în 2019.', 'Intrarea principală'],
    challenge: [
      'De ce a fost nevoie',
      'Puține familii veneau vara la bibliotecă.',
      'La 15 februarie 2019 consiliul a dat parcul cititorilor.',
      'Doar 12,5 % dintre copii aveau permis, iar un permis costa 3 euro.',
    ],
    action: [
      'Ce s-a făcut',
      'Bibliotecarele au făcut trei lucruri:',
      'Au pus **bănci** sub copaci.',
      'Au deschis zilnic la ora 15.00.',
      'Au scris [fiecărei școli](https://schools.example/ro/list) din oraș.',
      'Nimeni nu a cerut permis.[^card]',
      'Regulile sunt în [alt studiu](study:second#results).',
    ],
    table: ['| Luna | Vizite | Cărți |', '| Iunie | 340 | 700 |', '| Iulie | 410 | 900 |', '| August | 125 | 300 |'],
    results: [
      'Ce a ieșit',
      'Biblioteca a împrumutat 1\u00A0250 de cărți la două sute de familii.',
      'O cititoare a numit-o „o cameră fără pereți”.',
      'Permisele au fost gratuite până în 2020.',
    ],
  },
  uk: {
    fields: [
      'Читання під деревами',
      '2019 року міська бібліотека видала в парку 1250 книжок.',
      'читання',
      'парки',
      'літо',
    ],
    picture: ['План парку з трьома лавами.', 'Парк у 2019 році.', 'Головний вхід'],
    challenge: [
      'Чому це було потрібно',
      'Улітку до бібліотеки приходило мало родин.',
      '15 лютого 2019 року рада віддала парк читачам.',
      'Лише 12,5 % дітей мали квиток, а квиток коштував 3 євро.',
    ],
    action: [
      'Що зробили',
      'Бібліотекарки зробили три речі:',
      'Поставили **лави** під деревами.',
      'Відчиняли щодня о 15:00.',
      'Написали [кожній школі](https://schools.example/uk/list) міста.',
      'Ніхто не питав про квиток.[^card]',
      'Правила описано в [іншому кейсі](study:second#results).',
    ],
    table: [
      '| Місяць | Відвідування | Книжки |',
      '| Червень | 340 | 700 |',
      '| Липень | 410 | 900 |',
      '| Серпень | 125 | 300 |',
    ],
    results: [
      'Що з цього вийшло',
      'Бібліотека видала 1\u00A0250 книжок двомстам родинам.',
      'Читачка назвала це «кімнатою без стін».',
      'Квитки були безплатні до 2020 року.',
    ],
  },
  el: {
    fields: [
      'Ανάγνωση κάτω από τα δέντρα',
      'Το 2019 η βιβλιοθήκη της πόλης δάνεισε στο πάρκο 1.250 βιβλία.',
      'ανάγνωση',
      'πάρκα',
      'καλοκαίρι',
    ],
    picture: ['Χάρτης του πάρκου με τρία παγκάκια.', 'Το πάρκο το 2019.', 'Κύρια είσοδος'],
    challenge: [
      'Γιατί χρειάστηκε',
      'Λίγες οικογένειες έρχονταν το καλοκαίρι στη βιβλιοθήκη.',
      'Στις 15 Φεβρουαρίου 2019 το συμβούλιο έδωσε το πάρκο στους αναγνώστες.',
      'Μόνο το 12,5 % των παιδιών είχε κάρτα, και μια κάρτα κόστιζε 3 ευρώ.',
    ],
    action: [
      'Τι έγινε',
      'Οι βιβλιοθηκονόμοι έκαναν τρία πράγματα:',
      'Έβαλαν **παγκάκια** κάτω από τα δέντρα.',
      'Άνοιγαν κάθε μέρα στις 3 μ.μ.',
      'Έγραψαν σε [κάθε σχολείο](https://schools.example/el/list) της πόλης.',
      'Κανείς δεν ζητούσε κάρτα.[^card]',
      'Οι κανόνες είναι σε [άλλη μελέτη](study:second#results).',
    ],
    table: [
      '| Μήνας | Επισκέψεις | Βιβλία |',
      '| Ιούνιος | 340 | 700 |',
      '| Ιούλιος | 410 | 900 |',
      '| Αύγουστος | 125 | 300 |',
    ],
    results: [
      'Τι βγήκε από αυτό',
      'Η βιβλιοθήκη δάνεισε 1.250 βιβλία σε διακόσιες οικογένειες.',
      'Μια αναγνώστρια το είπε «δωμάτιο χωρίς τοίχους».',
      'Οι κάρτες ήταν δωρεάν έως το 2020.',
    ],
  },
} as const satisfies Record<StudyLanguage, unknown>;

/** The lines of a study in a language. Every language has the same lines. */
export function linesOf(language: StudyLanguage): string[] {
  const { fields, picture, challenge, action, table, results } = words[language];
  const [title, summary, ...keywords] = fields;
  return [
    '---',
    `title: ${title}`,
    `summary: "${summary}"`,
    'keywords:',
    ...keywords.map((each) => `  - ${each}`),
    'images:',
    '  map:',
    `    alt: ${picture[0]}`,
    `    caption: ${picture[1]}`,
    '    labels:',
    `      gate: ${picture[2]}`,
    language === 'en' ? 'shortTitle: Trees' : 'translation: { from: en, state: draft }',
    '---',
    '',
    `## ${challenge[0]} {#challenge}`,
    '',
    challenge[1],
    challenge[2],
    '',
    challenge[3],
    '',
    `## ${action[0]} {#action}`,
    '',
    action[1],
    '',
    ...action.slice(2, 5).map((each) => `- ${each}`),
    '',
    '![](map)',
    '',
    action[5],
    action[6],
    '',
    table[0],
    '| --- | --- | --- |',
    ...table.slice(1),
    '',
    `## ${results[0]} {#results}`,
    '',
    results[1],
    '',
    results[2],
    '',
    `[^card]: ${results[3]}`,
  ];
}

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><title>Map</title><text x="10" y="50" data-label="gate">Main gate of the park</text></svg>`;

const publication = `id: network
url: https://network.example
languages:
  - code: en
  - code: ro
  - code: uk
  - code: el
  - code: ro-MD
defaultLanguage: en
title: { en: Studies, ro: Studii, uk: Кейси, el: Μελέτες }
description: { en: Studies, ro: Studii, uk: Кейси, el: Μελέτες }
licence: CC-BY-4.0
contact: office@network.example
publish: draft
publisher: library
editions:
  - id: "2026"
    date: "2026-01-01"
    parts:
      - title: { en: Studies, ro: Studii, uk: Кейси, el: Μελέτες }
        studies: [first, second]
`;

const facts = (more: string): string => `kind: case-study
originalLanguage: en
status: current
published: "2026-01-01"
countries: [RO]
partners: [library]
topics: [reading]
licence: CC-BY-4.0
undocumented: [lessons, transfer]
${more}`;

const second = `---
title: Second
summary: Another study.
---

## Challenge {#challenge}

Text.

## Action {#action}

Text.

## Results {#results}

Text.
`;

/** What stands around the study or page that a test writes. */
const others: readonly (readonly [string, string])[] = [
  [
    'partners.yml',
    '- id: library\n  names: { en: Library, ro: Biblioteca, uk: Бібліотека, el: Βιβλιοθήκη }\n  country: RO\n  role: lead\n',
  ],
  ['topics.yml', '- id: reading\n  names: { en: Reading, ro: Lectură, uk: Читання, el: Ανάγνωση }\n'],
  ['case-studies/second/study.yml', facts('')],
  ['case-studies/second/en.md', second],
];

/** The problems of a publication with a study in these languages. */
export async function problemsWith(texts: Readonly<Record<string, string>>): Promise<readonly Problem[]> {
  return problemsOf([
    ['publication.yml', publication],
    [
      'case-studies/first/study.yml',
      facts('images:\n  - id: map\n    file: map.svg\n    credit: Library\n    licence: CC-BY-4.0\n'),
    ],
    ['case-studies/first/images/map.svg', svg],
    ...Object.entries(texts).map(([language, text]) => [`case-studies/first/${language}.md`, text] as const),
  ]);
}

const titles: Readonly<Record<string, string>> = { en: 'About us', ro: 'Despre noi', uk: 'Про нас', el: 'Για εμάς' };

/** What is said of the translations of a page, of which a test writes nothing but the text; English is the original. */
export async function problemsOfPage(bodies: Readonly<Record<string, string>>): Promise<readonly Problem[]> {
  const pages = Object.entries(bodies).map(([language, body]) => {
    const translation = language === 'en' ? '' : 'translation: { from: en, state: draft }\n';
    const text = `---\ntitle: ${titles[language] ?? titles.ro}\n${translation}---\n\n${body}\n`;
    return [`pages/about/${language}.md`, text] as const;
  });
  const found = await problemsOf([['publication.yml', publication.replace('[first, second]', '[second]')], ...pages]);
  return found.filter(({ code }) => code.startsWith('translation-'));
}

async function problemsOf(files: readonly (readonly [string, string])[]): Promise<readonly Problem[]> {
  const { content, problems } = await loadContent(fileStore('content', new Map([...others, ...files])));
  // Without a publication nothing is compared, and every test would pass.
  if (!content) throw new Error(JSON.stringify(problems));
  return problems;
}
