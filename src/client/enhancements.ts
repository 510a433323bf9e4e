// What every page has of script, in one file that is kept from page to page: comforts, without which all of it works.
import './load-section-tools.ts';
import './close-for-print.ts';
import './current-section.ts';
import './note-hover.ts';
import './load-preview.ts';
