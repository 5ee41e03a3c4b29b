/** The used part of Eleventy (3.1.8), which has no types. */
declare module '@11ty/eleventy' {
  export interface BuildEvent {
    readonly directories: { readonly output: string };
  }

  export interface EleventyConfig {
    addPlugin(plugin: (config: EleventyConfig, options?: unknown) => void | Promise<void>, options?: unknown): void;
    /** Adds a template that is not a file. @param inputPath a path below the input folder, as if it were a file */
    addTemplate(inputPath: string, template: object): void;
    addGlobalData(name: string, value: unknown): void;
    addWatchTarget(glob: string): void;
    setTemplateFormats(formats: string): void;
    setDataFileSuffixes(suffixes: readonly string[]): void;
    setWatchJavaScriptDependencies(enabled: boolean): void;
    setUseGitIgnore(enabled: boolean): void;
    on(event: 'eleventy.before' | 'eleventy.after', listener: (event: BuildEvent) => void | Promise<void>): void;
  }

  export interface EleventyOptions {
    /** An empty text stops Eleventy from searching the working folder for a configuration. */
    readonly configPath?: string;
    /** Renders everything and writes nothing. */
    readonly dryRun?: boolean;
    readonly quietMode?: boolean;
    readonly loader?: 'esm' | 'cjs' | 'auto';
    readonly config?: (config: EleventyConfig) => void | Promise<void>;
  }

  export default class Eleventy {
    constructor(input: string, output: string, options?: EleventyOptions);
    write(): Promise<unknown>;
    disableLogger(): void;
  }
}
