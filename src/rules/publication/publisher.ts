import { placeOf } from '../../content/content.ts';
import { publicationFile } from '../../content/known-files.ts';
import { problem } from '../../problems/problem.ts';
import { wasReported } from '../reported.ts';
import type { Rule } from '../rule.ts';

/** Books, catalogues and citations need a publisher. The title is no substitute. */
export const publisherNamed: Rule = (content) =>
  content.publication.publisher !== undefined || wasReported(content.sources.get(publicationFile), ['publisher'])
    ? []
    : [problem('publisher-missing', placeOf(content, publicationFile))];
