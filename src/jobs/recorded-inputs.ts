/** What a book is made from, so given to its writer that it is known afterwards what was read of it. */
import { hash } from 'node:crypto';
import type { Typefaces } from '../design/fonts.ts';
import { noteWords, wordsAt } from '../i18n/noted-words.ts';
import type { LocaleResources, Translator } from '../i18n/translator.ts';
import { digestReads, type ReadDigests } from '../model/memory/digest-reads.ts';
import type { Reads } from '../model/memory/reads.ts';
import { isText, recordReads } from '../model/memory/record-reads.ts';
import type { Picture, Pictures } from '../model/picture.ts';
import type { JobTexts } from './jobs.ts';

/** All that a book may be made from. */
export interface Material {
  readonly texts: JobTexts;
  readonly resources: LocaleResources;
  readonly pictures: Pictures;
  readonly typefaces?: Typefaces | undefined;
  /** What has no parts: the writer's code, the date, the pages of the printed book. By name, short. */
  readonly rest: Readonly<Record<string, string>>;
}

/** What was read, with hashes of what it was: where today's material has the same, the book is the same. */
export interface Trace {
  readonly reads: Reads;
  readonly digests: Digests;
}

/** Hashes of what was read, by kind and name. */
export interface Digests {
  readonly texts: ReadDigests;
  /** By `<language> <key>`. */
  readonly words: Readonly<Record<string, string>>;
  /** By path. */
  readonly pictures: Readonly<Record<string, string>>;
  readonly rest: Readonly<Record<string, string>>;
}

export interface RecordedInputs {
  readonly texts: JobTexts;
  readonly pictures: Pictures;
  readonly translator: (translator: Translator) => Translator;
  /** What was read up to now. */
  readonly trace: () => Trace;
}

export function recordInputs(material: Material): RecordedInputs {
  const { view, reads } = recordReads(material.texts, isText);
  const words = new Set<string>();
  const pictures = recordPictures(material.pictures);
  return {
    texts: view,
    pictures: pictures.view,
    translator: (translator) => noteWords(translator, (name) => words.add(name)),
    trace() {
      const read = reads();
      return { reads: read, digests: digestsOf(material, read, [...words], [...pictures.read]) };
    },
  };
}

/** The same hashes of today's material: where all are equal, the book that was made is the one that would be made. */
export const digestsToday = (material: Material, { reads, digests }: Trace): Digests =>
  digestsOf(material, reads, Object.keys(digests.words), Object.keys(digests.pictures));

const digestsOf = (
  material: Material,
  reads: Reads,
  words: readonly string[],
  pictures: readonly string[],
): Digests => ({
  texts: digestReads(material.texts, reads, short, isTold),
  words: Object.fromEntries(
    words.map((name) => [name, short(wordsAt(name, material.resources, material.texts.edition.publication))]),
  ),
  pictures: Object.fromEntries(pictures.map((file) => [file, pictureDigest(material.pictures.get(file))])),
  // Every book reads of all typefaces which characters they have.
  rest: { ...material.rest, typefaces: (material.typefaces ?? []).map((font) => `${font.role} ${font.hash}`).join() },
});

/** 96 bits: as good as unique, and a third of the cache. */
const short = (text: string): string => hash('sha256', text).slice(0, 24);

/** What is told of a change: of a study its fields, of an edition its lists and their entries. */
const isTold = ([top, ...below]: readonly string[]): boolean => below.length <= (top === 'study' ? 1 : 2);

function recordPictures(pictures: Pictures): { readonly view: Pictures; readonly read: ReadonlySet<string> } {
  const read = new Set<string>();
  // Writers go through the pictures to find those that they have shown: they have asked for each of them before.
  const view = new Map<string, Picture>();
  const own = view.get.bind(view);
  view.get = (file) => {
    const picture = pictures.get(file);
    read.add(file);
    if (picture) view.set(file, picture);
    return own(file);
  };
  return { view, read };
}

const known = new WeakMap<Picture, string>();

/** A photograph's bytes as they are: JSON would make a list of numbers of them. */
function pictureDigest(picture: Picture | undefined): string {
  if (!picture) return 'none';
  const { bytes, ...about } = picture.kind === 'raster' ? picture : { ...picture, bytes: '' };
  const digest = known.get(picture) ?? short(`${hash('sha256', bytes)} ${JSON.stringify(about)}`);
  known.set(picture, digest);
  return digest;
}
