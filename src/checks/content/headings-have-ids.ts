// Every heading of a theme or page has a valid explicit id.
import { idSchema } from '../../schemas/shared.ts';
import type { Content } from '../../content/read-content.ts';
import type { Problem } from '../../content/problem.ts';

export function headingsHaveIds(content: Content): Problem[] {
  const sections = [...content.themes.values(), ...content.pages.values()].flatMap((document) => document.sections);
  return sections.flatMap(({ id, title, depth, file, line, col }): Problem[] => {
    const problem = (message: string): Problem[] => [{ file, line, col, rule: 'headings-have-ids', message }];
    if (depth === 1)
      return problem(
        `“${title}” is a first-level heading, which is reserved ` + 'for the page’s title. Start headings at ##.',
      );
    if (id === null)
      return problem(
        `The heading “${title}” has no id. Add one that will never change, such as “## ${title} [#short-id]”.`,
      );
    const wrong = idSchema.safeParse(id).error?.issues[0]?.message;
    return wrong === undefined ? [] : problem(wrong);
  });
}
