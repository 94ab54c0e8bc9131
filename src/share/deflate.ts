export type Inflated =
  | { readonly kind: 'inflated'; readonly text: string }
  /** It would grow beyond the limit: a mistake, or a bomb. Nothing more of it was unpacked. */
  | { readonly kind: 'too-large' }
  | { readonly kind: 'damaged' };

/** Packs a text tightly (raw DEFLATE of its UTF-8). */
export async function deflate(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Unpacks at most `limit` bytes; never throws. */
export async function inflate(bytes: Uint8Array<ArrayBuffer>, limit: number): Promise<Inflated> {
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { kind: 'inflated', text: text + decoder.decode() };
      size += value.length;
      if (size > limit) {
        await reader.cancel();
        return { kind: 'too-large' };
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return { kind: 'damaged' };
  }
}
