import { isReason } from './reason';
import { SHORTEST_REASON } from '../../templates/instellingen';
import type { Dossier, Line } from '../../records/dossier';

/** What the workbook says about one rule. */
export interface RuleSetting {
  /** Id of the rule. */
  readonly rule: string;
  readonly instelling: 'uit' | 'strenger';
  readonly reason: string;
  /** Who decided it and when (serial day); null where the sheet does not say. */
  readonly by: string | null;
  readonly date: number | null;
  readonly line: Line<'instellingen'>;
}

/** Why a line of the sheet STO Instellingen is not applied. */
export type SettingProblem = 'onbekend' | 'geenInstelling' | 'geenReden' | 'dubbel';

export interface RefusedSetting {
  readonly line: Line<'instellingen'>;
  readonly problem: SettingProblem;
}

/**
 * Sorts the lines of the sheet STO Instellingen into those that hold and those that do not. Of two lines for one rule neither holds: the
 * order of the rows must not decide, and a rule runs unless it is clear that it should not.
 */
export function readSettings(
  dossier: Pick<Dossier, 'instellingen'>,
  ruleIds: ReadonlySet<string>,
): { readonly settings: readonly RuleSetting[]; readonly refused: readonly RefusedSetting[] } {
  const byRule = new Map<string, RuleSetting[]>();
  const refused: RefusedSetting[] = [];
  for (const line of dossier.instellingen.lines) {
    const rule = line.regel?.trim().toUpperCase() ?? '';
    const reason = line.reden?.trim() ?? '';
    if (!ruleIds.has(rule)) refused.push({ line, problem: 'onbekend' });
    else if (line.instelling === null) refused.push({ line, problem: 'geenInstelling' });
    else if (!isReason(reason, SHORTEST_REASON)) refused.push({ line, problem: 'geenReden' });
    else {
      const instelling = line.instelling === 'uit' ? 'uit' : 'strenger';
      const ofRule = byRule.get(rule) ?? [];
      byRule.set(rule, [...ofRule, { rule, instelling, reason, by: line.door, date: line.datum, line }]);
    }
  }
  const settings: RuleSetting[] = [];
  for (const ofRule of byRule.values()) {
    if (ofRule.length === 1) settings.push(...ofRule);
    else refused.push(...ofRule.map(({ line }): RefusedSetting => ({ line, problem: 'dubbel' })));
  }
  return { settings, refused };
}
