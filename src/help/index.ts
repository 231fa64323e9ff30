import { columnTopics } from './column-topics';
import { helpOn, type Help } from './find';
import { functionTopics } from './function-topics';
import { handbookTopics } from './handbook';
import { ruleTopics } from './rule-topics';
import { glossaryTopics, guideTopics, parameterTopics } from './scheme-topics';

/** All that the product can explain, with amounts as they are known on a day (serial). */
export const makeHelp = (day: number): Help =>
  helpOn([
    ...guideTopics(),
    ...glossaryTopics(),
    ...handbookTopics(),
    ...ruleTopics(),
    ...functionTopics(),
    ...parameterTopics(day),
    ...columnTopics(),
  ]);
