/** Records what a writer reads of the inputs of a book. */
import { hash } from 'node:crypto';
import type { Typefaces } from '../design/fonts.ts';
import { noteWords, wordsAt } from '../i18n/noted-words.ts';
import type { LocaleResources, Translator } from '../i18n/translator.ts';
import { digestReads, type ReadDigests } from '../model/memory/digest-reads.ts';
import type { Reads } from '../model/memory/reads.ts';
import { isText, recordReads } from '../model/memory/record-reads.ts';
import type { Picture, Pictures } from '../model/picture.ts';
import type { JobTexts } from './jobs.ts';

/** All possible inputs of a book. */
export interface Material {
  readonly texts: JobTexts;
  readonly resources: LocaleResources;
  readonly pictures: Pictures;
  readonly typefaces?: Typefaces | undefined;
  /** Inputs without parts, as short texts by name: the writer's code, the date, the pages of the printed book. */
  readonly rest: Readonly<Record<string, string>>;
}

/** The recorded inputs of a book, with hashes. If today's inputs have the same hashes, the book is the same. */
export interface Trace {
  readonly reads: Reads;
  readonly digests: Digests;
}

/** Hashes of what was read, by kind and name. */
export interface Digests {
  readonly texts: ReadDigests;
  /** The hashes of strings by `<language> <key>`. */
  readonly words: Readonly<Record<string, string>>;
  /** The hashes of pictures by path. */
  readonly pictures: Readonly<Record<string, string>>;
  readonly rest: Readonly<Record<string, string>>;
}

export interface RecordedInputs {
  readonly texts: JobTexts;
  readonly pictures: Pictures;
  readonly translator: (translator: Translator) => Translator;
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

/** The same hashes for today's material. If all are equal, the old book is still right. */
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
  // Every book reads the characters of all typefaces.
  rest: { ...material.rest, typefaces: (material.typefaces ?? []).map((font) => `${font.role} ${font.hash}`).join() },
});

/** 96 bits are unique enough and make the cache a third of the size. */
const short = (text: string): string => hash('sha256', text).slice(0, 24);

/** The level of detail for reasons: fields of a study; lists and entries of an edition. */
const isTold = ([top, ...below]: readonly string[]): boolean => below.length <= (top === 'study' ? 1 : 2);

function recordPictures(pictures: Pictures): { readonly view: Pictures; readonly read: ReadonlySet<string> } {
  const read = new Set<string>();
  // Writers list the pictures only to find ones that they have already asked for, so only `get` is recorded.
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

/** Hashes the bytes of a photograph directly. JSON would turn them into a list of numbers. */
function pictureDigest(picture: Picture | undefined): string {
  if (!picture) return 'none';
  const { bytes, ...about } = picture.kind === 'raster' ? picture : { ...picture, bytes: '' };
  const digest = known.get(picture) ?? short(`${hash('sha256', bytes)} ${JSON.stringify(about)}`);
  known.set(picture, digest);
  return digest;
}
