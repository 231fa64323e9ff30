/** Folder of a part, with a slash at the end: `/xl/worksheets/sheet1.xml` gives `/xl/worksheets/`. */
export const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** The part that holds the relationships of a part; `/` stands for the package itself. */
export const relationshipsPartOf = (part: string): string => `${folderOf(part)}_rels/${part.slice(part.lastIndexOf('/') + 1)}.rels`;

/** The part that a relative target points to, seen from another part. */
export function resolveTarget(from: string, target: string): string {
  const path = target.replace(/\\/g, '/').split('#')[0] ?? '';
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : folderOf(from) + path).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return `/${steps.join('/')}`;
}

/** The shortest relative target from one part to another, as Excel writes them: `../tables/table1.xml`. */
export function relativeTarget(from: string, to: string): string {
  const folders = folderOf(from).split('/');
  const steps = to.split('/');
  let shared = 0;
  while (shared < folders.length - 1 && folders[shared] === steps[shared]) shared++;
  return '../'.repeat(folders.length - 1 - shared) + steps.slice(shared).join('/');
}
