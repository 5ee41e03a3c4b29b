import { spawnSync } from 'node:child_process';

/** A run takes seconds, so Java need not optimise for hours. */
export const quickStart = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

/** `skip` for a test that needs Java: the reason where there is none. */
export const withoutJava: string | false = spawnSync('java', ['-version']).status === 0 ? false : 'skipped: no Java';
