import type { Content } from '../content/content.ts';
import type { Problem } from '../problems/problem.ts';

/**
 * Looks at content that has passed its schemas, as far as it did, and says what does not go together.
 * @param told what is known already: one mistake is one problem
 */
export type Rule = (content: Content, told?: readonly Problem[]) => Problem[];
