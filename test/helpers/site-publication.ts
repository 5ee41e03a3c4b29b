import path from 'node:path';
import sharp from 'sharp';
import { createTranslators, type LocaleResources } from '../../src/i18n/translator.ts';
import { loadLocales } from '../../src/locales/load-locales.ts';
import { bookPath, studyFilePath } from '../../src/model/addresses.ts';
import type { Download } from '../../src/model/book/download.ts';
import type { LanguageEdition } from '../../src/model/language-edition.ts';
import type { Picture } from '../../src/model/picture.ts';
import type { Publication } from '../../src/model/publication.ts';
import { buildLanguageEdition, currentEdition } from '../../src/model/resolve/build-edition.ts';
import type { SiteInputs } from '../../src/site/plan/site.ts';
import { folderStore } from '../../src/storage/folder-store.ts';
import { drawing as drawingOf } from './drawing.ts';
import { publicationWith } from './publication.ts';
import { draft, former, hostile, news, page, reading, second, webinar, withdrawn } from './site-items.ts';

export const { resources } = await loadLocales([folderStore(path.resolve(import.meta.dirname, '../../locales'))]);

export function sitePublication(basePath: string): Publication {
  const studies = [reading, second, hostile, withdrawn, former];
  return publicationWith({
    basePath,
    shortTitle: { en: 'Collection', ro: 'Colecția', uk: 'Збірка', el: 'Συλλογή' },
    title: { en: 'The collection', ro: 'Colecția', uk: 'Збірка', el: 'Η συλλογή' },
    description: { en: 'Studies of a network.', ro: 'Studii.', uk: 'Кейси.', el: 'Μελέτες.' },
    funderIds: ['fund'],
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
    funders: [
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

/** The inputs of a site for any publication, with the pictures of the small one. */
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
