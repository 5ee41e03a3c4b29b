/**
 * Paragraphs and items of a few lines stay whole. Of three lines Chromium leaves the last alone on the next page: it
 * keeps two before a break first, and gives up the two behind it.
 */
import { wordsIn } from '../../../rendering/both-languages.ts';
import { threeLines } from '../../available-space.ts';
import { type BookContext, isPaired } from '../context.ts';

/** Without blocks inside; what has attributes is no running text. */
const block = /<(p|li)>((?:[^<]|<(?!\/?(?:p|li|ul|ol)\b))*)<\/\1>/g;

export function keepShortWhole(context: BookContext, markup: string): string {
  const most = threeLines(context.setting, isPaired(context));
  return markup.replace(block, (whole, name: string, content: string) =>
    content.length <= most || wordsIn(content).length <= most ? `<${name} class="short">${content}</${name}>` : whole,
  );
}
