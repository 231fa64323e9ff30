import type { LooseNote } from './report';

/** Why a line of the sheet STO Aantekeningen stands beside no finding, in a Dutch clause. */
export const WHY_LOOSE: Readonly<Record<LooseNote['why'], string>> = {
  'geen bevinding': 'de controle vindt dit niet meer',
  'regel niet uitgevoerd': 'deze regel is nu niet uitgevoerd',
  'onbekende regel': 'deze regel bestaat niet',
  'geen kenmerk': 'het kenmerk ontbreekt, zodat niet te zien is waar het bij hoort',
};

/** Said of a note that was written when other things stood in the cells. */
export const CHANGED_SINCE = 'De cellen zijn sindsdien veranderd.';
