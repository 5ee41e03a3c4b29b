/** A study: the id of its title in print, the name of its file in an EPUB. */
export const studyPlace = (slug: string): string => `study-${slug}`;
/** The beginning of every id inside a study. */
export const studyIdPrefix = (slug: string): string => `${studyPlace(slug)}--`;
export const partPlace = (number: number): string => `part-${number}`;

/** Ids of headings in print. */
export const contentsPlace = 'contents';
export const figuresPlace = 'figures';
