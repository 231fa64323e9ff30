/* eslint-disable no-restricted-globals -- the theme is of Office itself: it is there before the workbook is, and needs no request to Excel */

/** Background of the pane in Office, as `#RRGGBB`; undefined where Office does not tell, such as Excel on the web. */
export const officeBackground = (): string | undefined =>
  typeof Office === 'undefined' ? undefined : Office.context?.officeTheme?.bodyBackgroundColor;
