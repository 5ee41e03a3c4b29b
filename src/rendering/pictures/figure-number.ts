/**
 * Labels of figures in books. Figures are numbered through all studies, the same in captions and lists, PDF and EPUB.
 */
import type { Translator } from '../../i18n/translator.ts';
import type { Html, HtmlValue } from '../../text/markup/html.ts';
import { renderSentence } from '../sentence.ts';

/** "Figure 3", before a caption. */
export const figureLabel = ({ t }: Translator, number: number): string => t('book:figures.label', { number });

/** "Figure 3. Where we read", in a list. @param caption marked where it is in another language */
export const figureLine = ({ t }: Translator, number: number, caption: HtmlValue): Html =>
  renderSentence((words = '') => t('book:figures.line', { number, caption: words }), caption);
