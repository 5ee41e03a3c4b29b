/** The cross-file rules: each looks at the whole content and returns every problem it finds. */

import { partnersExist } from './references.ts';
import type { Rule } from './rule.ts';
import { requiredSectionsPresent } from './sections.ts';

export const rules: readonly Rule[] = [partnersExist, requiredSectionsPresent];
