// Draws a figure of any kind at a given width.
import type { LedgerFigure } from '../ledger/types.ts';
import type { Drawing, Setting } from './svg-shapes.ts';
import { drawMoney } from './money.ts';
import { drawTies } from './ties.ts';
import { drawTimeline } from './timeline.ts';

export function draw(figure: LedgerFigure, setting: Setting): Drawing {
  switch (figure.kind) {
    case 'money':
      return drawMoney(figure, setting);
    case 'timeline':
      return drawTimeline(figure, setting);
    case 'ties':
      return drawTies(figure, setting);
  }
}
