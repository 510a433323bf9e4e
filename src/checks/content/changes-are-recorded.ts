// Every change to the statement, speaker or status of a published claim has an entry in corrections.yaml.
import { claimAddress } from '../../addresses/addresses.ts';
import { publishedTexts } from '../../addresses/published-texts.ts';
import { suggest } from '../../text/nearest-word.ts';
import { whereItWent } from '../explain-lost-address.ts';
import type { Content } from '../../content/read-content.ts';
import type { Problem } from '../../content/problem.ts';
import { addressIsUnread } from '../../content/unread-files.ts';

const rule = 'changes-are-recorded';

export function changesAreRecorded(content: Content): Problem[] {
  // A file that cannot be read is reported elsewhere.
  if (content.unread.has('corrections.yaml')) return [];
  const texts = publishedTexts(content);
  const entries = content.corrections?.value ?? [];
  return [
    ...[...content.claims].flatMap(([id, { at }]): Problem[] => {
      const versions = content.permalinks?.value.addresses[claimAddress(id)] ?? [];
      const now = texts.get(claimAddress(id))?.sha256;
      const changes =
        Math.max(0, versions.length - 1) + (versions.length > 0 && versions.at(-1)?.sha256 !== now ? 1 : 0);
      const recorded = entries.filter(({ claim }) => claim === id).length;
      if (recorded >= changes) return [];
      return [
        {
          ...at(),
          rule,
          message:
            `The claim “${id}” has changed ${changes} ${changes === 1 ? 'time' : 'times'} since it ` +
            `was published, but corrections.yaml records ${recorded} of its changes. Add an entry with page, ` +
            `claim, said, says, why and date, and \`minor: true\` if the meaning is unchanged.`,
        },
      ];
    }),
    ...entries.flatMap(({ claim, page }, index): Problem[] => {
      const at = content.corrections?.at;
      if (at === undefined) return [];
      if (claim !== null && !content.claims.has(claim) && !addressIsUnread(content, claimAddress(claim)))
        return [
          {
            ...at([index, 'claim']),
            rule: 'references-exist',
            message:
              `There is no claim “${claim}”. ` +
              `${whereItWent(content, claimAddress(claim), texts) ?? suggest(claim, content.claims.keys())} ` +
              'Write null if the correction is not about a claim.',
          },
        ];
      if (!texts.has(page) && !addressIsUnread(content, page))
        return [
          {
            ...at([index, 'page']),
            rule: 'targets-exist',
            message:
              `The correction’s page “${page}” does not exist. ` +
              `${whereItWent(content, page, texts) ?? suggest(page, texts.keys())}`,
          },
        ];
      return [];
    }),
  ];
}
