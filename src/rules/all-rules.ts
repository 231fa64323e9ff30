// Written by `npm run docs:rules` from the files in the folders beside this one.
import per01 from './periode/per-01';
import per02 from './periode/per-02';
import per03 from './periode/per-03';
import per04 from './periode/per-04';
import per05 from './periode/per-05';
import per06 from './periode/per-06';
import reg01 from './regio/reg-01';
import reg02 from './regio/reg-02';
import reg03 from './regio/reg-03';
import reg04 from './regio/reg-04';
import reg05 from './regio/reg-05';
import reg06 from './regio/reg-06';
import reg07 from './regio/reg-07';
import reg08 from './regio/reg-08';
import reg10 from './regio/reg-10';
import beg08 from './begroting/beg-08';
import beg11 from './begroting/beg-11';
import uur01 from './uren/uur-01';
import uur02 from './uren/uur-02';
import uur03 from './uren/uur-03';
import uur04 from './uren/uur-04';
import uur05 from './uren/uur-05';
import uur06 from './uren/uur-06';
import uur07 from './uren/uur-07';
import uur08 from './uren/uur-08';
import uur09 from './uren/uur-09';
import uur10 from './uren/uur-10';
import afs01 from './afschrijving/afs-01';
import afs02 from './afschrijving/afs-02';
import afs03 from './afschrijving/afs-03';
import afs04 from './afschrijving/afs-04';
import afs05 from './afschrijving/afs-05';
import afs06 from './afschrijving/afs-06';
import afs07 from './afschrijving/afs-07';
import afs08 from './afschrijving/afs-08';
import afs09 from './afschrijving/afs-09';
import afs10 from './afschrijving/afs-10';
import afs11 from './afschrijving/afs-11';
import afs12 from './afschrijving/afs-12';
import sub01 from './subsidiabel/sub-01';
import sub02 from './subsidiabel/sub-02';
import sub03 from './subsidiabel/sub-03';
import sub07 from './subsidiabel/sub-07';
import sub08 from './subsidiabel/sub-08';
import sub09 from './subsidiabel/sub-09';
import sub10 from './subsidiabel/sub-10';
import sub11 from './subsidiabel/sub-11';
import sub15 from './subsidiabel/sub-15';
import wij07 from './wijziging/wij-07';
import wij08 from './wijziging/wij-08';
import fin13 from './administratie/fin-13';
import fin14 from './administratie/fin-14';
import fin18 from './administratie/fin-18';
import fin19 from './administratie/fin-19';
import fin20 from './administratie/fin-20';
import fin21 from './administratie/fin-21';
import fin22 from './administratie/fin-22';
import dl04 from './periode/dl-04';
import dl05 from './periode/dl-05';
import dat01 from './gegevens/dat-01';
import dat02 from './gegevens/dat-02';
import dat03 from './gegevens/dat-03';
import dat04 from './gegevens/dat-04';
import dat05 from './gegevens/dat-05';
import dat06 from './gegevens/dat-06';
import dat07 from './gegevens/dat-07';
import dat08 from './gegevens/dat-08';
import type { Rule } from './rule';

/** All rules, in the order of the rule book. */
export const RULES: readonly Rule[] = [
  per01,
  per02,
  per03,
  per04,
  per05,
  per06,
  reg01,
  reg02,
  reg03,
  reg04,
  reg05,
  reg06,
  reg07,
  reg08,
  reg10,
  beg08,
  beg11,
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
  sub07,
  sub08,
  sub09,
  sub10,
  sub11,
  sub15,
  wij07,
  wij08,
  fin13,
  fin14,
  fin18,
  fin19,
  fin20,
  fin21,
  fin22,
  dl04,
  dl05,
  dat01,
  dat02,
  dat03,
  dat04,
  dat05,
  dat06,
  dat07,
  dat08,
] as readonly Rule[];
