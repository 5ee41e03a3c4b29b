import type { ResolvedPage } from '../model/language-edition.ts';

const order = ['foreword', 'introduction'];

/** What editors write for the book, as it stands there: foreword and introduction first, whatever else after them. */
export const frontTexts = (pages: readonly ResolvedPage[]): ResolvedPage[] =>
  [...pages].sort((a, b) => rank(a.slug) - rank(b.slug));

const rank = (slug: string): number => (order.includes(slug) ? order.indexOf(slug) : order.length);
