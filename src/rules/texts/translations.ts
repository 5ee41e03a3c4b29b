/** Checks which text is the original, and how the others were made from it. */

import { type Content, placeOf } from '../../content/content.ts';
import type { SourceFile } from '../../content/source-file.ts';
import { suggestLanguage } from '../../model/language-code.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { wasReported } from '../reported.ts';
import type { Rule } from '../rule.ts';
import { type Subject, subjectsOf, type Text } from '../subjects.ts';

export const originalsExist: Rule = (content) =>
  subjectsOf(content).flatMap((subject) => {
    const { factsFile, folder, originalLanguage: language, original, hasFacts } = subject;
    if (original || !hasFacts || isOriginalFaulty(content, subject) || content.unread.has(`${folder} ${language}`))
      return [];
    if (!factsFile) return [problem('original-missing', { file: subject.texts[0]?.file ?? folder }, { language })];
    return [problem('original-missing', placeOf(content, factsFile, ['originalLanguage']), { language })];
  });

/** Pages have no facts that name the original. It is the only text that is not a translation. */
export const originalsClear: Rule = (content) =>
  subjectsOf(content).flatMap((subject) => {
    if (subject.factsFile || subject.texts.length === 0 || isClear(content, subject)) return [];
    return subject.texts.slice(0, 1).map(({ file }) => problem('original-unclear', { file }));
  });

function isClear(content: Content, { texts }: Subject): boolean {
  const originals = texts.filter((text) => !isDeclared(text)).map((text) => text.language);
  return originals.length === 1 || originals.includes(content.publication.defaultLanguage);
}

export const translationsDeclared: Rule = (content) =>
  subjectsOf(content).flatMap((subject): Problem[] => {
    const { texts, originalLanguage: original, hasFacts, factsFile } = subject;
    if (!hasFacts || (!factsFile && !isClear(content, subject))) return [];
    if (factsFile && isOriginalFaulty(content, subject)) return [];
    return texts
      .filter((text) => text.language !== original && !isDeclared(text))
      .map(({ file }) =>
        problem(
          'translation-undeclared',
          { ...placeOf(content, file, ['translation']), line: 1, column: 1 },
          { original },
        ),
      );
  });

/** Whether the code of the original language was already reported. Then it says nothing. */
function isOriginalFaulty(content: Content, { factsFile, originalLanguage }: Subject): boolean {
  if (!content.publication.languages.some(({ code }) => code === originalLanguage)) return true;
  const source = factsFile === undefined ? undefined : content.sources.get(factsFile);
  return wasReported(source, ['originalLanguage']) || isMistaken(source, 'originalLanguage');
}

/** Whether a code such as `ua` was written, which is reported and read as what it probably means. */
function isMistaken(source: SourceFile | undefined, ...path: string[]): boolean {
  const written = path.reduce((value, step) => (value as Data | undefined)?.[step], source?.data);
  return typeof written === 'string' && suggestLanguage(written) !== undefined;
}

type Data = Readonly<Record<string, unknown>>;

/** An overlay counts as its base does. A field that the schema rejected was at least intended. */
const isDeclared = (text: Text): boolean =>
  text.fields.translation !== undefined || text.isOverlay || wasReported(text.source, ['translation']);

export const originalsAreNoTranslations: Rule = (content) =>
  subjectsOf(content).flatMap((subject) => {
    const { original, factsFile } = subject;
    return original?.fields.translation && factsFile && !isOriginalFaulty(content, subject)
      ? [problem('translation-of-original', placeOf(content, original.file, ['translation'], 'key'))]
      : [];
  });

export const translationsHaveSource: Rule = (content) =>
  subjectsOf(content).flatMap(({ texts, original }) =>
    texts
      .filter((text) => text !== original && text.fields.translation?.from === text.language)
      .filter((text) => !isMistaken(text.source, 'translation', 'from'))
      .map(({ file, language }) =>
        problem('translation-from-itself', placeOf(content, file, ['translation', 'from']), { language }),
      ),
  );
