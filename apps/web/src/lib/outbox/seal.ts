/** What seals and opens what a browser keeps, under one account's key. */
export interface Sealer {
  /** A text as bytes that only the same key opens, and only under the same names. */
  seal: (text: string, names: readonly string[]) => Promise<Sealed>;
  /** Throws where the key or the names are others, or the bytes have been changed. */
  open: (sealed: Sealed, names: readonly string[]) => Promise<string>;
}

export interface Sealed {
  /** Another one each time (NIST SP 800-38D §8.2). */
  iv: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
}

/** @param key 256 bits in base64; it is not to be had from the sealer again */
export async function sealerOf(key: string): Promise<Sealer> {
  const raw = Uint8Array.from(atob(key), (character) => character.charCodeAt(0));
  const secret = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
  const bound = (iv: Uint8Array<ArrayBuffer>, names: readonly string[]) => ({
    ...{ name: 'AES-GCM', iv },
    additionalData: new TextEncoder().encode(JSON.stringify(names)),
  });
  return {
    seal: async (text, names) => {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      return { iv, bytes: await crypto.subtle.encrypt(bound(iv, names), secret, new TextEncoder().encode(text)) };
    },
    open: async ({ iv, bytes }, names) =>
      new TextDecoder().decode(await crypto.subtle.decrypt(bound(iv, names), secret, bytes)),
  };
}
