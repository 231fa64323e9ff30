/** Last column of every register that lines of partners are added to: the job Samenvoegen fills it in and knows its lines by it. */
export const HERKOMST = {
  key: 'herkomst',
  heading: 'Herkomst',
  type: 'text',
  width: 30,
  hiddenInPrint: true,
  help: 'Partner en bestand waar de regel vandaan komt. Samenvoegen vult dit in; laat het bij eigen regels leeg.',
} as const;
