const SITE = 'https://www.sterktechniekonderwijs.nl';
const REGULATION = 'https://zoek.officielebekendmakingen.nl/stcrt-2024-11193.html';

/** The links that the STO programme gives regions in its presentation "Wat moet en mag binnen STO?": 22 pages, of one of them four places. */
export const PUBLIC_LINKS: readonly string[] = [
  REGULATION,
  `${REGULATION}#d17e899`,
  `${REGULATION}#d17e759`,
  `${REGULATION}#d17e1490`,
  'https://www.dus-i.nl/subsidies/sterk-techniekonderwijs-2025/',
  'https://formulierdus-i.nl/contact/?kenmerk=STO&dus%2Di%5Furl=https%3A%2F%2Fwww%2Edus%2Di%2Enl%2Fsubsidies%2Fsterk%2Dtechniekonderwijs',
  'https://www.platformsvmbo.nl/wp-content/uploads/sites/5/2024/06/handreiking_STO_projectadministratie-final-met-bijlagen.pdf',
  `${SITE}/inspiratie/projectadministratie-en-formats/`,
  `${SITE}/nieuws/handreiking-subsidiabele-activiteiten/`,
  `${SITE}/inspiratie/samenwerken-aan-het-borgen-van-sterk-techniekonderwijs/`,
  `${SITE}/inspiratie/toolbox-training-samen-veranderen/`,
  `${SITE}/inspiratie/de-framinggids-2021-vastgeroest/`,
  `${SITE}/inspiratie/wat-is-de-docententoolkit/`,
  `${SITE}/inspiratie/voorbeeld-huishoudelijk-reglement/`,
  `${SITE}/nieuwsbrief/`,
  `${SITE}/laatste-nieuws-uit-de-regio/`,
  `${SITE}/regios-in-beeld/`,
  `${SITE}/themas/`,
  `${SITE}/themas/?select-cat_media=1346`,
  `${SITE}/tools/regioportretten/`,
  `${SITE}/tools/regioportretten/leerlingen-per-vestiging-sto-regio/`,
  `${SITE}/tools/arbeidsmarktcijfers/`,
  'https://www.linkedin.com/groups/8931752/',
  'https://informatieproducten.duo.rijkscloud.nl/public/sterkberoepsonderwijs/',
  'https://open.overheid.nl/documenten/dpc-d6cf81732c5d482fe7bb432f23b1ee774e46c1b2/pdf',
];
