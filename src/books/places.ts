/** The names of places in a book: ids in the printed one, files and ids in an EPUB. */

/** A study: the id of its title in print, the name of its file in an EPUB. */
export const studyPlace = (slug: string): string => `study-${slug}`;
/** Begins every id inside a study. */
export const studyIdPrefix = (slug: string): string => `${studyPlace(slug)}--`;
/** @param number from 1 */
export const partPlace = (number: number): string => `part-${number}`;

/** What the books themselves list: ids of headings in print. */
export const contentsPlace = 'contents';
export const figuresPlace = 'figures';
