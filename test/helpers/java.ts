import { spawnSync } from 'node:child_process';

/** A run lasts seconds: Java need not optimise for hours. */
export const quickStart = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

/** `skip` of a test that needs Java: a reason where this machine has none. */
export const withoutJava: string | false = spawnSync('java', ['-version']).status === 0 ? false : 'skipped: no Java';
