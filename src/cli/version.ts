/** Version of the product as `sto --version` and the reports say it; a test keeps it equal to package.json. */
export const VERSION = '0.1.0';
