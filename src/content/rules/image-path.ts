import type { ImageFacts } from '../../schemas/types.ts';

/** Where the picture of a study or news item stands, relative to the content folder. */
export const imagePath = (item: { readonly folder: string }, image: ImageFacts): string =>
  `${item.folder}/images/${image.file}`;
