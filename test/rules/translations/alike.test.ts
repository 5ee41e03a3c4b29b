import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOfPage } from '../../helpers/translated-study.ts';

/** What the original says, what a right translation says, and why both look different. */
const pairs: readonly (readonly [string, string, string, string])[] = [
  ['a decimal comma', 'ro', 'They paid 12.5 % of 1,250.75 lei.', 'Au plătit 12,5 % din 1.250,75 lei.'],
  ['thousands with a space', 'uk', 'We lent 12,400 books.', 'Ми видали 12\u00A0400 книжок.'],
  ['thousands with an ordinary space', 'uk', 'We lent 12,400 books.', 'Ми видали 12 400 книжок.'],
  ['thousands without a sign', 'el', 'We lent 1,250 books.', 'Δανείσαμε 1250 βιβλία.'],
  ['a number in words', 'uk', 'Two of 3 rooms have 12 chairs.', 'У 2 з трьох кімнат по дванадцять стільців.'],
  ['a number in words', 'ro', 'The 2 rooms have 20 chairs.', 'Cele două săli au douăzeci de scaune.'],
  ['a number in words', 'el', 'The 3 rooms have 5 chairs.', 'Οι τρεις αίθουσες έχουν πέντε καρέκλες.'],
  ['digits for words', 'el', 'Seven children came on the second day.', 'Ήρθαν 7 παιδιά τη 2η ημέρα.'],
  ['a compound in words', 'uk', 'We have 25 chairs.', 'У нас двадцять п’ять стільців.'],
  ['a date in another order', 'ro', 'It opened on February 15, 2020.', 'S-a deschis la 15 februarie 2020.'],
  ['a date in digits', 'uk', 'It opened on 5 March 2021.', 'Відкрили 05.03.2021.'],
  ['a date from digits', 'el', 'It opened on 2021-03-05.', 'Άνοιξε στις 5 Μαρτίου 2021.'],
  ['an ordinal day', 'el', 'On the 11th of May and the 1st of June 2020.', 'Την 11η Μαΐου και την 1η Ιουνίου 2020.'],
  ['a month once for two days', 'el', 'On 1 October and on 7 October 2020.', 'Την 1η και στις 7 Οκτωβρίου 2020.'],
  ['a month in another case', 'uk', 'In March 2020 and in August 2021.', 'У березні 2020 року та в серпні 2021 року.'],
  ['a clock of 24 hours', 'uk', 'From 9 a.m. to 3:30 p.m.', 'З 9:00 до 15:30.'],
  ['a clock of 24 hours', 'ro', 'It begins at 7 p.m.', 'Începe la ora 19.'],
  ['hours of the afternoon', 'el', 'It begins at 15:00.', 'Αρχίζει στις 3 μ.μ.'],
  ['a percentage in words', 'ro', 'It was 40 % of all.', 'A fost 40 la sută din total.'],
  ['a percentage in words', 'uk', 'It was 40% of all.', 'Це 40 відсотків усього.'],
  ['money by name', 'uk', 'It cost €500 and 20 UAH.', 'Це коштувало 500 євро і 20 гривень.'],
  ['money by name', 'el', 'It cost $ 30.', 'Κόστισε 30 δολάρια.'],
  ['millions', 'uk', 'We spent 1.5 million.', 'Ми витратили 1 500 000.'],
  ['millions', 'ro', 'We spent 2,300,000 lei.', 'Am cheltuit 2,3 milioane de lei.'],
  ['a century', 'ro', 'A house of the 19th century.', 'O casă din secolul al XIX-lea.'],
  ['a century', 'uk', 'A house of the 20th century.', 'Будинок XX століття.'],
  ['a school year', 'uk', 'In 2019/20 we began.', 'У 2019–2020 роках ми почали.'],
  ['a number twice', 'el', 'COVID-19 came, and COVID-19 stayed.', 'Ήρθε η COVID-19 και έμεινε.'],
  [
    'a telephone and a version',
    'uk',
    'Call +380 44 123 45 67, version 2.0.1.',
    'Телефон: +380 44 123 45 67, версія 2.0.1.',
  ],
  [
    'links in another order',
    'uk',
    'See [one](https://a.example/) and [two](https://b.example/).',
    'Див. [друге](https://b.example/) і [перше](https://a.example/).',
  ],
  [
    'a page in the other language',
    'uk',
    '[Page](https://a.example/en/about)',
    '[Сторінка](https://a.example/uk/about)',
  ],
  [
    'a page in the other language',
    'el',
    '[Page](https://en.wikipedia.org/wiki/Library)',
    '[Σελίδα](https://el.wikipedia.org/wiki/Βιβλιοθήκη)',
  ],
  [
    'a page in the other language',
    'ro',
    '[Page](https://a.example/index_en.htm?lang=en)',
    '[Pagina](https://a.example/index_ro.htm?lang=ro)',
  ],
  ['a site with a country’s code', 'uk', '[Page](https://www.a.example/en/)', '[Сторінка](https://a.example/ua/)'],
  ['a safer address', 'ro', '[Page](http://www.a.example/x/)', '[Pagina](https://a.example/x)'],
  [
    'merged sentences',
    'ro',
    'It rained. Nobody came to the park. We waited.',
    'A plouat și nimeni nu a venit în parc, dar noi am așteptat.',
  ],
  [
    'merged paragraphs',
    'ro',
    'The first paragraph speaks of the rain that fell all day long.\n\nThe second paragraph speaks of the people who waited for the sun.',
    'Primul paragraf vorbește despre ploaia care a căzut toată ziua, iar al doilea despre oamenii care au așteptat soarele.',
  ],
  [
    'a paragraph cut in two',
    'uk',
    'The first sentence speaks of the rain that fell all day long. The second speaks of the people who waited for the sun.',
    'Перше речення розповідає про дощ, який падав цілий день.\n\nДруге розповідає про людей, які чекали на сонце.',
  ],
  [
    'rows in another order',
    'el',
    '| Country | N |\n| --- | --- |\n| Greece | 1 |\n| Moldova | 2 |\n| Ukraine | 3 |',
    '| Χώρα | N |\n| --- | --- |\n| Ουκρανία | 3 |\n| Ελλάδα | 1 |\n| Μολδαβία | 2 |',
  ],
  [
    'names in their own script',
    'uk',
    'The Progress Foundation and EduAct work with the Black Sea Trust for Regional Cooperation.',
    'Progress Foundation і EduAct працюють із Black Sea Trust for Regional Cooperation.',
  ],
  [
    'a marked title',
    'el',
    'The book Reading for all of us is here.',
    'Το βιβλίο [Reading for all of us is here]{lang=en} είναι εδώ.',
  ],
  [
    'a title in quotation marks',
    'uk',
    'The talk “How to read with children in the park” was long.',
    'Доповідь «How to read with children in the park» була довга.',
  ],
  [
    'the title of what is linked',
    'ro',
    'See [How to read with all of your children](https://a.example/).',
    'Vezi [How to read with all of your children](https://a.example/).',
  ],
  ['a title in italics or in marks', 'ro', 'We read *The Hobbit* aloud.', 'Am citit „Hobbitul” cu voce tare.'],
  ['one word in both languages', 'ro', '## Context {#context}\n\nA text.', '## Context {#context}\n\nUn text.'],
  [
    'code',
    'uk',
    'Write `npm run build 2` now.\n\n```\nthe code of the program is here\n```',
    'Напишіть `npm run build 2`.\n\n```\nthe code of the program is here\n```',
  ],
  [
    'a name as a heading',
    'uk',
    '## One {#one}\n\nThe network Facebook helps.\n\n### Facebook\n\nText.',
    '## Один {#one}\n\nМережа Facebook допомагає.\n\n### Facebook\n\nТекст.',
  ],
];

for (const [name, language, original, translation] of pairs) {
  test(`a correct translation has no problem: ${name} (${language}, ${original.slice(0, 24).replace(/\n/g, ' ')})`, async () => {
    const body = (text: string): string => (text.startsWith('## ') ? text : `## 1 {#one}\n\n${text}`);
    const found = await problemsOfPage({ en: body(original), [language]: body(translation) });
    assert.deepEqual(
      found.map(({ code, line, params }) => ({ code, line, params })),
      [],
    );
  });
}
