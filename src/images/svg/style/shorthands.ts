/** Expands CSS shorthands into single properties. */

/** The single properties of a declaration, with their values. */
export function longhandsOf(property: string, value: string): (readonly [string, string])[] {
  if (property === 'marker') return ['marker-start', 'marker-mid', 'marker-end'].map((name) => [name, value] as const);
  return property === 'font' ? fontParts(value) : [[property, value]];
}

/**
 * The parts of `font` that a drawing keeps. Its typeface is not kept, because drawings use the typeface of the book.
 */
function fontParts(value: string): [string, string][] {
  const size = /(?:^|\s)([\d.]+(?:px|pt|em|mm|pc|cm|in)?)(?:\/[^\s"']+)?(?=[\s"']|$)/.exec(value)?.[1];
  const weight = /\b(bold|bolder|lighter|[1-9]00)\b/.exec(value)?.[1];
  const slope = /\b(italic|oblique)\b/.exec(value)?.[1];
  return [
    ...(size ? [['font-size', size] as [string, string]] : []),
    ...(weight ? [['font-weight', weight] as [string, string]] : []),
    ...(slope ? [['font-style', slope] as [string, string]] : []),
  ];
}
