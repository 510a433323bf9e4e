// What several schemas share: ids, dates, and objects that name the nearest known key when they meet an unknown one.
import { z } from 'zod';
import { nearest } from '../text/nearest.ts';

/** Lower-case words joined by hyphens. It becomes part of an address, so it never changes. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, {
    error: (issue) =>
      `“${String(issue.input)}” is no id. An id is lower-case words joined by hyphens, such as bridge-closed-in-may.`,
  });

/** Text that must hold something. */
export const textSchema = z
  .string({
    error: (issue) =>
      issue.input === undefined
        ? 'is missing. A text is needed here.'
        : 'is no text. Put it in quotation marks if it looks like a number or a list.',
  })
  .refine((text) => text.trim() !== '', { error: 'is empty. Write the text or leave the key out.' });

/** English prose with its notes, `[^claim-id]` after each sentence. */
export const proseSchema = textSchema;

/** A BCP 47 language tag; Chinese names its script (zh-Hans or zh-Hant). */
export const languageSchema = z
  .string()
  .refine(isLanguageTag, {
    error: (issue) =>
      `“${String(issue.input)}” is no language tag. Use BCP 47 such as es or de, and for Chinese zh-Hans or zh-Hant.`,
  });

/** A year, month or day: 2025, 2025-06 or 2025-09-03. Never finer than the source is. */
export const dateSchema = z
  .string({ error: 'is no date. Write 2025-06 or 2025-09-03, or a year alone in quotation marks.' })
  .refine(isRealDate, {
    error: (issue) =>
      `“${String(issue.input)}” is no date that exists. Write 2025, 2025-06 or 2025-09-03, as fine as the source is and no finer.`,
  });

/** A day, such as 2025-09-03. */
export const daySchema = dateSchema.refine((date) => date.length === 10, {
  error: 'A whole day is needed here, such as 2025-09-03.',
});

/** SHA-256 in hexadecimal. */
export const sha256Schema = z
  .string()
  .regex(/^[0-9a-f]{64}$/u, { error: 'is no SHA-256: 64 hexadecimal digits are needed.' });

/**
 * An object whose every key is known; an unknown key is an error that names the nearest known one.
 */
export function strict<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => `The key “${key}” is unknown here. ${suggestKey(key, known)}`).join(' ');
      }
      return issue.code === 'invalid_type' ? `must be a map with the keys ${known.join(', ')}.` : undefined;
    },
  });
}

function suggestKey(key: string, known: string[]): string {
  const near = nearest(key, known);
  return near === undefined
    ? `Allowed are ${known.join(', ')}.`
    : `Did you mean “${near}”? Allowed are ${known.join(', ')}.`;
}

function isLanguageTag(tag: string): boolean {
  try {
    const locale = new Intl.Locale(tag);
    return locale.toString() === tag && (locale.language !== 'zh' || locale.script !== undefined);
  } catch {
    return false;
  }
}

function isRealDate(date: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(date);
  if (match === null) return false;
  const whole = `${match[1]}-${match[2] ?? '01'}-${match[3] ?? '01'}`;
  const time = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(whole);
}
