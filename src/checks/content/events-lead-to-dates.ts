// No event is counted from itself, directly or through others.
import type { Content } from '../../content/read-content.ts';
import type { Problem } from '../../content/problem.ts';
import { findCircle } from '../../text/find-cycle.ts';

export function eventsLeadToDates({ events }: Content): Problem[] {
  // An event with a date needs no other, whatever its `after` names.
  const countedFrom = (id: string): string[] => {
    const event = events.get(id)?.value;
    return event?.date === undefined && event?.after !== undefined ? [event.after] : [];
  };
  const problems: Problem[] = [];
  for (const [id, { at }] of events) {
    const circle = findCircle(id, countedFrom);
    if (circle === undefined) continue;
    const what =
      circle.length === 2
        ? `The event “${id}” is counted from itself.`
        : `The events are counted from each other: ${circle.join(' → ')}.`;
    const remedy = 'Give one of them a `date`, or count it from an event that has one.';
    problems.push({ ...at(['after']), rule: 'events-lead-to-dates', message: `${what} ${remedy}` });
  }
  return problems;
}
