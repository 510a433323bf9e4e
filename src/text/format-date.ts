// Formats dates in words, as precisely as they are given.

/** 2025 → “2025”, 2025-06 → “June 2025”, 2025-09-03 → “3 September 2025”. */
export function formatDate(date: string, locale: string): string {
  const [year, month, day] = date.split('-');
  const time = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  };
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, options).format(time);
}
