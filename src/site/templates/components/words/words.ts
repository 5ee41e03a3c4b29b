import { softHyphen } from '../../../../language/hyphenate.ts';
import { baseLanguage } from '../../../../model/language-code.ts';
import type { ResolvedText } from '../../../../model/language-edition.ts';
import { foreignLanguage, langAttribute } from '../../../../rendering/language.ts';
import { plainInline, renderInline } from '../../../../text/inline.ts';
import { fromNodes, type Html, html } from '../../../../text/markup/html.ts';
import { hyphenateNodes } from '../../../../text/markup/hyphenate-nodes.ts';
import { attributeOf, type MarkupElement, mapElements, mapText } from '../../../../text/markup/tree.ts';

/**
 * A title, name or summary with its typography. Links and pictures are removed, because such words are often inside a
 * link already.
 */
export function words(text: ResolvedText, around: string): Html {
  const shown = withoutLinks(renderInline(text.text, text.language));
  return foreignLanguage(text, around) === undefined ? shown : html`<span lang="${text.language}">${shown}</span>`;
}

function withoutLinks(inline: Html): Html {
  const nodes = mapElements(inline.nodes, (element) => (element.name === 'a' ? element.children : element));
  return nodes === inline.nodes ? inline : fromNodes(nodes);
}

/**
 * Running text and headings with soft hyphens. Mail addresses may break before their @. `client/clean-copy.js` cleans
 * copied text.
 */
export const hyphenated = ({ nodes }: Html, language: string): Html =>
  withMailBreaks(fromNodes(hyphenateNodes(nodes, language)));

/**
 * A title, which is large: only words as long as a line on a phone may break. Except in English, a short word does not
 * end a line.
 */
export function hyphenatedTitle(title: Html, language: string): Html {
  const isEnglish = (baseLanguage(language) ?? language) === 'en';
  return fromNodes(
    mapText(hyphenated(title, language).nodes, (text) => {
      const whole = text.replace(shorterWord, (word) => word.replaceAll(softHyphen, ''));
      return isEnglish ? whole : whole.replace(shortWord, '$1\u00a0');
    }),
  );
}

const shorterWord = /(?<![\p{L}\p{M}'’\u02bc\u00ad])(?:[\p{L}\p{M}'’\u02bc]\u00ad?){1,13}(?![\p{L}\p{M}'’\u02bc])/gu;
const shortWord = /(?<![\p{L}\p{M}\p{N}'’-])(\p{L}{1,2}) (?=\p{L})/gu;

/** Mail addresses that may break before their @, in markup that already has soft hyphens. */
export function withMailBreaks(markup: Html): Html {
  const nodes = mapElements(markup.nodes, (element) => (isMailLink(element) ? breakAtSign(element) : element));
  return nodes === markup.nodes ? markup : fromNodes(nodes);
}

const isMailLink = (element: MarkupElement): boolean =>
  element.name === 'a' && attributeOf(element, 'href')?.startsWith('mailto:') === true;

function breakAtSign(link: MarkupElement): MarkupElement {
  const [first, ...others] = link.children;
  const at = typeof first === 'string' ? first.indexOf('@') : -1;
  if (typeof first !== 'string' || at < 0) return link;
  return { ...link, children: [first.slice(0, at), ...html`<wbr />`.nodes, first.slice(at), ...others] };
}

/** A paragraph, marked with its language. */
export const paragraph = (text: ResolvedText, around: string, className?: string): Html =>
  html`<p${className && html` class="${className}"`}${langAttribute(text, around)}>${hyphenated(words(text, text.language), text.language)}</p>`;

/** Plain text without markup, for window titles and descriptions. */
export const plainString = (text: ResolvedText): string => plainInline(text.text, text.language);
