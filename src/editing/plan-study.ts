/** Plans a new study: its files as values, or the problems. Writes nothing. */
import type { Content } from '../content/content.ts';
import { unpublishedLanguage } from '../content/words-files.ts';
import type { Translator } from '../i18n/translator.ts';
import { normaliseLanguage } from '../model/language-code.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { NewFile } from '../storage/write-files.ts';
import { studyFacts, studyText } from './study-files.ts';
import { suggestSlug } from './suggest-slug.ts';

export interface StudyRequest {
  readonly slug: string;
  /** As the user typed it; undefined means the publication's default language. */
  readonly language: string | undefined;
  readonly title: string | undefined;
  readonly kind: string;
}

export interface StudyPlan {
  readonly slug: string;
  readonly language: string;
  readonly wordsFile: string;
  readonly files: readonly NewFile[];
}

/** The files of a new study, or the problems with its name or language. */
export function planStudy(
  content: Content,
  translatorFor: (language: string) => Translator,
  request: StudyRequest,
): StudyPlan | { readonly problems: readonly Problem[] } {
  const { publication } = content;
  const { slug } = request;
  const language = normaliseLanguage(request.language ?? publication.defaultLanguage);
  const published = publication.languages.map((each) => each.code);
  const problems = [...slugProblems(slug, content), ...languageProblems(request.language, language, published)];
  if (problems.length > 0) return { problems };
  const folder = `case-studies/${slug}`;
  const translator = translatorFor(language);
  const wordsFile = `${folder}/${language}.md`;
  const facts = studyFacts(publication, { kind: request.kind, language }, translator.t);
  const files = [
    { file: `${folder}/study.yml`, text: facts },
    { file: wordsFile, text: studyText(request.title, translator.t) },
  ];
  return { slug, language, wordsFile, files };
}

function slugProblems(slug: string, { publication, files }: Content): Problem[] {
  const suggestion = suggestSlug(slug);
  if (slug !== suggestion || slug.length > 80) return [problem('slug-invalid', {}, { slug, suggestion })];
  const folder = `case-studies/${slug}`;
  // Many file systems do not tell upper case from lower case.
  const isTaken = files.some((file) => file.toLowerCase().startsWith(`${folder}/`));
  if (isTaken) return [problem('target-exists', {}, { path: folder })];
  const other = publication.studies.find((each) => each.facts.aliases?.includes(slug));
  return other ? [problem('slug-duplicate', {}, { slug, other: `${other.folder}/study.yml` })] : [];
}

function languageProblems(written: string | undefined, language: string, published: readonly string[]): Problem[] {
  if (published.includes(language)) return [];
  return [unpublishedLanguage({}, written ?? language, published)];
}
