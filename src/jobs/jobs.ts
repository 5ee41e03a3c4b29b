/** Plans all exports as values, in the order in which they are made. Pure. */
import { bookPath, studyFilePath } from '../model/addresses.ts';
import { type BookSetting, isOrdinarySetting, isSameSetting, ordinarySetting } from '../model/book/book-setting.ts';
import type { Download } from '../model/book/download.ts';
import type { LanguageEdition, ResolvedStudy } from '../model/language-edition.ts';
import { findStudy } from '../model/resolve/find-study.ts';

export type BookFormat = 'pdf' | 'epub';

/** One book file: the compendium or one study, in one language and format. Plain data: ids and settings. */
export interface ExportJob {
  readonly format: BookFormat;
  readonly path: string;
  readonly edition: string;
  readonly language: string;
  /** The slug of the study; undefined for the whole compendium. */
  readonly study?: string;
  readonly setting: BookSetting;
  readonly beside?: string;
}

export interface JobTexts {
  readonly edition: LanguageEdition;
  readonly study: ResolvedStudy | undefined;
  readonly beside: LanguageEdition | undefined;
}

/** @throws TypeError where the job names an edition, study or language that does not exist */
export function textsOf(job: ExportJob, editions: readonly LanguageEdition[]): JobTexts {
  const editionIn = (language: string): LanguageEdition => {
    const found = editions.find((each) => each.language === language && each.entry.id === job.edition);
    if (!found) throw new TypeError(`There is no edition ${job.edition} in ${language}.`);
    return found;
  };
  const edition = editionIn(job.language);
  const study = job.study === undefined ? undefined : findStudy(edition, job.study);
  if (job.study !== undefined && !study) throw new TypeError(`The edition ${job.edition} has no study ${job.study}.`);
  return { edition, study, beside: job.beside === undefined ? undefined : editionIn(job.beside) };
}

/**
 * @param editions the language editions whose books are wanted
 * @param studyFiles whether each study also gets its own files
 */
export function planJobs(
  editions: readonly LanguageEdition[],
  formats: readonly BookFormat[],
  studyFiles: boolean,
): ExportJob[] {
  return formats.flatMap((format) =>
    editions.flatMap((edition) => {
      const book = { format, edition: edition.entry.id, language: edition.language, setting: ordinarySetting };
      return [
        { ...book, path: bookPath(edition, format) },
        ...(studyFiles ? edition.studies.filter(hasOwnFile) : []).map(({ slug }) => ({
          ...book,
          path: studyFilePath(slug, edition.language, format),
          study: slug,
        })),
      ];
    }),
  );
}

/** A special edition of the compendium: another paper, large print, or two languages side by side. */
export interface SpecialEdition extends BookSetting {
  readonly bilingual?: readonly [string, string] | undefined;
}

/** Empty for the ordinary setting in one language, which is not a special edition. */
export function planSpecial(editions: readonly LanguageEdition[], special: SpecialEdition): ExportJob[] {
  const { paper, isLarge, bilingual } = special;
  const setting = { paper, isLarge };
  if (!bilingual && isOrdinarySetting(setting)) return [];
  const [first, second] = (bilingual ?? []).map((code) => editions.find((each) => each.language === code));
  const pairs: readonly Pair[] =
    first && second ? [{ edition: first, beside: second }] : editions.map((edition) => ({ edition }));
  // Paper and font size do not apply to an EPUB: its reader chooses them.
  const formats: BookFormat[] = bilingual && isOrdinarySetting(setting) ? ['pdf', 'epub'] : ['pdf'];
  return formats.flatMap((format) =>
    pairs.map(({ edition, beside }) => ({
      format,
      path: bookPath(edition, format, setting, beside),
      edition: edition.entry.id,
      language: edition.language,
      setting,
      ...(beside && { beside: beside.language }),
    })),
  );
}

interface Pair {
  readonly edition: LanguageEdition;
  readonly beside?: LanguageEdition;
}

/** A study has a file only in languages that have their own text, so that no file is a copy of another. */
const hasOwnFile = (study: ResolvedStudy): boolean => study.ownLanguages.includes(study.language);

/** Whether two jobs make the same book, in any format. */
export const isSameBook = (a: ExportJob, b: ExportJob): boolean =>
  isSameSetting(a.setting, b.setting) &&
  a.edition === b.edition &&
  a.language === b.language &&
  a.beside === b.beside &&
  a.study === b.study;

/** Whether the website offers the book. Special editions are only for people who request them. */
export const isOrdinaryJob = ({ setting, beside }: ExportJob): boolean => !beside && isOrdinarySetting(setting);

/** The finished file of a job, as the site lists it. */
export const downloadOf = ({ path, format, language, study }: ExportJob, bytes: number, pages?: number): Download => ({
  path,
  format,
  language,
  study,
  bytes,
  pages,
});
