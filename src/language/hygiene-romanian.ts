import { findAll, type Slip, type SlipFinder } from './hygiene-slip.ts';

const comma: Readonly<Record<string, string>> = { ş: 'ș', ţ: 'ț', Ş: 'Ș', Ţ: 'Ț' };
// JavaScript's \b knows ASCII letters only, so words are bounded by "no letter".
const sint = /(?<!\p{L})sînt(?:em|eți|eţi)?(?!\p{L})/giu;

/** Cedillas become commas; "sînt" and foreign quotation marks are pointed out. Never î to â or back. */
export const findRomanianSlips: SlipFinder = (masked, language) => [
  ...findAll('ro-cedilla', /[şţŞŢ]/g, masked, (letter) => comma[letter] ?? letter),
  ...findAll('ro-sint', sint, masked).map(
    // In the Republic of Moldova "sînt" was the norm until 2016 and is still met.
    (slip): Slip => (language === 'ro-MD' ? { ...slip, severity: 'note' } : slip),
  ),
  ...findQuotes(masked),
];

/** Quotation marks other than „ ” and, inside them, « ». Straight ones are turned into them when a text is shown. */
function findQuotes(masked: string): Slip[] {
  const slips: Slip[] = [];
  let open = 0;
  for (const match of masked.matchAll(/\n[ \t]*\n|[„“‟”«‘]|,,(?=\p{L})/gu)) {
    const [mark] = match;
    const before = masked[match.index - 1] ?? ' ';
    const after = masked[match.index + mark.length] ?? ' ';
    const opens = !/[\p{L}\p{N}\p{P}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
    if (mark.includes('\n')) open = 0;
    else if (mark === '„') open += 1;
    else if (mark === '”' && !(open === 0 && opens)) open = Math.max(0, open - 1);
    else if (mark === '«' && open > 0) continue;
    else if (mark === '‘' && !opens) continue;
    else slips.push({ code: 'ro-quotes', at: match.index, length: mark.length, word: mark });
  }
  return slips;
}
