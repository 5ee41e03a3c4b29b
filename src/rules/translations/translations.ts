/**
 * Compares translations with their originals: they need the same blocks, numbers and links, and nothing in the
 * original's language.
 */
import { type Content, placeOf } from '../../content/content.ts';
import { baseLanguage, isLanguage, normaliseLanguage } from '../../model/language-code.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { TreeBlock } from '../../text/blocks/block-tree.ts';
import { outerQuotes } from '../../text/engine.ts';
import { wasReported } from '../reported.ts';
import type { Rule } from '../rule.ts';
import { bodyOf, type Subject, subjectsOf, type Text } from '../subjects.ts';
import type { Difference } from './blocks/difference.ts';
import { blocksIn, differencesOf, wordsOf } from './blocks/differences.ts';
import { type Faults, faultsIn } from './faults.ts';
import { fieldDifferences, fieldsOf, textsIn } from './fields.ts';
import { foreignMarks } from './language/quotes.ts';
import type { LanguagePair } from './language/untranslated.ts';
import { joinUntranslated, placeIn, reportDifference } from './report.ts';

export const translationsMatchOriginal: Rule = (content, told = []) => {
  const faults = faultsIn(told);
  return subjectsOf(content).flatMap((subject) => {
    const { original, texts } = subject;
    if (!original) return [];
    return texts
      .filter((text) => text !== original)
      .flatMap((text) => compareTexts(content, { subject, original, text, faults }));
  });
};

interface Both {
  readonly subject: Subject;
  readonly original: Text;
  readonly text: Text;
  readonly faults: Faults;
}

const rootOf = (language: string): string => baseLanguage(language) ?? language;

function compareTexts(content: Content, both: Both): Problem[] {
  const { original, text, faults } = both;
  const languages: LanguagePair = { original: rootOf(original.language), translation: rootOf(text.language) };
  const [own, other] = [bodyOf(original).tree, bodyOf(text).tree];
  const known = wordsOf(own, () => textsIn(original.fields));
  const differences = differencesOf(own, other, known, languages).filter((each) => !isToldElsewhere(each, both));
  return [
    ...fieldDifferences(content, { original, text, faults }, known, languages),
    ...marksOf(content, text, languages),
    ...joinUntranslated(differences, leavesOf(blocksIn(other))).map((each) =>
      reportDifference(each, text, original, original.language),
    ),
  ];
}

/** The blocks with words of their own, in order. */
const leavesOf = (blocks: readonly TreeBlock[]): TreeBlock[] =>
  blocks.flatMap((block) => [
    ...(block.text === '' || block.kind === 'figure' ? [] : [block]),
    ...leavesOf(block.parts),
  ]);

/** Whether another rule reports this: a link without a target, a note that nothing uses, a wrongly written heading. */
function isToldElsewhere(
  { what, part, missing, extra, original: block, near, ...more }: Difference,
  { subject, original, text, faults }: Both,
): boolean {
  if (what === 'untranslated') return false;
  if (block && faults(original.file, block.first, block.last)) return true;
  if (near && (what !== 'missing' || part === 'cell') && faults(text.file, near.first, near.last)) return true;
  if (part === 'note')
    return [...missing, ...extra].every((label) => [text, original].some((each) => isFaultyNote(each, label)));
  if (what !== 'missing' && what !== 'extra') return false;
  return (
    (more.isLead && subject.kind === 'studies') ||
    [text, original].some((each) => bodyOf(each).headings.some(({ sign }) => sign !== 'hashes'))
  );
}

function isFaultyNote(text: Text, label: string): boolean {
  const { unusedNotes, undefinedNotes } = bodyOf(text);
  return [...unusedNotes, ...undefinedNotes].some((note) => note.text === label);
}

/** Quotation marks of the original's language. The first ones are reported, in the fields or in the text. */
function marksOf(content: Content, text: Text, languages: LanguagePair): Problem[] {
  const own = outerQuotes(languages.translation);
  const field = fieldsOf(text.fields).find((each) => foreignMarks(each.text, languages));
  if (field)
    return [
      problem('translation-quotes', placeOf(content, text.file, field.path), {
        marks: foreignMarks(field.text, languages)?.marks ?? '',
        own,
      }),
    ];
  const block = leavesOf(blocksIn(bodyOf(text).tree)).find((each) => foreignMarks(each.text, languages));
  const found = block && foreignMarks(block.text, languages);
  if (!block || !found) return [];
  return [
    problem('translation-quotes', placeIn(text, block, block.text.slice(found.at).split('\n')[0]), {
      marks: found.marks,
      own,
    }),
  ];
}

/** A translation must name its source language, and a text in that language must exist. */
export const translationSourcesExist: Rule = (content) =>
  subjectsOf(content).flatMap((subject) => {
    const languages = subject.texts.map(({ language }) => language);
    return subject.texts.flatMap((text) => {
      const from = text.fields.translation?.from;
      if (from === undefined || !subject.original || text === subject.original) return [];
      const language = normaliseLanguage(from);
      if (!isLanguage(language) || languages.includes(language) || content.unread.has(`${subject.folder} ${language}`))
        return [];
      if (wasReported(text.source, ['translation', 'from'])) return [];
      return [
        problem('translation-from-missing', placeOf(content, text.file, ['translation', 'from']), {
          language,
          suggestion: subject.originalLanguage,
        }),
      ];
    });
  });
