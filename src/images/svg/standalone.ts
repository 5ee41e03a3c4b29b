/** Drawings as separate files, so that a browser can compare the partner's file with ours. */
import type { RasterPicture, SvgPicture } from '../../model/picture.ts';
import { escapeHtml } from '../../text/markup/html.ts';

/** @param style CSS for both files, because the page sets words in its own typeface */
export function standaloneSvg({ viewBox, parts }: SvgPicture, style: string): string {
  const inner = parts.map((part) => {
    if (part.kind === 'markup') return part.markup;
    if (part.kind === 'prefix') return 'p-';
    return part.kind === 'image' ? ` href="${dataAddress(part.picture)}"` : escapeHtml(part.drawn);
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"><style>${style}</style>${inner.join('')}</svg>`;
}

const dataAddress = ({ type, bytes }: RasterPicture): string =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;

/** The partner's file, scaled to the size of its frame. */
export function originalSvg(source: string, { viewBox }: Pick<SvgPicture, 'viewBox'>, style: string): string {
  return source.replace(/<svg\b(?:[^>"']|"[^"]*"|'[^']*')*>/, (tag) => {
    const isEmpty = tag.endsWith('/>');
    const sized = tag
      .slice(0, isEmpty ? -2 : -1)
      .replace(/\s(?:width|height|viewBox|preserveAspectRatio)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
    const fit = /\spreserveAspectRatio\s*=\s*["'][^"']*(?:none|slice)/.exec(tag) ? ' preserveAspectRatio="none"' : '';
    return `${sized} viewBox="${viewBox}"${fit}>${isEmpty ? '</svg>' : `<style>${style}</style>`}`;
  });
}
