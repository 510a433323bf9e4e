// Arbitrary text for property tests. fast-check's own unit 'binary' takes a second to set up in each file.
import fc from 'fast-check';

const codePoint = fc
  .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code));

export const anyText = fc.string({ unit: codePoint });
