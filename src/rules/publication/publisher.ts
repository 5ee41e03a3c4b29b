import { placeOf } from '../../content/content.ts';
import { publicationFile } from '../../content/known-files.ts';
import { problem } from '../../problems/problem.ts';
import { wasReported } from '../reported.ts';
import type { Rule } from '../rule.ts';

/** Books, catalogues and citations name who publishes; the title must not be taken for a name. */
export const publisherNamed: Rule = (content) =>
  content.publication.publisher !== undefined || wasReported(content.sources.get(publicationFile), ['publisher'])
    ? []
    : [problem('publisher-missing', placeOf(content, publicationFile))];
