/** Version of the product and of its rules, as the header of the pane, `sto --version` and the reports say it; a test keeps it equal to package.json. */
export const VERSION = '0.1.0';
