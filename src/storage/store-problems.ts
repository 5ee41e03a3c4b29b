import { type Problem, problem } from '../problems/problem.ts';
import type { ContentStore, FileFault } from './store.ts';

export function fileProblem(file: string, found: FileFault): Problem {
  switch (found.fault) {
    case 'missing':
      return problem('file-missing', { file });
    case 'link':
      return problem('file-is-link', { file });
    case 'folder':
      return problem('file-is-folder', { file });
    case 'changed':
      return problem('file-changed', { file });
    case 'too-large':
      return problem('file-too-large', { file }, { megabytes: megabytes(found.size), limit: megabytes(found.limit) });
    case 'unreadable':
      return problem('file-unreadable', { file }, {}, found.cause);
    default:
      return problem('file-unreadable', { file });
  }
}

const megabytes = (bytes: number): number => Math.round(bytes / 100_000) / 10;

export function listProblem({ name }: ContentStore, found: FileFault): Problem {
  if (found.fault === 'missing') return problem('content-missing', {}, { folder: name });
  if (found.fault === 'file') return problem('folder-is-file', { file: name });
  const at = (found.fault === 'unreadable' && found.file) || name;
  return fileProblem(at, found);
}
