/** Placeholder for text that is filled in later. Our locales never contain `{}`. */
export const textMark = '{}';
