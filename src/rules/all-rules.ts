// Written by `npm run docs:rules` from the files in the folders beside this one.
import per01 from './periode/per-01-kosten-2025-2028';
import per02 from './periode/per-02-kosten-2020-2024';
import per03 from './periode/per-03-einddatum-2020-2023';
import per04 from './periode/per-04-plankosten-volgen-factuurdatum';
import per05 from './periode/per-05-financieringsbron';
import per06 from './periode/per-06-oud-geld-gaat-niet-mee';
import per07 from './periode/per-07-uren-op-dagen-van-de-looptijd';
import reg01 from './regio/reg-01-een-penvoerder';
import reg02 from './regio/reg-02-partners-2020-2024';
import reg03 from './regio/reg-03-partners-2025-2028';
import reg04 from './regio/reg-04-maximum-van-de-regio';
import reg05 from './regio/reg-05-maximum-techniekluw';
import reg06 from './regio/reg-06-landelijk-budget';
import reg07 from './regio/reg-07-aanvulling-ten-hoogste-25-procent';
import reg08 from './regio/reg-08-niet-meer-dan-toegekend';
import reg09 from './regio/reg-09-verdeling-2020-2023';
import reg10 from './regio/reg-10-partner-doet-mee';
import reg11 from './regio/reg-11-maximum-noemt-bron';
import beg01 from './begroting/beg-01-prijs-keer-hoeveelheid';
import beg02 from './begroting/beg-02-sluitend-en-vier-jaren';
import beg03 from './begroting/beg-03-begroting-en-activiteitenplan';
import beg04 from './begroting/beg-04-eerste-twee-jaren-uitgewerkt';
import beg05 from './begroting/beg-05-jaren-op-tijd-uitgewerkt';
import beg06 from './begroting/beg-06-grote-posten-toegelicht';
import beg07 from './begroting/beg-07-reservering-plan-2025';
import beg08 from './begroting/beg-08-drie-themas';
import beg09 from './begroting/beg-09-totalen-niet-overgetypt';
import beg10 from './begroting/beg-10-stelposten';
import beg11 from './begroting/beg-11-regel-hoort-bij-activiteit';
import beg12 from './begroting/beg-12-ander-uurtarief-toegelicht';
import cof01 from './cofinanciering/cof-01-tien-procent-begroot';
import cof02 from './cofinanciering/cof-02-tien-procent-2025-2028';
import cof03 from './cofinanciering/cof-03-zeven-half-procent-2020-2023';
import cof04 from './cofinanciering/cof-04-zeven-half-procent-2024';
import cof05 from './cofinanciering/cof-05-verwachting-einde-looptijd';
import cof07 from './cofinanciering/cof-07-geld-of-natura';
import cof08 from './cofinanciering/cof-08-van-bedrijven';
import cof09 from './cofinanciering/cof-09-waarde-nagerekend-en-bewezen';
import cof10 from './cofinanciering/cof-10-gesponsord-materiaal';
import cof11 from './cofinanciering/cof-11-ondertekend';
import cof12 from './cofinanciering/cof-12-eindrapportage-volgt-register';
import cof13 from './cofinanciering/cof-13-cofinancier-is-partner';
import cof15 from './cofinanciering/cof-15-cofi-kit-niet-dubbel';
import cof16 from './cofinanciering/cof-16-subsidie-is-geen-cofinanciering';
import cof17 from './cofinanciering/cof-17-binnen-de-looptijd';
import uur01 from './uren/uur-01-tarief-55-hoort-bij-2023-2024';
import uur02 from './uren/uur-02-ander-tarief-2020-2024';
import uur03 from './uren/uur-03-tarief-2025-2028-met-bron';
import uur04 from './uren/uur-04-uren-keer-tarief';
import uur05 from './uren/uur-05-niet-meer-dan-aanstelling';
import uur06 from './uren/uur-06-tarief-bij-personeelslast';
import uur07 from './uren/uur-07-bewijs-en-jaartaak';
import uur08 from './uren/uur-08-verklaring-ondertekend';
import uur09 from './uren/uur-09-intern-en-extern';
import uur10 from './uren/uur-10-niet-dubbel-bij-partners';
import uur11 from './uren/uur-11-landelijke-ondersteuning-gratis';
import uur13 from './uren/uur-13-verklaring-volgt-inspanning';
import uur14 from './uren/uur-14-sommen-jaartaak';
import uur15 from './uren/uur-15-urenregistratie-per-dag';
import uur16 from './uren/uur-16-uren-zonder-periode';
import afs01 from './afschrijving/afs-01-aankoop-is-geen-kostenpost';
import afs02 from './afschrijving/afs-02-termijn-is-levensduur';
import afs03 from './afschrijving/afs-03-termijn-van-de-begroting';
import afs04 from './afschrijving/afs-04-deel-sto-is-gebruik';
import afs05 from './afschrijving/afs-05-afschrijving-nagerekend';
import afs06 from './afschrijving/afs-06-niet-meer-dan-de-waarde';
import afs07 from './afschrijving/afs-07-boekwaarde-telt-niet-mee';
import afs08 from './afschrijving/afs-08-machines-van-voor-2025';
import afs09 from './afschrijving/afs-09-staat-volledig-en-zonder-dubbelen';
import afs10 from './afschrijving/afs-10-niet-ook-als-kosten';
import afs11 from './afschrijving/afs-11-termijn-in-maanden';
import afs12 from './afschrijving/afs-12-restwaarde-lager-dan-aanschaf';
import sub01 from './subsidiabel/sub-01-havo-vwo-2020-2024';
import sub02 from './subsidiabel/sub-02-havo-vwo-2025-2028';
import sub03 from './subsidiabel/sub-03-doelgroep-per-regel';
import sub04 from './subsidiabel/sub-04-profiel-zonder-techniek';
import sub07 from './subsidiabel/sub-07-niet-dubbel-gesubsidieerd';
import sub08 from './subsidiabel/sub-08-machine-uit-twee-subsidies';
import sub09 from './subsidiabel/sub-09-verrekenbare-btw';
import sub10 from './subsidiabel/sub-10-aanschafwaarde-incl-btw';
import sub11 from './subsidiabel/sub-11-huisvesting';
import sub12 from './subsidiabel/sub-12-gewone-bekostiging';
import sub15 from './subsidiabel/sub-15-voorzieningen-en-onvoorzien';
import sub16 from './subsidiabel/sub-16-bekende-andere-subsidie';
import wij01 from './wijziging/wij-01-niet-uitgevoerd-gelogd';
import wij02 from './wijziging/wij-02-wezenlijke-wijziging-gemeld';
import wij03 from './wijziging/wij-03-verschuiving-beoordeeld';
import wij04 from './wijziging/wij-04-overschrijding-programmalijn';
import wij06 from './wijziging/wij-06-besluit-buiten-begroting';
import wij07 from './wijziging/wij-07-partner-staat-op-partners';
import wij08 from './wijziging/wij-08-status-past-bij-uitgaven';
import wij09 from './wijziging/wij-09-verschuiving-volledig';
import wij10 from './wijziging/wij-10-eindrapportage-volgt-wijzigingen';
import wij11 from './wijziging/wij-11-besluit-vastgelegd-wie-toetste-wie';
import wij12 from './wijziging/wij-12-partner-die-later-meedoet-heeft';
import wij13 from './wijziging/wij-13-partner-wijziging-staat-met-die';
import fin02 from './administratie/fin-02-model-g2-niet-g1';
import fin04 from './administratie/fin-04-niet-besteed-gaat-terug';
import fin05 from './administratie/fin-05-model-g2-kosten-alle-partners';
import fin07 from './administratie/fin-07-model-g2-verslagjaren';
import fin08 from './administratie/fin-08-model-g2-saldi-lopen-door';
import fin09 from './administratie/fin-09-model-g2-beschikking';
import fin13 from './administratie/fin-13-voorschot-is-geen-kostenpost';
import fin14 from './administratie/fin-14-bewijs-en-geen-dubbele-factuur';
import fin15 from './administratie/fin-15-voortgang-volgt-administratie';
import fin18 from './administratie/fin-18-toerekening-ten-hoogste-100-procent';
import fin19 from './administratie/fin-19-excl-plus-btw-is-incl';
import fin20 from './administratie/fin-20-betaald-na-factuurdatum';
import fin21 from './administratie/fin-21-bedrag-sto-is-toerekening';
import fin22 from './administratie/fin-22-verdeling-toegelicht';
import fin23 from './administratie/fin-23-eindrapportage-sluit-aan';
import fin24 from './administratie/fin-24-sommen-eindrapportage';
import fin25 from './administratie/fin-25-verschillen-toegelicht';
import fin26 from './administratie/fin-26-samenvatting-sluit-aan';
import fin30 from './administratie/fin-30-verslag-per-activiteit';
import fin31 from './administratie/fin-31-vragen-van-het-verslag';
import fin32 from './administratie/fin-32-afgesloten-jaar';
import fin33 from './administratie/fin-33-bewijs-is-te-vinden';
import fin34 from './administratie/fin-34-ontvangsten-volgen-termijnen';
import dl01 from './periode/dl-01-stukken-2025-2028-op-tijd';
import dl02 from './periode/dl-02-stukken-2020-2024-op-tijd';
import dl03 from './periode/dl-03-eindverslag-2020-2024';
import dl04 from './periode/dl-04-binnen-een-kalenderjaar';
import dl05 from './periode/dl-05-schooljaar-over-twee-jaren';
import dl06 from './periode/dl-06-jaarrekening-met-model-g2-elk';
import dat01 from './gegevens/dat-01-celinhoud-past';
import dat02 from './gegevens/dat-02-geen-tekst-voor-getal-of-datum';
import dat03 from './gegevens/dat-03-percentage-ten-hoogste-100';
import dat04 from './gegevens/dat-04-waarden-passen-bij-kolom';
import dat05 from './gegevens/dat-05-verplichte-cellen';
import dat06 from './gegevens/dat-06-verborgen-regels';
import dat07 from './gegevens/dat-07-samengevoegde-cellen';
import dat08 from './gegevens/dat-08-periode-begin-voor-einde';
import dat09 from './gegevens/dat-09-instellingen-met-reden';
import dat10 from './gegevens/dat-10-regels-van-partner-ongewijzigd';
import dat11 from './gegevens/dat-11-geen-subtotalen';
import dat12 from './gegevens/dat-12-regels-in-de-tabel';
import dat13 from './gegevens/dat-13-uitkomst-volgt-formule';
import bew01 from './bewijs/bew-01-regel-volgt-factuur';
import bew02 from './bewijs/bew-02-bij-elke-regel-een-document';
import type { Rule } from './rule';

