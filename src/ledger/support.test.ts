import { expect, test } from 'vitest';
import { supportOf } from './support.ts';

const claim = (...lines: string[]) => ({ lines });

test.each([
  ['several', [claim('a', 'b')]],
  ['several', [claim('a', 'b'), claim('b', 'c', 'd')]],
  ['one', [claim('a')]],
  ['one', [claim('a', 'b'), claim('a')]],
])('a sentence rests on %s where its claims do', (support, claims) => {
  expect(supportOf(claims)).toBe(support);
});
