import { SHORTEST_EXPLANATION } from '../templates/afwijkingen';
import type { RefusedWaiver, WhyNotWaivable } from './report';

/** Why a finding has to be mended and cannot be accounted for, in a Dutch sentence. */
export const WHY_NOT_WAIVABLE: Readonly<Record<WhyNotWaivable, string>> = {
  periode: 'Dit kan niet verantwoord worden: buiten de subsidieperiode geeft de regeling geen geld.',
  'dubbele financiering': 'Dit kan niet verantwoord worden: geld mag niet twee keer meetellen.',
  rekenwerk: 'Dit kan niet verantwoord worden: een som klopt of klopt niet.',
  'niet gelezen': 'Dit kan niet verantwoord worden: wat hier staat, leest de controle niet.',
  'de controle zelf': 'Dit kan niet verantwoord worden: het gaat over de controle zelf.',
};

/** Why a line of the sheet STO Afwijkingen does not hold, in a Dutch clause. */
export const WHY_REFUSED: Readonly<Record<RefusedWaiver['why'], string>> = {
  periode: 'buiten de subsidieperiode geeft de regeling geen geld',
  'dubbele financiering': 'geld mag niet twee keer meetellen',
  rekenwerk: 'een som klopt of klopt niet',
  'niet gelezen': 'wat daar staat, leest de controle niet',
  'de controle zelf': 'het gaat over de controle zelf',
  'onbekende regel': 'deze regel bestaat niet',
  onleesbaar: 'een cel van deze rij is niet te lezen',
  onvolledig: `reden, toelichting (ten minste ${SHORTEST_EXPLANATION} tekens), door, datum of kenmerk ontbreekt`,
  'datum voorbij': 'verlopen, want de laatste dag is voorbij',
  'cellen veranderd': 'verlopen, want de cellen zijn veranderd',
  'geen bevinding': 'de controle vindt dit niet meer',
  'geen vraag': 'nagegaan zijn is alleen een antwoord op wat te beoordelen is; kies een andere reden',
  'regel niet uitgevoerd': 'deze regel is nu niet uitgevoerd',
};
