/**
 * The pages of a book: paper, margins, running heads and folios. Page numbers count physical pages, so that they equal
 * a viewer's.
 */
import type { BookSetting } from '../model/book/book-setting.ts';
import { pageOf, pages, plateOf, smallSize } from './paper.ts';

/**
 * The cover's colour belongs to its page and not only to the box on it. The page is a fraction of a point larger, and
 * viewers show even pixels that it covers only partly.
 */
export function pageStyle(setting: BookSetting, isBilingual: boolean): string {
  const { width, height, top, side, bottom, base } = pageOf(setting, isBilingual);
  const small = smallSize(setting, base);
  const place = setting.isLarge
    ? 'vertical-align: bottom; padding-bottom: 4mm'
    : `vertical-align: top; padding-top: ${top * 0.52}mm`;
  const head = `font: 400 ${small}pt / 1.2 "Source Sans 3", sans-serif; color: ${setting.isLarge ? '#000000' : '#5b6163'}; overflow-wrap: anywhere; ${place}; width: ${width - 2 * side}mm;`;
  const folio = `content: counter(page); font: 600 ${small}pt / 1.2 "Source Sans 3", sans-serif; color: #1b1b1b; vertical-align: bottom; padding-bottom: ${bottom * 0.46}mm;`;
  return `:root { --page-width: ${width}mm; --page-height: ${height}mm; --text-height: ${height - top - bottom}mm; --side: ${side}mm; --measure: ${width - 2 * side}mm; --base: ${base}pt; }
@page { size: ${width}mm ${height}mm; margin: ${top}mm ${side}mm ${bottom}mm; }
@page :left { @top-left { ${head} } @bottom-left { ${folio} } }
@page :right { @top-right { ${head} } @bottom-right { ${folio} } }
@page turned { size: ${height}mm ${width}mm; }
@page turned:left { @top-left { width: ${height - 2 * side}mm; } }
@page turned:right { @top-right { width: ${height - 2 * side}mm; } }
${platePages(setting)}
@page cover { margin: 0; background: var(--accent); outline: 10mm solid var(--accent); outline-offset: -1px; ${without('top-left', 'top-right', 'bottom-left', 'bottom-right')} }
@page quiet { ${without('top-left', 'top-right', 'bottom-left', 'bottom-right')} }
@page opener { ${without('top-left', 'top-right')} }
`;
}

function platePages(setting: BookSetting): string {
  const { width, height } = pages[setting.paper];
  const plate = plateOf(setting);
  const page = `margin: ${plate.top}mm ${plate.side}mm ${plate.bottom}mm; ${without('top-left', 'top-right')}`;
  const room = (down: number): string => `${down - plate.top - plate.bottom}mm`;
  return `:root { --plate-height: ${room(height)}; --turned-plate-height: ${room(width)}; }
@page plate { ${page} }
@page turned-plate { size: ${height}mm ${width}mm; ${page} }`;
}

const without = (...boxes: readonly string[]): string => boxes.map((box) => `@${box} { content: none; }`).join(' ');
