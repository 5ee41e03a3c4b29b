/**
 * A publication in memory, for the site only: studies of 1,800 words, three pictures, a table and three notes, in four
 * languages and one variant. It is seeded, so that every process has the same.
 */
import path from 'node:path';
import { createTranslators } from '../../src/i18n/translator.ts';
import { loadLocales } from '../../src/locales/load-locales.ts';
import type { Pictures, RasterPicture } from '../../src/model/picture.ts';
import { type Publication, type Study, sectionIds } from '../../src/model/publication.ts';
import { buildLanguageEdition, currentEdition } from '../../src/model/resolve/build-edition.ts';
import type { SiteInputs } from '../../src/site/plan/site.ts';
import { folderStore } from '../../src/storage/folder-store.ts';
import { splitSections } from '../../src/text/sections.ts';
import { publicationWith } from '../helpers/publication.ts';
import { languages, seededRandom } from './generate.ts';
import { vocabulary } from './vocabulary.ts';

const words = 1800;
const pictureIds = ['first', 'second', 'third'];
type Language = (typeof languages)[number];

/** @param studies their number; each has a page in five languages */
export async function siteContent(studies: number): Promise<SiteInputs> {
  const { resources } = await loadLocales([folderStore(path.resolve(import.meta.dirname, '../../locales'))]);
  const publication = publicationOf(Array.from({ length: studies }, (_, index) => study(index)));
  const edition = currentEdition(publication);
  return {
    editions: publication.languages.map(({ code }) => buildLanguageEdition(publication, edition, code)),
    translators: createTranslators(resources, publication),
    pictures: picturesOf(publication),
    downloads: [],
    leaveOut: ['images', 'social-pictures'],
  };
}

function publicationOf(studies: readonly Study[]): Publication {
  const slugs = studies.map(({ slug }) => slug);
  const parts = [{ title: { en: 'Studies' }, studies: slugs }];
  return publicationWith({
    editions: [{ id: '2026', date: '2026-01-01', parts }],
    partners: [{ id: 'library', names: { en: 'Library' }, country: 'RO', role: 'lead' }],
    topics: [{ id: 'reading', names: { en: 'Reading' } }],
    studies,
  });
}

function study(index: number): Study {
  const slug = `study-${String(index + 1).padStart(5, '0')}`;
  const folder = `case-studies/${slug}`;
  return {
    slug,
    folder,
    originalLanguage: 'en',
    words: languages.map((language) => textOf(language, folder, index)),
    facts: {
      kind: 'case-study',
      originalLanguage: 'en',
      status: 'current',
      published: '2026-01-01',
      countries: ['RO'],
      partners: ['library'],
      topics: ['reading'],
      licence: 'CC-BY-4.0',
      images: pictureIds.map((id) => ({ id, file: `${id}.jpg`, credit: 'Bench', licence: 'CC-BY-4.0' })),
    },
  };
}

function textOf(language: Language, folder: string, index: number): Study['words'][number] {
  const random = seededRandom(index * 31 + languages.indexOf(language));
  const say = (length: number): string => sentence(language, random, length);
  const body = sectionIds.map((id, at) => sectionText(say, id, at)).join('\n');
  const notes = [1, 2, 3].map((note) => `[^${note}]: ${say(12)}`).join('\n');
  return {
    language,
    file: `${folder}/${language}.md`,
    fields: {
      title: say(6),
      summary: say(16),
      images: Object.fromEntries(pictureIds.map((id) => [id, { alt: say(8), caption: say(8) }])),
    },
    sections: splitSections(`${body}\n${notes}\n`),
  };
}

function sectionText(say: (length: number) => string, id: string, at: number): string {
  const paragraphs = Array.from({ length: 3 }, () =>
    Array.from({ length: 5 }, () => say(words / sectionIds.length / 15)).join(' '),
  );
  const note = at < pictureIds.length ? `[^${at + 1}]\n\n![](${pictureIds[at]})` : '';
  const table =
    id === 'results' ? `\n\n| ${say(2)} | ${say(2)} |\n|---|--:|\n${`| ${say(3)} | 120 |\n`.repeat(5)}` : '';
  return `## ${say(3)} {#${id}}\n\n${paragraphs.join('\n\n')}${note}${table}\n`;
}

/** One word in three is made from two others, because real texts have thousands of different words. */
function sentence(language: Language, random: () => number, length: number): string {
  const list = vocabulary[language];
  const pick = (): string => list[Math.floor(random() * list.length)] ?? '';
  const word = (): string => (random() < 0.33 ? pick().slice(0, 6) + pick().slice(2) : pick());
  const text = Array.from({ length: Math.round(length) }, () => marked(word(), random)).join(' ');
  return `${text.charAt(0).toLocaleUpperCase(language)}${text.slice(1)}.`;
}

/** One word in forty is emphasised, quoted or a link, as in the demonstration. */
function marked(word: string, random: () => number): string {
  const kind = Math.floor(random() * 120);
  if (kind === 0) return `*${word}*`;
  if (kind === 1) return `"${word}"`;
  return kind === 2 ? `[${word}](https://example.org/${Math.floor(random() * 1000)})` : word;
}

/** Only names and sizes of pictures. */
function picturesOf({ studies }: Publication): Pictures {
  const bytes = new Uint8Array();
  return new Map(
    studies.flatMap(({ folder, slug }) =>
      pictureIds.map((id): [string, RasterPicture] => [
        `${folder}/images/${id}.jpg`,
        { kind: 'raster', type: 'image/jpeg', name: `${id}-${slug}.jpg`, width: 1600, height: 1067, bytes },
      ]),
    ),
  );
}
