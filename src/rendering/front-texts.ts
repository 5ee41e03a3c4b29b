import type { ResolvedPage } from '../model/language-edition.ts';

const order = ['foreword', 'introduction'];

/** The texts that editors write for the book, in its order: foreword, introduction, then all others. */
export const frontTexts = (pages: readonly ResolvedPage[]): ResolvedPage[] =>
  [...pages].sort((a, b) => rank(a.slug) - rank(b.slug));

const rank = (slug: string): number => (order.includes(slug) ? order.indexOf(slug) : order.length);
