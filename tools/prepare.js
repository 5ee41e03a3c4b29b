// npm runs this after every installation in a clone, which needs no `dist`, and when somebody installs the builder from a
// Git address: there it is to be made. npm's own variable tells the two apart (pacote 21, lib/git.js).
if (process.env._PACOTE_NO_PREPARE_ !== undefined) await import('./build-package.ts');
