/** Plans what is to be made: every export as a value, in the order in which it is made. Pure. */
import { bookPath, studyFilePath } from '../model/addresses.ts';
import { type BookSetting, isOrdinarySetting, ordinarySetting } from '../model/book/book-setting.ts';
import type { Download } from '../model/book/download.ts';
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
  /** How it is set: a special edition has one of its own. */
  readonly setting: BookSetting;
  /** The second language of a bilingual edition. */
  readonly beside?: LanguageEdition;
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

/** A special edition of the compendium: on another paper, in large print, in two languages side by side. */
export interface SpecialEdition extends BookSetting {
  readonly bilingual?: readonly [string, string] | undefined;
}

/** The ordinary setting in one language is no special edition. */
export function planSpecial(editions: readonly LanguageEdition[], special: SpecialEdition): ExportJob[] {
  const { paper, isLarge, bilingual } = special;
  const setting = { paper, isLarge };
  if (!bilingual && isOrdinarySetting(setting)) return [];
  const [first, second] = (bilingual ?? []).map((code) => editions.find((each) => each.language === code));
  const pairs = first && second ? [{ edition: first, beside: second }] : editions.map((edition) => ({ edition }));
  // Paper and the size of its letters are nothing to an EPUB: its reader chooses them.
  const formats: BookFormat[] = bilingual && isOrdinarySetting(setting) ? ['pdf', 'epub'] : ['pdf'];
  return formats.flatMap((format) =>
    pairs.map((pair: Pick<ExportJob, 'edition' | 'beside'>) => ({
      ...pair,
      format,
      path: bookPath(pair.edition, format, setting, pair.beside),
      study: undefined,
      setting,
    })),
  );
}

/** A study has a file of its own where its text differs from every other language's: no copies under other names. */
const hasOwnFile = (study: ResolvedStudy): boolean => study.ownLanguages.includes(study.language);

/** Whether the website offers the book: special editions are for whoever asked for them. */
export const isOrdinaryJob = ({ setting, beside }: ExportJob): boolean => !beside && isOrdinarySetting(setting);

/** The finished file of a job, as the site lists it. */
export const downloadOf = ({ path, format, edition, study }: ExportJob, bytes: number, pages?: number): Download => ({
  path,
  format,
  language: edition.language,
  study: study?.slug,
  bytes,
  pages,
});
