import { slugOf } from '../model/slug.ts';

/** A name for addresses that is near to what was written: `Ștefan's Café 2` -> `stefan-s-cafe-2`. */
export const suggestSlug = (written: string): string =>
  slugOf(written).slice(0, 80).replace(/-+$/, '') || 'garden-library';
