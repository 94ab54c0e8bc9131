/** Made by build/plugin.ts. */
declare module 'virtual:pdf-fonts' {
  /** Addresses of TrueType files, compressed with "deflate-raw". */
  export const regularUrl: string;
  export const boldUrl: string;
  /** Ranges of code points that both fonts can draw, in ascending order. */
  export const coverage: readonly (readonly [first: number, last: number])[];
}

/** The package brings no types; these are the options that we use. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: {
      readonly targetFormat: 'truetype';
      readonly keepFeatures: readonly string[];
      readonly dropTables: readonly string[];
      readonly noLayoutClosure: boolean;
      readonly noHinting: boolean;
    },
  ): Promise<Uint8Array>;
}
