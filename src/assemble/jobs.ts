/** Plans what is to be made: every export as a value, in the order in which it is made. Pure. */
import { bilingualPath, bookPath, studyFilePath } from '../model/addresses.ts';
import type { Download } from '../model/download.ts';
import type { LanguageEdition, ResolvedStudy } from '../model/language-edition.ts';
import type { EditionPair } from '../model/pair-sections.ts';

export type BookFormat = 'pdf' | 'epub';

/** The formats whose writer can show two languages. */
export const bilingualFormats: readonly BookFormat[] = ['epub'];

/** One book file: the compendium or one study, in one language and format. */
export interface ExportJob {
  readonly format: BookFormat;
  /** Path below the output folder. */
  readonly path: string;
  readonly edition: LanguageEdition;
  /** Undefined for the whole compendium. */
  readonly study: ResolvedStudy | undefined;
  /** The language that stands beside the edition's own in a bilingual book. */
  readonly second?: LanguageEdition;
}

/**
 * @param editions the language editions whose books are wanted
 * @param studyFiles whether each study gets files of its own beside the compendium
 */
export function planJobs(
  editions: readonly LanguageEdition[],
  formats: readonly BookFormat[],
  studyFiles: boolean,
): ExportJob[] {
  return formats.flatMap((format) =>
    editions.flatMap((edition) => [
      { format, path: bookPath(edition, format), edition, study: undefined },
      ...(studyFiles ? edition.studies.filter(hasOwnFile) : []).map((study) => ({
        format,
        path: studyFilePath(study.slug, edition.language, format),
        edition,
        study,
      })),
    ]),
  );
}

/** The compendium in two languages side by side, for each pair that is asked for. */
export const planBilingual = (pairs: readonly EditionPair[], formats: readonly BookFormat[]): ExportJob[] =>
  formats.flatMap((format) =>
    pairs.map((pair) => ({
      format,
      path: bilingualPath(pair, format),
      edition: pair.first,
      study: undefined,
      second: pair.second,
    })),
  );

/** A study has a file of its own where its text differs from every other language's: no copies under other names. */
const hasOwnFile = (study: ResolvedStudy): boolean => study.ownLanguages.includes(study.language);

/** The website offers the books of one language; others are for whoever asked for them. */
export const isOrdinary = ({ second }: ExportJob): boolean => second === undefined;

/** The finished file of a job, as the site lists it. */
export const downloadOf = ({ path, format, edition, study }: ExportJob, bytes: number, pages?: number): Download => ({
  path,
  format,
  language: edition.language,
  study: study?.slug,
  bytes,
  pages,
});
