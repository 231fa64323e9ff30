import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findLibreOffice } from '../run/find-programs.mjs';
import { openpyxlValues } from './openpyxl-values';
import { runProgram } from './run-program';
import type { SheetValues } from './openpyxl-values';

/** Tells LibreOffice to calculate every formula when it opens an .xlsx, whatever values stand in it (0 is always), and to print as a Dutch one does. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nl-NL</value></prop></item>
</oor:items>`;

/** Opens a workbook in LibreOffice, calculates all formulas anew and gives the values it saves, by sheet and address. */
export function libreOfficeRecalculate(file: string): Record<string, SheetValues> {
  return converted(file, 'xlsx:Calc MS Excel 2007 XML', '.xlsx', openpyxlValues);
}

/** Opens a workbook in LibreOffice as a user does, who sees the values in the file, and gives the values it saves. */
export function libreOfficeAsOpened(file: string): Record<string, SheetValues> {
  return converted(file, 'xlsx:Calc MS Excel 2007 XML', '.xlsx', openpyxlValues, false);
}

/** The workbook as LibreOffice prints it. */
export function libreOfficePdf(file: string): Uint8Array {
  return converted(file, 'pdf', '.pdf', (pdf) => readFileSync(pdf));
}

/** Converts in a profile of its own, so that runs beside each other and the user's own LibreOffice are not disturbed. */
function converted<T>(file: string, filter: string, extension: string, read: (output: string) => T, recalculates = true): T {
  const folder = mkdtempSync(join(tmpdir(), 'sto-libreoffice-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    if (recalculates) writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), RECALCULATE);
    const out = join(folder, 'out');
    const args = [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--norestore',
      '--convert-to',
      filter,
      '--outdir',
      out,
      file,
    ];
    const said = runProgram(findLibreOffice() ?? 'soffice', args, 'This test needs LibreOffice Calc: apt-get install libreoffice-calc.');
    const output = join(out, basename(file, extname(file)) + extension);
    try {
      return read(output);
    } catch (error) {
      throw new Error(`LibreOffice could not open ${basename(file)}: ${said}`, { cause: error });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
