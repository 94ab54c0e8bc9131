/** Made by build/single-file.ts. */
declare module 'virtual:single-file' {
  /** The edition in one file that lies beside the page; null where there is none, as in that file itself. */
  export const offered: {
    readonly name: string;
    readonly bytes: number;
    readonly sha256: string;
  } | null;
}
