/** `npm run docs:functions`: what Excel is told of the functions. */
import { writeFileSync } from 'node:fs';
import { ALL_FUNCTIONS } from '../../src/functions/all-functions';
import { metadataOf } from '../../src/functions/metadata';

writeFileSync('src/functions/functions.json', `${JSON.stringify(metadataOf(ALL_FUNCTIONS), null, 2)}\n`);
