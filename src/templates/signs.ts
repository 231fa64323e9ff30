/** What stands before a finding in the column Controle, and on a line without findings; worst first. */
export const SIGNS = {
  fout: '✖',
  'let op': '!',
  'te beoordelen': '?',
  'niet volledig': '–',
  verantwoord: '≈',
  'in orde': '✔',
} as const;

/** What the signs mean, for the column Controle itself. */
export const LEGEND =
  `${SIGNS.fout} fout: hier klopt iets niet. ${SIGNS['let op']} let op: kijk dit na. ${SIGNS['te beoordelen']} te beoordelen: hier beslist u zelf. ` +
  `${SIGNS['niet volledig']} niet volledig gecontroleerd. ${SIGNS.verantwoord} verantwoord op blad STO Afwijkingen. ${SIGNS['in orde']} in orde.`;
