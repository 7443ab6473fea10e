/** The part of ncc's interface that the build uses; the package ships no types. */
declare module '@vercel/ncc' {
  import type { BundledModule } from './licenses.ts';

  interface Bundle {
    readonly code: string;
    /** By path relative to the bundle. */
    readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
    /** What webpack tells of the build. */
    readonly stats: { readonly compilation: { readonly modules: Iterable<BundledModule> } };
  }

  interface Options {
    readonly quiet: boolean;
    readonly cache: boolean;
    /** Packages left out of the bundle, each with the module that is loaded in its place. */
    readonly externals: Readonly<Record<string, string>>;
  }

  const ncc: (entry: string, options: Options) => Promise<Bundle>;
  export default ncc;
}
