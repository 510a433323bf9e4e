// The files that turn a folder of chapters into an EPUB: the container, the package document and the contents.
// https://www.w3.org/TR/epub-33/
import { escapeXml } from '../text/escape-xml.ts';
import { select } from 'hast-util-select';
import type { Words } from '../i18n/ui.ts';
import type { Site } from '../schemas/site.ts';
import type { Book, Chapter } from './book.ts';

export const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** Returns the package document, with the metadata and files of the book. */
export function packageDocument(book: Book, site: Site, words: Words): string {
  const { home, language, direction, chapters, day } = book;
  const svg = (chapter: Chapter): string => (hasDrawing(chapter) ? ' properties="svg"' : '');
  const meta = (property: string, value: string): string => `<meta property="${property}">${escapeXml(value)}</meta>`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}" dir="${direction}">`,
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:identifier id="id">${escapeXml(`${home.origin}${home.base}`)}</dc:identifier>`,
    `<dc:title>${escapeXml(site.name)}</dc:title>`,
    `<dc:language>${language}</dc:language>`,
    `<dc:creator>${escapeXml(site.operator ?? site.name)}</dc:creator>`,
    `<dc:description>${escapeXml(`${site.description} ${site.period}`)}</dc:description>`,
    `<dc:rights>${escapeXml(`${words.licence} ${site.licence.name} (${site.licence.url}). ${words.quotesRemain}`)}</dc:rights>`,
    `<dc:source>${escapeXml(`${home.origin}${home.base}`)}</dc:source>`,
    `<dc:date>${day}</dc:date>`,
    meta('dcterms:modified', `${day}T00:00:00Z`),
    meta('schema:accessMode', 'textual'),
    ...(chapters.some(hasDrawing) ? [meta('schema:accessMode', 'visual')] : []),
    meta('schema:accessModeSufficient', 'textual'),
    ...['structuralNavigation', 'tableOfContents', 'readingOrder', 'displayTransformability', 'alternativeText'].map(
      (feature) => meta('schema:accessibilityFeature', feature),
    ),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', words.papers.accessibility),
    '</metadata>',
    '<manifest>',
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>',
    '<item id="cover-image" href="cover.png" media-type="image/png" properties="cover-image"/>',
    '<item id="style" href="book.css" media-type="text/css"/>',
    ...chapters.map(
      (chapter, index) =>
        `<item id="p${index + 1}" href="${chapter.file}" media-type="application/xhtml+xml"${svg(chapter)}/>`,
    ),
    ...book.pictures.map(
      ({ file, mediaType }, index) =>
        `<item id="picture-${index + 1}" href="${escapeXml(encodeURI(file))}" media-type="${mediaType}"/>`,
    ),
    '</manifest>',
    `<spine page-progression-direction="${direction}">`,
    '<itemref idref="cover"/>',
    '<itemref idref="nav"/>',
    ...chapters.map((_, index) => `<itemref idref="p${index + 1}"/>`),
    '</spine>',
    '</package>',
    '',
  ].join('\n');
}

const hasDrawing = ({ body }: Chapter): boolean => select('svg', body) !== undefined;
