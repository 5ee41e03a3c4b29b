import { uuidOf } from '../../bibliography/identifier.ts';
import { lastChange } from '../../bibliography/work-record.ts';
import { studiesOf } from '../../books/context.ts';
import { sourceDate } from '../../model/source-date.ts';
import type { BookContext } from '../book.ts';

/** An identifier that stays the same from build to build: `urn:uuid:...` */
export function identifierOf({ edition, study, beside }: BookContext): string {
  const languages = beside ? `${edition.language}+${beside.edition.language}` : edition.language;
  const { url, id } = edition.publication;
  return uuidOf([url, id, edition.entry.id, languages, study?.slug ?? ''].join(' '));
}

/** The last change of the content, or the date of SOURCE_DATE_EPOCH. */
export function modifiedDate(context: BookContext): string {
  const date = sourceDate(process.env);
  if (date) return date.toISOString().replace(/\.\d+Z$/, 'Z');
  return `${lastChange(context.edition, studiesOf(context))}T00:00:00Z`;
}