/** The rules on a workbook alone, in the order of the rule book. */
export const RULES: readonly Rule[] = [
  per01,
  per02,
  per03,
  per04,
  per05,
  per06,
  per07,
  reg01,
  reg02,
  reg03,
  reg04,
  reg05,
  reg06,
  reg07,
  reg08,
  reg09,
  reg10,
  reg11,
  beg01,
  beg02,
  beg03,
  beg04,
  beg05,
  beg06,
  beg07,
  beg08,
  beg09,
  beg10,
  beg11,
  beg12,
  cof01,
  cof02,
  cof03,
  cof04,
  cof05,
  cof07,
  cof08,
  cof09,
  cof10,
  cof11,
  cof12,
  cof13,
  cof15,
  cof16,
  cof17,
  uur01,
  uur02,
  uur03,
  uur04,
  uur05,
  uur06,
  uur07,
  uur08,
  uur09,
  uur10,
  uur11,
  uur13,
  uur14,
  uur15,
  uur16,
  afs01,
  afs02,
  afs03,
  afs04,
  afs05,
  afs06,
  afs07,
  afs08,
  afs09,
  afs10,
  afs11,
  afs12,
  sub01,
  sub02,
  sub03,
  sub04,
  sub07,
  sub08,
  sub09,
  sub10,
  sub11,
  sub12,
  sub15,
  sub16,
  wij01,
  wij02,
  wij03,
  wij04,
  wij06,
  wij07,
  wij08,
  wij09,
  wij10,
  wij11,
  wij12,
  wij13,
  fin02,
  fin04,
  fin05,
  fin07,
  fin08,
  fin09,
  fin13,
  fin14,
  fin15,
  fin18,
  fin19,
  fin20,
  fin21,
  fin22,
  fin23,
  fin24,
  fin25,
  fin26,
  fin30,
  fin31,
  fin32,
  fin33,
  fin34,
  dl01,
  dl02,
  dl03,
  dl04,
  dl05,
  dl06,
  dat01,
  dat02,
  dat03,
  dat04,
  dat05,
  dat06,
  dat07,
  dat08,
  dat09,
  dat10,
  dat11,
  dat12,
  dat13,
] as readonly Rule[];

/** With those that hold invoices against it, which run when the user gives some. */
export const EVERY_RULE: readonly Rule[] = [...RULES, bew01, bew02] as readonly Rule[];
