import type { Content } from '../content/content.ts';
import type { Problem } from '../problems/problem.ts';

/**
 * A rule checks valid content and returns problems of values that do not fit together.
 * @param told problems that are already known, so that one mistake is reported once
 */
export type Rule = (content: Content, told?: readonly Problem[]) => Problem[];
