/** Builds the website each time its parent asks, and answers with the result. */

import type { Problem } from '../problems/problem.ts';
import { faultProblems } from '../storage/machine/fault-report.ts';
import type { PreviewRequest, SiteBuilt } from './builder-process.ts';
import { createPreviewBuilder } from './preview.ts';

const builder = createPreviewBuilder();

// Ctrl+C reaches the whole process group; the parent decides when this process ends.
process.on('SIGINT', () => undefined);
process.on('disconnect', () => process.exit());
process.on('message', (request: PreviewRequest) => {
  void buildSite(request).then((built) => process.send?.(built));
});

async function buildSite(request: PreviewRequest): Promise<SiteBuilt> {
  const start = performance.now();
  try {
    const { problems, isBuilt, basePath } = await builder.build(request);
    return answer(start, problems, isBuilt, basePath);
  } catch (fault) {
    return answer(start, faultProblems(fault), false, undefined);
  }
}

const answer = (
  start: number,
  problems: readonly Problem[],
  isBuilt: boolean,
  basePath: string | undefined,
): SiteBuilt => ({
  isBuilt,
  // A cause may contain values that cannot be sent between processes.
  problems: problems.map(({ cause: _, ...rest }) => rest),
  milliseconds: Math.round(performance.now() - start),
  basePath,
});
