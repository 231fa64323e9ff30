import { areaAddress, MAX_COLUMNS } from '../../cells/address';
import { templateOf } from '../../records/outdated-tables';
import { layoutOf } from '../../templates/layout';
import { pageTexts, printedArea } from '../../templates/sheet-look';
import type { TablePlan } from './upgrade-plan';
import { fitToPages, freezeHeadings, setPageTexts } from './write-sheet';

/**
 * Freezes the first columns beside the headings and prints wide registers so that they can be read, on sheets that still have the view and
 * the page that older templates gave them: what the user set stays. One sync; what it changes is queued.
 */
export async function renewView(context: Excel.RequestContext, plans: readonly TablePlan[]): Promise<void> {
  const looked = plans.flatMap((plan) => {
    const template = plan.alone ? templateOf(plan.ours.key) : undefined;
    if (!template) return [];
    const frozen = plan.worksheet.freezePanes.getLocationOrNullObject();
    frozen.load('rowCount,columnCount');
    const { pageLayout } = plan.worksheet;
    pageLayout.load('zoom');
    const { defaultForAllPages: texts } = pageLayout.headersFooters;
    texts.load('leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter');
    const printed = pageLayout.getPrintAreaOrNullObject();
    printed.load('address');
    return [{ plan, layout: layoutOf(template, plan.periode), frozen, pageLayout, texts, printed }];
  });
  if (looked.length === 0) return;
  await context.sync();
  for (const { plan, layout, frozen, pageLayout, texts, printed } of looked) {
    const { headingRow } = plan.placed;
    const rowsOnly = !frozen.isNullObject && frozen.columnCount === MAX_COLUMNS && frozen.rowCount === headingRow + 1;
    if (rowsOnly) freezeHeadings(plan.worksheet, layout, headingRow);
    const { horizontalFitToPages: wide, verticalFitToPages: high } = pageLayout.zoom;
    if (wide !== undefined && wide > 0 && !high) fitToPages(pageLayout, layout);
    const isBare = Object.values(texts.toJSON()).every((text) => text === '');
    // An older template printed from the first cell, which for whole columns has no number, without a word above or below the page.
    if (!isBare) continue;
    setPageTexts(pageLayout, pageTexts(layout));
    if (!printed.isNullObject && /^[^,]*!\$?A(\$?1)?:\$?[A-Z]+(\$?\d+)?$/.test(printed.address))
      pageLayout.setPrintArea(areaAddress(printedArea(layout)));
  }
}
