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
import reg09 from './regio/reg-09';
import reg10 from './regio/reg-10';
import beg01 from './begroting/beg-01';
import beg02 from './begroting/beg-02';
import beg03 from './begroting/beg-03';
import beg04 from './begroting/beg-04';
import beg05 from './begroting/beg-05';
import beg06 from './begroting/beg-06';
import beg07 from './begroting/beg-07';
import beg08 from './begroting/beg-08';
import beg09 from './begroting/beg-09';
import beg10 from './begroting/beg-10';
import beg11 from './begroting/beg-11';
import beg12 from './begroting/beg-12';
import cof01 from './cofinanciering/cof-01';
import cof02 from './cofinanciering/cof-02';
import cof03 from './cofinanciering/cof-03';
import cof04 from './cofinanciering/cof-04';
import cof05 from './cofinanciering/cof-05';
import cof07 from './cofinanciering/cof-07';
import cof08 from './cofinanciering/cof-08';
import cof09 from './cofinanciering/cof-09';
import cof10 from './cofinanciering/cof-10';
import cof11 from './cofinanciering/cof-11';
import cof12 from './cofinanciering/cof-12';
import cof13 from './cofinanciering/cof-13';
import cof15 from './cofinanciering/cof-15';
import cof16 from './cofinanciering/cof-16';
import cof17 from './cofinanciering/cof-17';
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
import uur11 from './uren/uur-11';
import uur13 from './uren/uur-13';
import uur14 from './uren/uur-14';
import uur15 from './uren/uur-15';
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
import sub04 from './subsidiabel/sub-04';
import sub07 from './subsidiabel/sub-07';
import sub08 from './subsidiabel/sub-08';
import sub09 from './subsidiabel/sub-09';
import sub10 from './subsidiabel/sub-10';
import sub11 from './subsidiabel/sub-11';
import sub12 from './subsidiabel/sub-12';
import sub15 from './subsidiabel/sub-15';
import wij01 from './wijziging/wij-01';
import wij02 from './wijziging/wij-02';
import wij03 from './wijziging/wij-03';
import wij04 from './wijziging/wij-04';
import wij06 from './wijziging/wij-06';
import wij07 from './wijziging/wij-07';
import wij08 from './wijziging/wij-08';
import wij09 from './wijziging/wij-09';
import wij10 from './wijziging/wij-10';
import fin02 from './administratie/fin-02';
import fin04 from './administratie/fin-04';
import fin05 from './administratie/fin-05';
import fin07 from './administratie/fin-07';
import fin08 from './administratie/fin-08';
import fin09 from './administratie/fin-09';
import fin13 from './administratie/fin-13';
import fin14 from './administratie/fin-14';
import fin15 from './administratie/fin-15';
import fin18 from './administratie/fin-18';
import fin19 from './administratie/fin-19';
import fin20 from './administratie/fin-20';
import fin21 from './administratie/fin-21';
import fin22 from './administratie/fin-22';
import fin23 from './administratie/fin-23';
import fin24 from './administratie/fin-24';
import fin25 from './administratie/fin-25';
import fin26 from './administratie/fin-26';
import dl01 from './periode/dl-01';
import dl02 from './periode/dl-02';
import dl03 from './periode/dl-03';
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
import dat09 from './gegevens/dat-09';
import dat10 from './gegevens/dat-10';
import dat11 from './gegevens/dat-11';
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
  reg09,
  reg10,
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
  wij01,
  wij02,
  wij03,
  wij04,
  wij06,
  wij07,
  wij08,
  wij09,
  wij10,
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
  dl01,
  dl02,
  dl03,
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
  dat09,
  dat10,
  dat11,
] as readonly Rule[];
