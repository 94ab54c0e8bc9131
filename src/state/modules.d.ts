/** Made by pwa/build/example-preview.ts; an `ExamplePreview`. */
declare module 'virtual:example-preview' {
  export const preview: unknown;
}
