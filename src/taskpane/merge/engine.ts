/** What reading files of partners takes: loaded when the first one is chosen. */
export { isRead } from '../../records/mapping/sheet-mapping';
export { joinedLayouts, ProfileError, profileText } from '../../records/mapping/profile';
export { readProfileFile } from '../mapping/read-profile-file';
export { contentSteps, layoutOf, registersOf } from './file-summary';
export { changesText } from './merge-words';
export { proposePartner } from './propose-partner';
export { FileError, readFile } from './read-file';
