import type { TemplateRows } from '../../xlsx/template-sheet';
import { day } from './day';

export const SAMPLE_REGIO: TemplateRows['regio'] = [
  {
    regio_naam: 'Waterland (verzonnen)',
    regio_type: 'techniekregio',
    periode: '2025-2028',
    kenmerk: 'STO25-9999',
    datum_beschikking: day('30-1-2025'),
    max_bedrag: 470_000,
    max_bron: 'bijlage 3 van de regeling',
    // Higher than the maximum: the budget was indexed by hand.
    subsidie_toegekend: 480_000,
    saldo_begin: 4_250,
    penvoerder: 'Vmbo De Sluis',
    peildatum: day('30-9-2026'),
  },
];

export const SAMPLE_PARAMETERS: TemplateRows['regioParameters'] = [
  { waarde: 58.5, vanaf: day('1-1-2025'), bron: 'GPL volgens CAO VO, besluit stuurgroep', datum_bron: day('12-2-2025') },
  { waarde: 1000, bron: 'Activeringsgrens van de penvoerder', datum_bron: day('12-2-2025') },
];

/** By the lines that the template brings: the worked-out plan has been handed in, and the accounts of 2025 are ready. */
export const SAMPLE_DEADLINES: TemplateRows['deadlines'] = [
  { ingediend: day('14-4-2025') },
  {},
  {},
  {},
  {},
  { ingediend: day('26-6-2026') },
];

/** By the roles that the template brings; this region has no programmamanager. */
export const SAMPLE_PERSONEN: TemplateRows['personen'] = [
  { naam: 'A. van Dijk', partner: 'Vmbo De Sluis' },
  { naam: 'R. Bakker', partner: 'Het Ambachtscollege' },
  {},
  { naam: 'S. de Wit', partner: 'Vmbo De Sluis' },
  { naam: 'M. Jansen', partner: 'ROC Zaanrijk' },
  { naam: 'L. Smit', partner: 'Vmbo De Sluis' },
];

export const SAMPLE_PARTNERS: TemplateRows['partners'] = [
  { partner_type: 'penvoerder (vmbo)', partner_naam: 'Vmbo De Sluis', brin_vest: '00XX00', bevoegd_gezag: 'Stichting De Sluis', bg_nummer: '40001', adres: 'Sluisweg 1, Monnikenmeer', sok: 'ja', rol: 'Penvoerder' },
  { partner_type: 'vmbo-school', partner_naam: 'Het Ambachtscollege', brin_vest: '00XY01', bevoegd_gezag: 'Stichting Noordvo', bg_nummer: '40002', adres: 'Kade 12, Puttenerdam', sok: 'ja', rol: 'Techniekdagen' },
  { partner_type: 'vmbo-school', partner_naam: 'Polder College', brin_vest: '00XZ00', bevoegd_gezag: 'Stichting Noordvo', bg_nummer: '40002', adres: 'Dijk 5, Zuidzee', sok: 'nee', rol: 'Keuzevakken', vanaf: day('1-8-2025') },
  { partner_type: 'mbo-instelling', partner_naam: 'ROC Zaanrijk', brin_vest: '00MB00', bevoegd_gezag: 'ROC Zaanrijk', bg_nummer: '40003', adres: 'Campus 3, Zaanoever', sok: 'ja', rol: 'Doorlopende leerlijnen' },
  { partner_type: 'po-school', partner_naam: 'Basisschool De Vlieger', brin_vest: '00PO0', bevoegd_gezag: 'Stichting Vlieger', bg_nummer: '40004', adres: 'Molenlaan 8, Zuidzee', sok: 'ja', rol: 'Techniek in groep 7 en 8' },
  { partner_type: 'bedrijf', partner_naam: 'Jachtbouw Kooiman', kvk: '12345678', adres: 'Havenstraat 2, Monnikenmeer', sok: 'ja', rol: 'Gastlessen', tot: day('31-12-2025') },
  { partner_type: 'bedrijf', partner_naam: 'Installatiebedrijf Vonk', kvk: '1234567', adres: 'Ampère 9, Puttenerdam', sok: 'ja', rol: 'Stages' },
  { partner_type: 'lokale overheid', partner_naam: 'Gemeente Monnikenmeer', kvk: '87654321', adres: 'Raadhuisplein 1, Monnikenmeer', sok: 'ja', rol: 'Stuurgroep' },
]; // prettier-ignore

export const SAMPLE_ACTIVITEITEN: TemplateRows['activiteiten'] = [
  { programmalijn: 'Instroom bevorderen', pl_code: 'PL1', doel: 'alle leerlingen in aanraking met techniek', activiteit: 'Techniekdagen voor groep 7 en 8', act_code: 'A01', jaar_van: 2025, jaar_tot: 2028 },
  { programmalijn: 'Instroom bevorderen', pl_code: 'PL1', doel: 'thema: gendergelijkheid en inclusie', activiteit: 'Meidenklussendag', act_code: 'A02', jaar_van: 2025, jaar_tot: 2028 },
  { programmalijn: 'Doorlopende leerlijnen', pl_code: 'PL2', doel: 'dekkend en doelmatig aanbod', activiteit: 'Keuzevak robotica vmbo-mbo', act_code: 'B01', jaar_van: 2025, jaar_tot: 2027 },
  { programmalijn: 'Doorlopende leerlijnen', pl_code: 'PL2', doel: 'kwaliteit', activiteit: 'Practoraat slimme maakindustrie', act_code: 'B02', jaar_van: 2026, jaar_tot: 2028 },
  { programmalijn: 'Docenten', pl_code: 'PL3', doel: 'thema: technisch schoolpersoneel', activiteit: 'Docentstages bij bedrijven', act_code: 'C01', jaar_van: 2025, jaar_tot: 2028 },
  { programmalijn: 'Duurzaamheid', pl_code: 'PL4', activiteit: 'Zonneboot bouwen', act_code: 'D01', jaar_van: 2026, jaar_tot: 2028 },
  { programmalijn: 'Organisatie', pl_code: 'PL5', doel: 'regionale samenwerking', activiteit: 'Projectleiding en planvorming', act_code: 'E01', jaar_van: 2025, jaar_tot: 2028 },
]; // prettier-ignore
