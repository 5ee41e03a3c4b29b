/** Plans what is to be made: every export as a value, in the order in which it is made. Pure. */
import { bookPath, studyFilePath } from '../model/addresses.ts';
import { type BookSetting, ordinarySetting } from '../model/book-setting.ts';
import type { Download } from '../model/download.ts';
import type { LanguageEdition, ResolvedStudy } from '../model/language-edition.ts';

export type BookFormat = 'pdf' | 'epub';

/** One book file: the compendium or one study, in one language and format. */
export interface ExportJob {
  readonly format: BookFormat;
  /** Path below the output folder. */
  readonly path: string;
  readonly edition: LanguageEdition;
  /** Undefined for the whole compendium. */
  readonly study: ResolvedStudy | undefined;
  /** How a PDF is set. */
  readonly setting: BookSetting;
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
      { format, path: bookPath(edition, format), edition, study: undefined, setting: ordinarySetting },
      ...(studyFiles ? edition.studies.filter(hasOwnFile) : []).map((study) => ({
        format,
        path: studyFilePath(study.slug, edition.language, format),
        edition,
        study,
        setting: ordinarySetting,
      })),
    ]),
  );
}

/** The compendium in a setting that is asked for: another paper, large print. The ordinary one is no special edition. */
export const planSpecial = (editions: readonly LanguageEdition[], setting: BookSetting): ExportJob[] =>
  bookPathsDiffer(setting)
    ? editions.map((edition) => ({
        format: 'pdf',
        path: bookPath(edition, 'pdf', setting),
        edition,
        study: undefined,
        setting,
      }))
    : [];

const bookPathsDiffer = ({ paper, isLarge }: BookSetting): boolean => isLarge || paper !== ordinarySetting.paper;

/** A study has a file of its own where its text differs from every other language's: no copies under other names. */
const hasOwnFile = (study: ResolvedStudy): boolean => study.ownLanguages.includes(study.language);

/** The finished file of a job, as the site lists it. */
export const downloadOf = ({ path, format, edition, study }: ExportJob, bytes: number, pages?: number): Download => ({
  path,
  format,
  language: edition.language,
  study: study?.slug,
  bytes,
  pages,
});
