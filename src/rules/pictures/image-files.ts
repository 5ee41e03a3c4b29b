/** Checks files that the facts name, and finds files that nothing names. */

import { closest } from '../../content/closest.ts';
import { type Content, placeOf } from '../../content/content.ts';
import { listFileOf, publicationFile } from '../../content/known-files.ts';
import type { Place } from '../../content/source-file.ts';
import { documentEndings, endingOf } from '../../model/addresses.ts';
import { documentFilePath, imagePath } from '../../model/item-files.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { entriesOf } from '../facts/references.ts';
import { suggest, wasReported } from '../reported.ts';
import type { Rule } from '../rule.ts';
import { type Subject, subjectsOf } from '../subjects.ts';
import { imagesOf } from './images.ts';

export const imageFilesExist: Rule = (content) =>
  subjectsOf(content).flatMap((subject) =>
    imagesOf(content, subject).flatMap(({ facts, path }) => {
      if (!facts.file) return [];
      const place = () => placeOf(content, subject.factsFile ?? '', [...path, 'file']);
      return checkFile(content, imagePath(subject, facts), place, 'image');
    }),
  );

/** Documents that readers can download. They are copied unchanged. */
export const documentsExist: Rule = (content) =>
  subjectsOf(content).flatMap((subject) =>
    (subject.facts.documents ?? []).flatMap(({ file }, at) => {
      if (!file) return [];
      const place = () => placeOf(content, subject.factsFile ?? '', ['documents', at, 'file']);
      // A partner's page or script must never be served from the site's own address.
      if (!documentEndings.includes(endingOf(file))) {
        return [problem('document-type', place(), { document: file, allowed: documentEndings.join(', ') })];
      }
      return checkFile(content, documentFilePath(subject, { file }), place, 'document');
    }),
  );

export const documentsHarmless: Rule = ({ documents }) => [...documents];

/** Logos and emblems. Their paths begin at the content folder. */
export const logosExist: Rule = (content) => {
  const { logo } = content.publication.theme;
  const own = (field: 'file' | 'darkFile'): Problem[] => {
    const file = logo?.[field];
    const place = () => placeOf(content, publicationFile, ['theme', 'logo', field]);
    return file ? checkFile(content, file, place, 'image') : [];
  };
  const inList = (list: 'partners' | 'funders', field: string): Problem[] =>
    entriesOf(content, list).flatMap(({ entry, index }) => {
      const file = (entry[field] as { file?: string } | undefined)?.file;
      const place = () => placeOf(content, listFileOf[list].file, [index, field, 'file']);
      return file ? checkFile(content, file, place, 'image') : [];
    });
  return [...own('file'), ...own('darkFile'), ...inList('partners', 'logo'), ...inList('funders', 'emblem')];
};

/** @param file relative to the content folder @param place where it is named */
export function checkFile(
  content: Content,
  file: string,
  place: () => Place,
  kind: 'image' | 'document' | 'font',
): Problem[] {
  if (content.files.includes(file)) return [];
  const sameLetters = content.files.find((each) => each.toLowerCase() === file.toLowerCase());
  if (content.folders.includes(file)) return [problem('file-is-folder', { file })];
  if (sameLetters) return [problem('file-name-case', place(), { written: file, actual: sameLetters })];
  if (kind === 'document') return [problem('document-missing', place(), { document: file })];
  const suggestion = suggest(nameOf(file), besides(content, file));
  if (kind === 'font') return [problem('font-missing', place(), { font: file, suggestion })];
  return [problem('image-missing', place(), { image: file, suggestion })];
}

const nameOf = (file: string): string => file.split('/').at(-1) ?? file;

/** The names of the files in the same folder, even if the path repeats `images/`. */
function besides(content: Content, file: string): string[] {
  const folder = file.slice(0, file.lastIndexOf('/') + 1).replace(/\/images\/images\/$/, '/images/');
  return content.files
    .filter((each) => each.startsWith(folder) && !each.slice(folder.length).includes('/'))
    .map(nameOf)
    .filter((name) => !/\.(ya?ml|md)$/i.test(name));
}

/** Pictures in a study's folder that its facts do not list. */
export const imageFilesListed: Rule = (content) =>
  subjectsOf(content).flatMap((subject) => {
    const { folder, factsFile, hasFacts, facts } = subject;
    if (!factsFile || !hasFacts || hasFaults(content, subject)) return [];
    const listed = (facts.images ?? []).map(({ file }) => file.normalize('NFC').toLowerCase());
    const lost = (facts.images ?? []).filter((image) => !content.files.includes(imagePath(subject, image)));
    return (
      content.files
        .filter((file) => file.startsWith(`${folder}/images/`))
        .filter((file) => !listed.includes(nameOf(file).toLowerCase()))
        // A similar listed name has no file, so the file was renamed and is already reported.
        .filter((file) => !lost.some((image) => closest(nameOf(image.file), [nameOf(file)]) !== undefined))
        .map((file) => problem('image-unlisted', { file }, { image: nameOf(file) }))
    );
  });

const hasFaults = (content: Content, { factsFile = '' }: Subject): boolean =>
  wasReported(content.sources.get(factsFile), ['images']) ||
  (content.sources.get(factsFile)?.reported ?? []).some(([field]) => field === 'images');
