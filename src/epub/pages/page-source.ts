import { absoluteUrl, bookPath, studyFilePath } from '../../model/addresses.ts';
import { ordinarySetting } from '../../model/book/book-setting.ts';
import type { BookContext } from '../book.ts';

/** The ISBN of the PDF whose pages are marked or, without one, its address. */
export function pageSource({ edition, study, beside }: BookContext): string {
  const isbn = study || beside ? undefined : edition.entry.isbn?.[edition.language]?.pdf;
  if (isbn) return `urn:isbn:${isbn.replaceAll('-', '')}`;
  const file = study
    ? studyFilePath(study.slug, edition.language, 'pdf')
    : bookPath(edition, 'pdf', ordinarySetting, beside?.edition);
  return absoluteUrl(edition.publication, file);
}
