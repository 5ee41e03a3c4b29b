/** Stands in our own words where a text is put in later: they have no such brackets. */
export const textMark = '{}';
