// Preloaded with `--import`: writes the addresses of all modules that the program loads to the file in LOADED_MODULES.
import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

const urls = new Set();
registerHooks({
  load: (url, context, next) => {
    urls.add(url);
    return next(url, context);
  },
});
process.on('exit', () => writeFileSync(process.env.LOADED_MODULES, [...urls].join('\n')));
