import type { Content } from '../content/content.ts';
import type { Problem } from '../problems/problem.ts';

/** Looks at content that has passed its schemas, as far as it did, and says what does not go together. */
export type Rule = (content: Content) => Problem[];
