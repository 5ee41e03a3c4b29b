/** Eleventy ships no types: what this room uses of it (3.1.8). */
declare module '@11ty/eleventy' {
  export interface BuildEvent {
    readonly directories: { readonly output: string };
  }

  export interface EleventyConfig {
    addPlugin(plugin: (config: EleventyConfig, options?: unknown) => void | Promise<void>, options?: unknown): void;
    addTemplateFormats(formats: string): void;
    addExtension(extension: string, language: TemplateLanguage): void;
    addGlobalData(name: string, value: unknown): void;
    addWatchTarget(glob: string): void;
    setTemplateFormats(formats: string): void;
    setDataFileSuffixes(suffixes: readonly string[]): void;
    setWatchJavaScriptDependencies(enabled: boolean): void;
    setUseGitIgnore(enabled: boolean): void;
    on(event: 'eleventy.before' | 'eleventy.after', listener: (event: BuildEvent) => void | Promise<void>): void;
  }

  export interface TemplateLanguage {
    /** False: the file is loaded as a module, and its text is not read. */
    readonly read: boolean;
    readonly getData: readonly string[];
    readonly getInstanceFromInputPath: (file: string) => Promise<object>;
    /** @param text nothing where files are not read */
    readonly compile: (text: string | undefined, file: string) => Promise<(data: never) => string>;
  }

  export interface EleventyOptions {
    /** An empty text keeps Eleventy from looking for a configuration in the working folder. */
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
