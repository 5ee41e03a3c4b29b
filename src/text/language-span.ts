import type { MarkdownIt as Engine } from 'markdown-it';
import { normaliseLanguage } from '../model/language-code.ts';

/**
 * `[текст]{lang=ru}` marks text in another language: `<span lang="ru">`. No other attribute is accepted in the braces.
 */
export function languageSpan(engine: Engine): void {
  engine.inline.ruler.before('link', 'language_span', (state, silent) => {
    if (state.src[state.pos] !== '[') return false;
    const close = state.md.helpers.parseLinkLabel(state, state.pos);
    if (close < 0) return false;
    const match = /^\{\s*lang=["']?([A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{2,8})*)["']?\s*\}/.exec(state.src.slice(close + 1));
    if (!match?.[1]) return false;
    if (!silent) {
      const end = state.posMax;
      const language = normaliseLanguage(match[1]);
      state.pos += 1;
      state.posMax = close;
      const open = state.push('language_span_open', 'span', 1);
      open.attrs = [['lang', language]];
      state.md.inline.tokenize(state);
      state.push('language_span_close', 'span', -1);
      state.posMax = end;
    }
    state.pos = close + 1 + match[0].length;
    return true;
  });
}
