/** The line that says how many tests ran, out of jest's JSON result. */
export function testCount(resultFile: string): string;
