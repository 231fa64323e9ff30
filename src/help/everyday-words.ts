/**
 * How people say at school what the scheme and this product call otherwise: words that stand in no text, with those under which the answer
 * stands. Both are compared by their stems.
 */
const SAID_OTHERWISE: readonly (readonly [said: string, meant: string])[] = [
  ['laptop computer tablet ipad chromebook notebook printer lasersnijder robot apparaat gereedschap', 'machine apparatuur'],
  ['kopen koop gekocht aanschaffen aangeschaft bestellen', 'aanschaf aankoop'],
  ['handtekening paraaf ondertekenen tekenen tekent getekend', 'ondertekend tekenen'],
  ['eindverslag', 'eindrapportage'],
  ['voortgangsverslag tussenrapportage jaarverslag', 'voortgangsrapportage jaarverslaggeving'],
  ['inleveren opsturen insturen aanleveren', 'indienen ingediend'],
  ['wanneer datum uiterlijk', 'deadline uiterste termijn'],
  ['kwijt zoek weg', 'bewijs document'],
  ['bonnetje bon kassabon rekening', 'factuur bewijs'],
  ['eruit vertrekt opstapt weggaat ophoudt', 'stopt'],
  ['meedoen instappen aansluiten toetreden', 'meedoet'],
  ['school scholen', 'partner'],
  ['nieuw nieuwe', 'later'],
  ['overhouden restant resteert', 'overblijft besteed'],
  ['terugbetalen terugvorderen', 'terug'],
  ['verbouwen verbouwing lokaal huisvesting schilderen vloer', 'gebouw'],
  ['catering lunch eten drinken koffie borrel cadeau kleding reiskosten kilometers', 'subsidiabele toegestaan'],
  ['bus busreis touringcar vervoer excursie', 'busvervoer subsidiabele'],
  ['bellen telefoon telefoonnummer mailen mail email contact vragen', 'contact'],
  ['salaris loon loonkosten personeel', 'loonkosten uurtarief'],
  ['jaarrekening accountantsverklaring accountantscontrole', 'accountant jaarrekening'],
  ['zelfde tweemaal dubbel dubbele', 'dubbel'],
  ['sponsoring sponsor gesponsord bijdrage', 'cofinanciering gesponsord'],
  ['gastles bedrijfsbezoek stage', 'natura bijdrage'],
  ['urenstaat urenregistratie urenbriefje timesheet', 'uren inspanning'],
  ['basisschool primair po', 'basisonderwijs'],
  ['vrijwilliger vrijwilligers onbetaald gratis', 'natura bijdrage'],
  ['leraar leraren leerkracht', 'docent'],
  ['uitschakelen uitzetten negeren', 'uitzetten'],
  ['herstel terugdraaien undo', 'ongedaan'],
  ['maximaal maximum hoogste plafond', 'maximum hoogste'],
  ['percentage procent hoeveel', 'minimale maximum'],
  ['wijzigen veranderen aanpassen verschuiven schuiven', 'wijziging verschuiving'],
  ['opvoeren declareren meetellen', 'kosten'],
  ['offerte aanbesteden aanbesteding inkopen', 'aanbesteding inkoop'],
];

/** For each everyday word what is meant by it. */
export const EVERYDAY_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  SAID_OTHERWISE.flatMap(([said, meant]) => said.split(' ').map((word) => [word, meant.split(' ')] as const)),
);

/** What Dutch tears off a verb and puts at the end: `sluit het jaar af` is about `afsluiten`. */
export const TORN_OFF: ReadonlySet<string> = new Set(
  'aan achter af bij binnen door in mee na om onder op over samen terug toe uit vast voor weg'.split(' '),
);

/** Little words in which nobody is interested. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'de het een en of van in op is zijn wordt worden dat die dit er u uw te voor met bij aan als ook niet om naar door wat hoe welke mag moet kan ' +
    'ik wij we je jij hij zij ze ons onze mijn jullie waar wie welk moeten mogen kunnen kun kunt heb hebt heeft hebben doe doet doen ga gaat gaan ' +
    'wil willen zou zal iemand iets dan nog wel al maar tot uit af over nodig maak maakt maken betekent betekenen eigenlijk graag'
  ).split(' '),
);
