// Shared schemas: ids, texts, dates, hashes, and objects that suggest the nearest key for an unknown one.
import { z } from 'zod';
import { nearest } from '../text/nearest-word.ts';

/** An id: lower-case words joined by hyphens. It becomes part of an address, so it must never change. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, {
    error: (issue) =>
      `“${String(issue.input)}” is not a valid id. ` +
      'Use lower-case words joined by hyphens, such as bridge-closed-in-may.',
  });

/** Text that must not be empty. */
export const textSchema = z
  .string({
    error: (issue) =>
      issue.input === undefined
        ? 'is missing. Text is required here.'
        : 'is not text. Put it in quotation marks if it looks like a number or a list.',
  })
  .refine((text) => text.trim() !== '', { error: 'is empty. Write the text or leave out the key.' });

/** English prose with its notes, `[^claim-id]` after each sentence. */
export const proseSchema = textSchema;

/** A BCP 47 language tag; Chinese needs a script (zh-Hans or zh-Hant). */
export const languageSchema = z
  .string()
  .refine(isLanguageTag, {
    error: (issue) =>
      `“${String(issue.input)}” is not a language tag. ` +
      'Use BCP 47, such as es or de; for Chinese, use zh-Hans or zh-Hant.',
  });

/** A year, month or day: 2025, 2025-06 or 2025-09-03. Never more precise than the source. */
export const dateSchema = z
  .string({ error: 'is not a date. Write 2025-06 or 2025-09-03, or a year alone in quotation marks.' })
  .refine(isRealDate, {
    error: (issue) =>
      `“${String(issue.input)}” is not a real date. ` +
      'Write 2025, 2025-06 or 2025-09-03, no more precise than the source.',
  });

/** A day, such as 2025-09-03. */
export const daySchema = dateSchema.refine((date) => date.length === 10, {
  error: 'A full date is required here, such as 2025-09-03.',
});

/** A SHA-256 hash in hexadecimal. */
export const sha256Schema = z
  .string()
  .regex(/^[0-9a-f]{64}$/u, { error: 'is not a SHA-256 hash. Write 64 hexadecimal digits.' });

/**
 * An object schema that rejects unknown keys and suggests the nearest known key.
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
  return near === undefined ? `Allowed: ${known.join(', ')}.` : `Did you mean “${near}”? Allowed: ${known.join(', ')}.`;
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
