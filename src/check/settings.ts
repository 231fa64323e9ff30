import type { Dossier } from '../records/dossier';
import { readSettings, type RuleSetting } from '../facts/lists/rule-settings';
import type { Outcome, Rule } from '../rules/rule';
import { isHiddenPlace } from './hidden-place';
import type { AppliedSetting } from './report';

/** How the sheet STO Instellingen changes the check of its workbook. */
export interface Settings {
  readonly switchedOff: readonly AppliedSetting[];
  readonly stricter: readonly AppliedSetting[];
  readonly isOff: (rule: Rule) => boolean;
  /** The outcome of a message of a rule: a rule that was made stricter finds nothing less than a fout. */
  readonly outcome: (rule: Rule, outcome: Outcome) => Outcome;
}

/** Reads which rules are off or stricter in this workbook; lines that do not hold are left to the rule DAT-09. */
export function settingsOf(dossier: Pick<Dossier, 'instellingen'>, rules: readonly Rule[]): Settings {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const { settings } = readSettings(dossier, new Set(byId.keys()));
  const applied = (wanted: RuleSetting['instelling']): AppliedSetting[] =>
    settings.flatMap(({ rule: id, instelling, reason, by, date, line }) => {
      const rule = byId.get(id);
      return rule && instelling === wanted ? [{ rule, reason, by, date, sheet: line.at.table.sheet, hidden: isHiddenPlace(line.at) }] : [];
    });
  const switchedOff = applied('uit');
  const stricter = applied('strenger');
  const off = new Set(switchedOff.map(({ rule }) => rule));
  const raised = new Set(stricter.map(({ rule }) => rule));
  return {
    switchedOff,
    stricter,
    isOff: (rule) => off.has(rule),
    outcome: (rule, outcome) => (raised.has(rule) ? 'fout' : outcome),
  };
}
