/** What a thing can be called in addresses, made of its name: `GRCP 9` → `grcp-9`. */
export function proposedSlug(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{Mark}/gu, '');
  const words = plain.toLowerCase().split(/[^a-z0-9]+/);
  return words.filter(Boolean).join('-').slice(0, 64).replace(/-$/, '');
}
