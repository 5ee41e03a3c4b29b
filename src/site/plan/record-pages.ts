/** Records what the template of each page reads, so that we know which pages a change can affect. */
import { hash } from 'node:crypto';
import { noteWords, wordsAt } from '../../i18n/noted-words.ts';
import type { LocaleResources, Translator } from '../../i18n/translator.ts';
import { digestReads, type ReadDigests } from '../../model/memory/digest-reads.ts';
import { allOf, type Reads, type ReadTrace, tableOf } from '../../model/memory/reads.ts';
import { createRecorder, isText } from '../../model/memory/record-reads.ts';
import type { LanguageConfig } from '../../model/resolve/resolve.ts';
import type { SiteInputs } from './site.ts';

/** Records one run of a site. Read it after the run. */
export interface PageRecording {
  readonly inputs: (inputs: SiteInputs) => SiteInputs;
  readonly view: <T>(page: T) => T;
  readonly during: (file: string, view: unknown, make: () => string) => string;
  /** The paths of the pages below the output folder. */
  readonly files: () => readonly string[];
  /** The reads of a page. @throws where there is no such page */
  readonly readsOf: (file: string) => PageReads;
  /** The planned page that is written to a file; undefined where there is none. */
  readonly pageOf: (file: string) => object | undefined;
}

export interface PageReads {
  /** The reads of the page's entry in the plan, which contains the site, the edition, lists and pictures. */
  readonly reads: Reads;
  /** The strings of locales as `<language> <key>`. */
  readonly words: readonly string[];
  /** Properties of values that no recorded path leads to. Empty if every shared value uses `madeOnce`. */
  readonly hidden: readonly string[];
}

interface PageRecord {
  readonly page: object;
  readonly trace: ReadTrace;
}

export function recordPages(): PageRecording {
  const recorder = createRecorder(isText);
  const pages = new Map<object, object>();
  const records = new Map<string, PageRecord>();
  const pageOf = (file: string): object | undefined => records.get(file)?.page;
  return {
    inputs: (inputs) => ({ ...inputs, translators: listeningTo(inputs.translators, recorder.note) }),
    view<T>(page: T): T {
      const view = recorder.view(page as T & object);
      pages.set(view, page as T & object);
      return view;
    },
    during(file, view, make) {
      const { made, trace } = recorder.during(make);
      const page = pages.get(view as object);
      if (page) records.set(file, { page, trace });
      return made;
    },
    files: () => [...records.keys()],
    readsOf(file) {
      const record = records.get(file);
      if (!record) throw new TypeError(`No page was written to ${file}`);
      return { ...tableOf(record.trace, record.page), words: wordsOf(record.trace) };
    },
    pageOf,
  };
}

/** Hashes of what a page has read. If they are equal, its template would read the same again. */
export interface PageDigests {
  readonly values: ReadDigests;
  readonly words: ReadDigests;
}

/**
 * Hashes today's values in the places that a page has read.
 * @param page its entry in a plan, of this run or a later one
 */
export const digestPage = (
  page: object,
  { reads, words }: PageReads,
  resources: LocaleResources,
  config: LanguageConfig,
): PageDigests => ({
  values: digestReads(page, reads, short, (path) => path.length <= toldSteps),
  words: Object.fromEntries(words.map((name) => [name, short(wordsAt(name, resources, config))])),
});

/** Reasons name paths of up to this many steps, such as a study of an edition or a picture of a site. */
const toldSteps = 3;

const short = (text: string): string => hash('sha256', text).slice(0, 24);

const wordsOf = (trace: ReadTrace): string[] => [...new Set([...allOf(trace)].flatMap(({ names }) => [...names]))];

/** One recorded translator for each language, so that values remembered for a translator are found again. */
function listeningTo(
  translators: SiteInputs['translators'],
  note: (name: string) => void,
): (language: string) => Translator {
  const known = new Map<string, Translator>();
  return (language) => {
    const translator = known.get(language) ?? noteWords(translators(language), note);
    known.set(language, translator);
    return translator;
  };
}
