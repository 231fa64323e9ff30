import { GUIDE } from '../../src/scheme/guide';
import { PUBLIC_LINKS } from './public-links';

const given = GUIDE.flatMap(({ links = [] }) => links.map(({ link }) => link));

test('a user can open every page to which the STO programme sends regions', () => {
  expect(new Set(PUBLIC_LINKS.map((link) => link.split('#')[0])).size).toBe(22);
  expect(PUBLIC_LINKS.filter((link) => !given.includes(link))).toEqual([]);
});
