import { activiteitenTemplate } from './activiteiten';
import { afschrijvingenTemplate } from './afschrijvingen';
import { begrotingTemplate } from './begroting';
import { cofinancieringTemplate } from './cofinanciering';
import { eindrapportageTemplate } from './eindrapportage';
import { inspanningTemplate } from './inspanning';
import { jaartaakFormTemplate } from './jaartaak-form';
import { jaartakenTemplate } from './jaartaken';
import { kostenTemplate } from './kosten';
import { modelG2Template } from './model-g2';
import { partnersTemplate } from './partners';
import { regioTemplate } from './regio';
import { samenvattingTemplate } from './samenvatting';
import type { Template } from './template';
import { verklaringFormTemplate } from './verklaring-form';
import { verklaringenTemplate } from './verklaringen';
import { eindverslagInhoudTemplate, voortgangInhoudTemplate } from './verslag';
import { voortgangTemplate } from './voortgang';
import { wijzigingenTemplate } from './wijzigingen';

/** Templates that belong to one job, to load in one go. */
export interface TemplateSet {
  readonly id: 'begroting' | 'administratie' | 'verantwoording';
  readonly title: string;
  /** When to choose it, in one sentence. */
  readonly purpose: string;
  readonly templates: readonly Template[];
}

const plan = [regioTemplate, partnersTemplate, activiteitenTemplate];

/** The registers that a report needs come along by themselves; a set names what the user came for. */
export const TEMPLATE_SETS: readonly TemplateSet[] = [
  {
    id: 'begroting',
    title: 'Begroting indienen',
    purpose: 'Voor de aanvraag of een nieuwe meerjarenbegroting: plan, begroting en samenvatting.',
    templates: [...plan, begrotingTemplate, samenvattingTemplate],
  },
  {
    id: 'administratie',
    title: 'Projectadministratie',
    purpose: 'Voor het bijhouden van uren, kosten, afschrijvingen, cofinanciering en wijzigingen.',
    templates: [
      ...plan,
      jaartakenTemplate,
      jaartaakFormTemplate,
      verklaringenTemplate,
      verklaringFormTemplate,
      inspanningTemplate,
      afschrijvingenTemplate,
      kostenTemplate,
      cofinancieringTemplate,
      wijzigingenTemplate,
    ],
  },
  {
    id: 'verantwoording',
    title: 'Verantwoording',
    purpose: 'Voor de voortgangsrapportage, de eindrapportage en de jaarrekening; de registers waarmee zij rekenen komen mee.',
    templates: [
      ...plan,
      begrotingTemplate,
      voortgangTemplate,
      voortgangInhoudTemplate,
      eindrapportageTemplate,
      eindverslagInhoudTemplate,
      modelG2Template,
    ],
  },
];
