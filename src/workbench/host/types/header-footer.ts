import type { Page } from '../../model/extras';
import type { SheetId } from '../../model/grid';
import { hostObject, type Scalar, type TypeDefinition } from '../type-definition';
import type { ExcelTypes } from './excel-types';

const SECTIONS = { Left: 'L', Center: 'C', Right: 'R' } as const;
type Section = keyof typeof SECTIONS;

/** Excel.HeaderFooterGroup: one header and footer for all pages. */
export const headerFooterGroupType = (types: ExcelTypes): TypeDefinition<SheetId> => ({
  name: 'HeaderFooterGroup',
  scalars: { State: { get: () => 'Default' }, UseSheetMargins: { get: () => true }, UseSheetScale: { get: () => true } },
  navigations: { DefaultForAllPages: (sheet) => hostObject(headerFooterType(types), sheet) },
  methods: {},
});

/** Excel.HeaderFooter */
function headerFooterType({ model }: ExcelTypes): TypeDefinition<SheetId> {
  const page = (sheet: SheetId): Readonly<Page> => model.sheetExtras(sheet).page;
  const section = (of: 'header' | 'footer', side: Section): Scalar<SheetId> => ({
    get: (sheet) => partsOf(page(sheet)[of])[side],
    set: (sheet, text: string) => {
      const parts = { ...partsOf(page(sheet)[of]), [side]: text };
      const code = (Object.keys(SECTIONS) as Section[]).map((each) => parts[each] && `&${SECTIONS[each]}${parts[each]}`).join('');
      model.changeSheet(sheet, { page: { ...page(sheet), [of]: code === '' ? undefined : code } });
    },
  });
  return {
    name: 'HeaderFooter',
    scalars: {
      CenterFooter: section('footer', 'Center'),
      CenterHeader: section('header', 'Center'),
      LeftFooter: section('footer', 'Left'),
      LeftHeader: section('header', 'Left'),
      RightFooter: section('footer', 'Right'),
      RightHeader: section('header', 'Right'),
    },
    methods: {},
  };
}

/** The three sections of a header or footer, in the codes of Excel. What stands before the first is in the middle. */
function partsOf(code = ''): Record<Section, string> {
  const parts = { Left: '', Center: '', Right: '' };
  let side: Section = 'Center';
  // An ampersand of the text itself is written twice.
  for (const [token] of code.matchAll(/&[LCR]|&&|&?[^&]+/g)) {
    const next = (Object.keys(SECTIONS) as Section[]).find((each) => token === `&${SECTIONS[each]}`);
    if (next) side = next;
    else parts[side] += token;
  }
  return parts;
}
