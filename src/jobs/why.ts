/** The reasons why a book was made and not taken from the cache. */
import { type ReadDigests, stepsOf } from '../model/memory/digest-reads.ts';
import type { ExportJob } from './jobs.ts';
import { type Digests, digestsToday, type Material, type Trace } from './recorded-inputs.ts';

/**
 * One reason: `new` if the book was never made, `broken` if the cache lost it, `uncached` without a cache. Else what
 * changed: `writer` (code or libraries), `date`, `typefaces`, `printedPages`, `words`, `pictures`, or a list or field
 * of the edition (`studies`, `partners`, `publication`), with the entry's name, its field and the language.
 */
export interface Reason {
  readonly changed: string;
  readonly name?: string;
  readonly field?: string;
  readonly language?: string;
}

/** A longer list would not help. */
const mostReasons = 20;

export function whyMade(job: ExportJob, material: Material, last: Trace | undefined): Reason[] {
  if (!last) return [{ changed: 'new' }];
  const today = digestsToday(material, last);
  const reasons = [
    ...changedNames(last.digests.rest, today.rest).map((changed) => ({ changed })),
    ...textReasons(job, material, last.digests, today),
    ...changedNames(last.digests.words, today.words).map(nameWord),
    ...changedNames(last.digests.pictures, today.pictures).map((name) => ({ changed: 'pictures', name })),
  ];
  const once = [...new Map(reasons.map((each) => [JSON.stringify(each), each])).values()];
  return once.length > 0 ? once.slice(0, mostReasons) : [{ changed: 'broken' }];
}

const changedNames = (before: ReadDigests, today: ReadDigests): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(today)])].filter((name) => before[name] !== today[name]);

function nameWord(word: string): Reason {
  const [language = '', name = ''] = word.split(' ');
  return { changed: 'words', name, language };
}

/** The deepest paths that changed. The paths above them changed only because of them. */
function textReasons(job: ExportJob, { texts }: Material, before: Digests, today: Digests): Reason[] {
  const changed = changedNames(before.texts, today.texts).filter((path) => path !== '');
  const deepest = changed.filter((path) => !changed.some((other) => other.startsWith(`${path} `)));
  const reasons = deepest.map((path) => describe(job, texts, stepsOf(path)));
  // Parts contain the studies, and the list of studies contains the job's own study, so these changes are only
  // repetitions.
  const isAgain = ({ changed: list, name, field }: Reason): boolean =>
    list === 'parts' || (list === 'studies' && name === job.study && field === undefined);
  const others = reasons.filter((reason) => !isAgain(reason));
  return others.length > 0 ? others : reasons;
}

function describe(job: ExportJob, texts: Material['texts'], [top = '', list, entry]: readonly string[]): Reason {
  if (top === 'study')
    return {
      changed: 'studies',
      ...(job.study && { name: job.study }),
      ...(list && { field: list }),
      language: job.language,
    };
  const edition = top === 'beside' ? texts.beside : texts.edition;
  const named = list === undefined ? undefined : Reflect.get(Reflect.get(edition ?? {}, list) ?? {}, entry ?? '');
  const name = nameOf(named) ?? entry;
  return { changed: list ?? top, ...(name && { name }), ...(edition && { language: edition.language }) };
}

function nameOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const name = 'slug' in entry ? entry.slug : 'id' in entry ? entry.id : undefined;
  return typeof name === 'string' ? name : undefined;
}
