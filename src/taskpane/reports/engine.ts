import { yearsElsewhere, type YearElsewhere } from '../../facts/money/taken-over';
import { readDossier, type Dossier } from '../../records/dossier';
import { pauses } from '../../excel/pauses';
import { inSteps } from '../../records/steps';
import { openXlsxSteps } from '../../xlsx/open';
import { workbookCells } from '../../xlsx/read/workbook-cells';

/** What a workbook of another year offers: its closed years, or why there are none. */
export type Offer = { readonly file: string } & (
  { readonly kind: 'years'; readonly years: readonly YearElsewhere[] } | { readonly kind: 'refused'; readonly sentence: string }
);

/** Looks which closed years of a chosen workbook can be taken over into this one. */
export async function offerOf(file: File, here: Dossier): Promise<Offer> {
  const { name } = file;
  try {
    const { data } = await inSteps(openXlsxSteps(new Uint8Array(await file.arrayBuffer())), { pause: pauses() });
    const years = yearsElsewhere(readDossier(workbookCells(data)), here);
    if (years.length > 0) return { kind: 'years', file: name, years };
    return {
      kind: 'refused',
      file: name,
      sentence:
        'In dit bestand staat geen afgesloten jaar dat hier nog open is. Open het bestand, sluit het jaar af in Rapporten, bewaar het en kies het opnieuw.',
    };
  } catch (error) {
    const known = error instanceof Error && error.name === 'XlsxError' ? error.message : undefined;
    return { kind: 'refused', file: name, sentence: known ?? 'Dit bestand kan niet worden gelezen. Kies een Excel-werkmap (.xlsx).' };
  }
}
