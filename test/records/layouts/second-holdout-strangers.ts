import { stranger, type Stranger } from './layout';

/** Sheets of a school that are no register of ours, drawn with the second hold-out. */
export const SECOND_HOLDOUT_STRANGERS: readonly Stranger[] = [
  stranger(
    'tools on loan',
    `
Uitleenlijst techniekplein
Artikel | Serienummer | Geleend door | Klas | Datum uitgeleend | Datum retour | Waarde
Accuboor | MK-0012 | S. Bos | 3B | @2025-9-3 | @2025-9-10 | 189
Decoupeerzaag | MK-0044 | T. Dik | 3A | @2025-9-4 | | 120`,
  ),
  stranger(
    'students of a profile',
    `
Leerlingnummer | Achternaam | Voornaam | Klas | Geboortedatum | Profiel | Mentor | School van herkomst
120034 | Visser | Tim | 3P1 | @2010-4-2 | PIE | KBO | De Regenboog
120077 | Aydin | Elif | 3P1 | @2010-8-19 | BWI | KBO | Het Palet`,
  ),
  stranger(
    'inventory of computers',
    `
ICT-inventaris locatie Noord
Assetnr. | Merk | Model | Serienummer | Leverancier | Aankoopdatum | Garantie tot | Lokaal | Aankoopprijs
IT-0441 | HP | ProBook 450 | 5CD1234 | Rent Company | @2023-8-1 | @2026-8-1 | N1.04 | 649
IT-0442 | Dell | P2422H | CN0X | Rent Company | @2023-8-1 | @2028-8-1 | N1.04 | 179`,
  ),
  stranger(
    'timetable of a week',
    `
Rooster klas 3 PIE | | | | |
Uur | Maandag | Dinsdag | Woensdag | Donderdag | Vrijdag
1 | PIE | Ne | Wi | PIE | Gym
2 | PIE | En | Nask | PIE | Gym
3 | Ne | Wi | Lob | En | PIE`,
  ),
  stranger(
    'sales of a school shop',
    `
Datum | Artikel | Aantal | Verkoopprijs | Totaal | Betaalwijze | Klant
@2025-10-1 | Vogelhuisje | 2 | 12.5 | 25 | pin | Dhr. Vos
@2025-10-2 | Tuinbank | 1 | 95 | 95 | contant | Mevr. Pas`,
  ),
  stranger(
    'menu of the canteen',
    `
Menukaart schoolrestaurant
Gerecht | Omschrijving | Prijs | Allergenen
Tomatensoep | met balletjes | 2.5 | selderij
Tosti | ham en kaas | 2.25 | gluten, melk
Salade | van de dag | 3.75 | ei`,
  ),
  stranger(
    'sickness of staff',
    `
Verzuimoverzicht 2025
Medewerker | Functie | Afdeling | Eerste ziektedag | Hersteld per | Verzuimuren | Verzuim % | Leidinggevende
K. de Boer | Docent | Techniek | @2025-1-13 | @2025-1-17 | 32 | 1.9 | F. Kok
M. Yilmaz | Instructeur | Techniek | @2025-3-3 | @2025-3-5 | 16 | 1 | F. Kok`,
  ),
  stranger(
    'results of exams',
    `
Examenresultaten BWI 2025
Kandidaat | Leerweg | SE-cijfer | CSPE-punten | CSPE-cijfer | Eindcijfer | Uitslag
Visser, T. | BB | 6.8 | 71 | 6.9 | 7 | geslaagd
Aydin, E. | KB | 7.4 | 80 | 7.6 | 8 | geslaagd`,
  ),
];
