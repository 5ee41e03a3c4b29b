/** Slips with dashes and spaces that all languages share. */
import { findAll, type Slip } from './slip.ts';

/** A hyphen with spaces between words. Formulas, lists, tables and ranges of letters do not match. */
const hyphenForDash = /(?<=\p{L}{2}[\p{M}»”"’)]? )--?(?= [«„“"]?\p{L}{2})/gu;
const spaceBefore = /(?<=\p{L}) +(?=,(?:\s|$))/gu;

export const findSpacingSlips = (masked: string): Slip[] => [
  ...(masked.includes(' -')
    ? findAll('dash-hyphen', hyphenForDash, masked, () => '–').map((slip) => around(masked, slip))
    : []),
  ...(masked.includes(' ,')
    ? findAll('space-before-comma', spaceBefore, masked, () => '').map((slip) => around(masked, slip))
    : []),
];

/** The slip with the words on both sides, for the message. */
function around(masked: string, slip: Slip): Slip {
  const before = /\S{0,30}\s*$/.exec(masked.slice(Math.max(0, slip.at - 32), slip.at))?.[0] ?? '';
  const after = /^\s*\S{0,30}/.exec(masked.slice(slip.at + slip.length, slip.at + slip.length + 32))?.[0] ?? '';
  const word = `${before}${masked.slice(slip.at, slip.at + slip.length)}${after}`.trim();
  return { ...slip, word, repaired: `${before}${slip.replacement}${after}`.trim() };
}
