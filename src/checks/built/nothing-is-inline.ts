// No page has style attributes, inline handlers or unquoted attribute values.
import type { BuiltSite, Finding } from '../built-pages.ts';

export function nothingIsInline({ pages }: BuiltSite): Finding[] {
  return pages.flatMap(({ address, elements, html }) => {
    const findings: Finding[] = [];
    for (const element of elements) {
      for (const name of Object.keys(element.properties)) {
        if (name === 'style' || /^on[A-Z]/u.test(name))
          findings.push({
            rule: 'nothing-is-inline',
            page: address,
            message: `<${element.tagName}> has the attribute “${name}”. Use a class or a separate script.`,
          });
      }
    }
    const bare = /<[a-z][^>"']*\s(?:href|src|id|class)=(?!["'])/u.exec(html)?.[0];
    if (bare !== undefined)
      findings.push({
        rule: 'nothing-is-inline',
        page: address,
        message: `An attribute value has no quotation marks: ${bare}`,
      });
    return findings;
  });
}
