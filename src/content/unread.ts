// Tells what may be missing only because its file could not be read, so that one fault is reported once.
import type { Content } from './read-content.ts';

/** Lists, by the first step of their address, and the file or folder of content that their entries come from. */
const HOMES: Record<string, string> = {
  themes: 'themes/',
  claims: 'claims/',
  sources: 'sources/',
  people: 'entities/',
  timeline: 'events.yaml',
  disagreements: 'disagreements.yaml',
  questions: 'questions.yaml',
  figures: 'figures/',
};

/** Files that hold many entries: where one is unread, nobody knows which. */
const OF_MANY = new Set(['claims/', 'events.yaml', 'disagreements.yaml', 'questions.yaml']);

/** Whether a file whose name begins so could not be read: `claims/`, `events.yaml`. */
export function isUnread({ unread }: Content, home: string): boolean {
  return [...unread].some((name) => name.startsWith(home));
}

/** Whether an address may be gone only because what stood there is faulty. */
export function addressIsUnread(content: Content, address: string): boolean {
  const [path = '', fragment] = address.split('#');
  const [first = 'home', second] = path.split('/').filter((step) => step !== '');
  const home = HOMES[first];
  if (content.faulty.has(home === undefined ? first : (second ?? fragment ?? ''))) return true;
  return home !== undefined && OF_MANY.has(home) && isUnread(content, home);
}
