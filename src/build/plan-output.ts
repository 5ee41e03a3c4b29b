/** Plans which books a build makes, and which books its output has. Pure. */

import { type ExportJob, planJobs, planSpecial } from '../jobs/jobs.ts';
import { ordinarySetting } from '../model/book/book-setting.ts';
import type { LanguageEdition } from '../model/language-edition.ts';
import type { BuildOptions } from './options.ts';

export interface Plan {
  /** Every book of the whole output. */
  readonly all: readonly ExportJob[];
  /** The books that this build makes. */
  readonly jobs: readonly ExportJob[];
}

/** A special edition is made beside the ordinary books, or alone if no website is made. */
export function planOutput(options: BuildOptions, editions: readonly LanguageEdition[]): Plan {
  const ordinary = planJobs(editions, ['pdf', 'epub'], options.studyFiles ?? true);
  const wanted = ({ format, language }: ExportJob): boolean =>
    options.only.includes(format) && (options.languages?.includes(language) ?? true);
  const special = planSpecial(editions, options.special ?? ordinarySetting).filter(wanted);
  const isAlone = special.length > 0 && !options.only.includes('site');
  return { all: [...ordinary, ...special], jobs: [...(isAlone ? [] : ordinary.filter(wanted)), ...special] };
}
