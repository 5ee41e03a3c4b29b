/**
 * The one path from files to a publication, for CLI, site, dev server and intake alike:
 *
 * 1. list the content folder
 * 2. read publication.yml; without it nothing else has a meaning
 * 3. read the lists, the studies, the news, the pages and the parts of the book, all at once
 * 4. put them together as plain data
 * 5. run the cross-file rules
 */
import path from 'node:path';
import { type Problem, problem, sortProblems } from '../problems/problem.ts';
import type { Content, LoadResult } from './content.ts';
import { listFiles } from './list-files.ts';
import { loadItems } from './load-items.ts';
import { loadLists, loadPublicationFile } from './load-lists.ts';
import { rules } from './rules/rules.ts';
import type { SourceFile } from './source.ts';

/** Reads, validates and checks a content folder. Problems are collected, never thrown. */
export async function loadContent(folder: string): Promise<LoadResult> {
  const root = path.resolve(folder);
  const files = await listFiles(root);
  if (!files) return failed(problem('content-missing', { file: folder }, { folder }));
  const publicationFile = await loadPublicationFile(root);
  const head = publicationFile.publication;
  if (!head) return failed(...publicationFile.problems);
  const lists = await loadLists(root, files);
  const items = await loadItems(root, head);
  const sources = new Map<string, SourceFile>(
    [...publicationFile.sources, ...lists.sources, ...items.sources].map((source) => [source.file, source]),
  );
  const content: Content = { root, files, sources, publication: { ...head, ...lists.lists, ...items.items } };
  const found = rules.flatMap((rule) => rule(content));
  const problems = [...publicationFile.problems, ...lists.problems, ...items.problems, ...found];
  return { content, problems: sortProblems(problems) };
}

const failed = (...problems: Problem[]): LoadResult => ({ content: undefined, problems: sortProblems(problems) });
