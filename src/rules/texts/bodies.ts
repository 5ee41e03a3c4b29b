/** Finds things in a text that are not allowed or were forgotten there. */

import { placeOf } from '../../content/content.ts';
import type { BodyScan, FoundText } from '../../content/scan-body.ts';
import type { ProblemCode } from '../../problems/codes.ts';
import { problem } from '../../problems/problem.ts';
import { isOfficeMath } from '../../text/math.ts';
import type { Rule } from '../rule.ts';
import { bodyOf, subjectsOf } from '../subjects.ts';

/** A problem for each finding of one kind in a body. */
const forEach =
  (code: ProblemCode, param: string, pick: (body: BodyScan) => readonly FoundText[]): Rule =>
  (content) =>
    subjectsOf(content).flatMap(({ texts }) =>
      texts.flatMap((text) =>
        pick(bodyOf(text)).map((found) =>
          problem(code, { file: text.file, line: found.line, column: found.column }, { [param]: found.text }),
        ),
      ),
    );

export const noRawHtml: Rule = forEach('raw-html', 'html', (body) => body.html);
export const formulasSafe: Rule = forEach('math-refused', 'part', (body) =>
  body.notMath.filter(({ text }) => !isOfficeMath(text)),
);
export const formulasOfOffice: Rule = forEach('math-office', 'part', (body) =>
  body.notMath.filter(({ text }) => isOfficeMath(text)),
);
export const formulasDescribed: Rule = forEach('math-undescribed', 'formula', (body) => body.silentMath);
export const notesDefined: Rule = forEach('note-undefined', 'note', (body) => body.undefinedNotes);
export const notesUsed: Rule = forEach('note-unused', 'note', (body) => body.unusedNotes);
export const notesDefinedOnce: Rule = forEach('note-duplicate', 'note', (body) => body.notesTwice);
export const headingsWithoutNotes: Rule = forEach('note-misplaced', 'note', (body) => body.headingNotes);
export const headingsWithoutLinks: Rule = forEach('link-misplaced', 'address', (body) => body.headingLinks);
export const linkDefinitionsUsed: Rule = forEach('link-definition-unused', 'name', (body) => body.unusedLinks);
export const linkDefinitionsUnique: Rule = forEach('link-definition-duplicate', 'name', (body) => body.linksTwice);
export const linksWithoutTitles: Rule = forEach('link-title', 'title', (body) => body.linkTitles);
export const markupUnderstood: Rule = forEach('markup-left', 'text', (body) => body.leftMarkup);
export const codeClosed: Rule = forEach('code-unclosed', 'text', (body) => body.openCode);

/** Cells without a column in the head of their table are not shown. */
export const rowsFitTables: Rule = (content) =>
  subjectsOf(content).flatMap(({ texts }) =>
    texts.flatMap((text) =>
      bodyOf(text).rows.map(({ cells, columns, surplus, line, column }) => {
        const place = { file: text.file, line, column };
        return surplus.length > 0
          ? problem('table-cells-surplus', place, { cells, columns, text: surplus.join(' | ') })
          : problem('table-cells-missing', place, { cells, columns });
      }),
    ),
  );

/** The prompts of a new study must be replaced, in the text and in its title and summary. */
export const promptsReplaced: Rule = (content) => {
  const prompts = new Set(content.wording.prompts.map(plain));
  if (prompts.size === 0) return [];
  const inBodies = forEach('placeholder-text', 'text', (body) =>
    body.paragraphs.filter((paragraph) => prompts.has(plainOf(paragraph))),
  );
  const inFields = subjectsOf(content).flatMap(({ texts }) =>
    texts.flatMap(({ file, fields }) =>
      (['title', 'summary'] as const)
        .filter((field) => prompts.has(plain(fields[field] ?? '')))
        .map((field) => problem('placeholder-text', placeOf(content, file, [field]), { text: fields[field] ?? '' })),
    ),
  );
  return [...inBodies(content), ...inFields];
};

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

const plains = new WeakMap<FoundText, string>();

/** Made once, because a body is also scanned only once. */
function plainOf(paragraph: FoundText): string {
  const known = plains.get(paragraph) ?? plain(paragraph.text);
  plains.set(paragraph, known);
  return known;
}
