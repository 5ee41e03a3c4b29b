import { langAttribute } from '../../../rendering/language.ts';
import { type CoverLine, coverDesign, coverShelf, coverWords, planCover } from '../../../rendering/pictures/cover.ts';
import { boundText } from '../../../text/bound-hyphens.ts';
import { type Html, html } from '../../../text/markup/html.ts';
import { leastOnCover } from '../../available-space.ts';
import { pages } from '../../paper.ts';
import type { BookContext } from '../context.ts';

/** The cover page; `src/rendering/pictures/cover.ts` has its design. Its measures are in `cover.css`. */
export function coverPage(context: BookContext): Html {
  const { language } = context.edition;
  const words = coverWords(context);
  const { width, height } = pages[context.setting.paper];
  const plan = planCover(words, (height / width) * 100, leastOnCover(context.setting));
  const { below, foot } = plan.sizes;
  const line = (name: string, each: CoverLine): Html =>
    html`<p class="${name}"${langAttribute(each, language)}>${boundText(each.text)}</p>\n`;
  return html`<section class="cover" style="--title: ${plan.title.size}; --below: ${below}; --foot: ${foot}">
<div class="cover-words">${line('cover-title', words.title)}${words.below.map((each) => line('cover-subtitle', each))}</div>
${plan.board !== undefined && shelf(context)}
<div class="cover-foot">${words.foot.map((lines) => html`<div>${lines.map((each) => line('cover-line', each))}</div>`)}</div>
</section>`;
}

function shelf(context: BookContext): Html {
  const size = `${100 - 2 * coverDesign.margin} ${coverDesign.shelf + coverDesign.rule}`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" class="cover-shelf" viewBox="0 0 ${size}" fill="currentColor" aria-hidden="true">${coverShelf(context)}</svg>`;
}
