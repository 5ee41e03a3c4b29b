import { slugOf } from '../model/slug.ts';

/** A slug that is close to the given text: `Ștefan's Café 2` -> `stefan-s-cafe-2`. */
export const suggestSlug = (written: string): string =>
  slugOf(written).slice(0, 80).replace(/-+$/, '') || 'garden-library';
