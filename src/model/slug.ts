/** Slugs, for addresses and ids: lower-case ASCII letters, digits, and single hyphens between them. */
const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const isSlug = (text: string): boolean => slugPattern.test(text);

/** A text reduced to slug characters: `Ștefan's Café 2` -> `stefan-s-cafe-2`; empty for `Культура`. */
export const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
