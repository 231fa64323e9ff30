import type { Dossier } from '../records/dossier';
import { droppedActivity, laterActivity, newActivity, purchase } from './activity-plans';
import { otherPeriod, otherRate, otherSituation, shift } from './other-plans';
import { changedPartner, leavingPartner, newPartner } from './partner-plans';
import type { ChangePlan } from './plan';
import type { ProposedChange } from './proposed-change';

/** What a change comes to in the registers; `today` (serial) is the day on which it would be booked at the earliest. */
export function planChange(dossier: Dossier, change: ProposedChange, today: number): ChangePlan {
  switch (change.kind) {
    case 'activiteit nieuw':
      return newActivity(dossier, change, today);
    case 'aankoop':
      return purchase(dossier, change, today);
    case 'verschuiving':
      return shift(dossier, change);
    case 'partner erbij':
      return newPartner(dossier, change);
    case 'partner eraf':
      return leavingPartner(dossier, change);
    case 'partner gewijzigd':
      return changedPartner(dossier, change);
    case 'activiteit later':
      return laterActivity(dossier, change);
    case 'activiteit vervalt':
      return droppedActivity(dossier, change);
    case 'tarief':
      return otherRate(dossier, change);
    case 'periode':
      return otherPeriod(change);
    case 'overig':
      return otherSituation(change);
  }
}
