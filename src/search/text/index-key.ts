// A word as it stands in Pagefind's index, which drops signs and splits at them; letters and digits it keeps.

export function indexKey(key: string): string {
  return key.replace(/[^\p{L}\p{N}]/gu, (sign) => `x${sign.codePointAt(0)?.toString(36)}x`);
}
