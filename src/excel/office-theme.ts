/** Background of the pane in Office, as `#RRGGBB`; undefined where Office does not tell, such as Excel on the web. */
export const officeBackground = (): string | undefined =>
  typeof Office === 'undefined' ? undefined : Office.context?.officeTheme?.bodyBackgroundColor;
