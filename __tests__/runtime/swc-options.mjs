/** How TypeScript becomes what Node runs, for every test. */
export function swcOptions(isTsx) {
  return {
    jsc: {
      parser: { syntax: 'typescript', tsx: isTsx },
      transform: { react: { runtime: 'automatic', importSource: 'preact' } },
      target: 'es2022',
      experimental: { keepImportAttributes: true },
    },
    module: { type: 'es6' },
  };
}
