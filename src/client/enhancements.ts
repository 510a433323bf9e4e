// Progressive enhancements for every page, in one file that is cached across pages. Everything works without them.
import './load-section-tools.ts';
import './close-for-print.ts';
import './current-section.ts';
import './note-hover.ts';
import './load-preview.ts';
