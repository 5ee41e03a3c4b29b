import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hyphenateNodes } from '../../../src/text/markup/hyphenate-nodes.ts';
import { readMarkup } from '../../../src/text/markup/read-markup.ts';
import { writeNodes } from '../../../src/text/markup/tree.ts';

test('words are broken by the language of each element, outside attributes, code and drawings', () => {
  const markup =
    '<p title="organisation">&quot;organisation&quot; <span lang="ro">organizația <i>organizația</i></span> <img alt="organisation" /> organisation</p>' +
    '<pre>organisation</pre><code>organisation</code><svg><text>organisation</text></svg><p lang="fr">organisation</p>';
  assert.equal(
    writeNodes(hyphenateNodes(readMarkup(markup), 'en')).replaceAll('\u00ad', '|'),
    '<p title="organisation">&quot;or|gan|isa|tion&quot; <span lang="ro">or|ga|ni|za|ția <i>or|ga|ni|za|ția</i></span> <img alt="organisation" /> or|gan|isa|tion</p>' +
      '<pre>organisation</pre><code>organisation</code><svg><text>organisation</text></svg><p lang="fr">organisation</p>',
  );
});

test('nodes without a word to break are the same nodes', () => {
  const { children } = { children: readMarkup('<p>a <em>short</em> text</p>') };
  assert.equal(hyphenateNodes(children, 'en'), children);
});
