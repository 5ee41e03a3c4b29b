/** Content-addresses of exports: the same inputs have the same hash, and the same hash the same bytes. */
import { createHash, type Hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Typefaces } from '../design/fonts.ts';
import type { LocaleResources } from '../i18n/translator.ts';
import type { PageStart } from '../model/book/page-start.ts';
import type { LanguageEdition } from '../model/language-edition.ts';
import type { Picture, Pictures } from '../model/picture.ts';
import { fallbackChain } from '../model/resolve/resolve.ts';
import type { ExportJob } from './jobs.ts';

const builderRoot = path.resolve(import.meta.dirname, '../..');

/** A hash of the builder itself: its code, its style sheets and the versions of its libraries. */
export async function fingerprintBuilder(): Promise<string> {
  const hash = createHash('sha256');
  const source = path.join(builderRoot, 'src');
  const entries = await readdir(source, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  for (const file of [path.join(builderRoot, 'package-lock.json'), ...files]) {
    feed(hash, path.relative(builderRoot, file), await readFile(file));
  }
  return hash.digest('hex');
}

interface BookInputs {
  readonly builder: string;
  readonly resources: LocaleResources;
  readonly pictures: Pictures;
  /** The house's unless given: those belong to the builder. */
  readonly typefaces?: Typefaces | undefined;
  /** The pages of the printed book that an EPUB names. */
  readonly pageStarts?: readonly PageStart[] | undefined;
  /** Whether an EPUB has its typefaces. */
  readonly epubFonts?: boolean | undefined;
}

/** The hash of everything that a book is made from. */
export function fingerprintJob(job: ExportJob, inputs: BookInputs): string {
  const hash = createHash('sha256');
  feed(hash, 'builder', inputs.builder);
  feed(hash, 'date', process.env.SOURCE_DATE_EPOCH ?? '');
  feed(hash, 'job', `${job.format} ${job.path}`);
  feed(hash, 'texts', JSON.stringify(textsOf(job)));
  feed(hash, 'words', JSON.stringify(wordsOf(job.edition, inputs.resources)));
  if (job.beside) {
    feed(hash, 'second texts', JSON.stringify(textsOf({ ...job, edition: job.beside })));
    feed(hash, 'second words', JSON.stringify(wordsOf(job.beside, inputs.resources)));
  }
  feed(hash, 'typefaces', (inputs.typefaces ?? []).map((font) => `${font.role} ${font.hash}`).join());
  feed(hash, 'pages', JSON.stringify(inputs.pageStarts ?? []));
  if (job.format === 'epub') feed(hash, 'fonts', String(inputs.epubFonts ?? true));
  for (const file of picturesOf(job)) feedPicture(hash, file, inputs.pictures.get(file));
  return hash.digest('hex');
}

/** The builder's words that may stand in a book: what its language lacks comes from its fallbacks, at last English. */
const wordsOf = ({ publication, language }: LanguageEdition, resources: LocaleResources): unknown[] =>
  [language, ...fallbackChain(publication, language), 'en'].map((code) => resources[code] ?? null);

/** A book's texts without what it does not show: the website's pages and news. */
function textsOf({ edition, study }: ExportJob): object {
  const { news: _news, pages: _pages, formerStudies: _former, editions: _editions, parts, studies, ...rest } = edition;
  const neighbours = studies.map((each) => each.slug);
  return study ? { ...rest, neighbours, study } : { ...rest, parts };
}

/** The paths of all pictures that may stand in a book: those of its studies, logos, the emblems of funders. */
function picturesOf({ edition, study }: ExportJob): string[] {
  const { publication, partners, funders, studies } = edition;
  const logos = [
    publication.theme.logo,
    ...partners.map(({ facts }) => facts.logo),
    ...funders.map(({ facts }) => facts.emblem),
  ];
  const shown = study ? [study] : studies;
  const emblems = shown.flatMap((each) => each.funders.map(({ facts }) => facts.emblem));
  const images = shown.flatMap((each) => each.images.map((image) => image.path));
  return [...[...logos, ...emblems].flatMap((logo) => logo?.file ?? []), ...images];
}

/** A photograph's bytes as they are: JSON would make a list of numbers of them. */
function feedPicture(hash: Hash, file: string, picture: Picture | undefined): void {
  const { bytes, ...about } = picture?.kind === 'raster' ? picture : { ...picture, bytes: '' };
  feed(hash, file, JSON.stringify(about));
  feed(hash, 'bytes', bytes);
}

function feed(hash: Hash, name: string, value: string | Uint8Array): void {
  hash.update(`${name}\u0000${value.length}\u0000`);
  hash.update(value);
}
