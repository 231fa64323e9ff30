/** Writes auditfiles as packages do: in each version, and in dialects that deviate from the schema in the ways that occur. */

export type Version = '3.1' | '3.2' | '3.2.1' | '4.0';
export const VERSIONS: readonly Version[] = ['3.1', '3.2', '3.2.1', '4.0'];

export const NAMESPACES: Readonly<Record<Version, string>> = {
  '3.1': 'http://www.auditfiles.nl/XAF/3.1',
  '3.2': 'http://www.auditfiles.nl/XAF/3.2',
  '3.2.1': 'http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.0/structures/XmlAuditfileFinancieel3.2.1',
  '4.0': 'http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.1/structures/XmlauditfileXAF_4.0',
};

export interface BookedLine {
  readonly account: string;
  /** Cents; credit is negative. */
  readonly cents: number;
  readonly docRef?: string;
  readonly invRef?: string;
  /** `jjjj-mm-dd`. */
  readonly effDate?: string;
  readonly desc?: string;
  readonly party?: string;
  readonly project?: string;
  readonly costCentre?: string;
  /** Cents; credit is negative. */
  readonly vat?: readonly number[];
}

export interface Booking {
  readonly journal: string;
  readonly nr: string;
  readonly date: string;
  readonly desc?: string;
  readonly lines: readonly BookedLine[];
  /** Date of the invoice, in the subledger of creditors (3.x). */
  readonly invoiceDate?: string;
}

export interface TestBooks {
  readonly year: number;
  readonly company?: string;
  readonly accounts: readonly (readonly [id: string, description: string, type: 'P' | 'B' | 'M'])[];
  readonly parties: readonly (readonly [id: string, name: string])[];
  readonly vatAccounts?: readonly string[];
  readonly bookings: readonly Booking[];
}

/** How a package deviates; all absent is what the schema says. */
export interface Dialect {
  readonly name: string;
  readonly prefix?: string;
  readonly namespace?: 'none' | 'other case';
  readonly encoding?: 'iso-8859-1' | 'windows-1252' | 'utf-16le' | 'utf-16be';
  readonly decimalComma?: boolean;
  /** Elements in the opposite order. */
  readonly reversed?: boolean;
  readonly emptyElements?: boolean;
  readonly times?: boolean;
  readonly lowerSides?: boolean;
  readonly typesInWords?: boolean;
  /** Credit as a negative amount on the debit side, and debit as a negative credit, in turns. */
  readonly signed?: boolean;
  readonly noTotals?: boolean;
}

export const DIALECTS: readonly Dialect[] = [
  { name: 'as the schema says' },
  { name: 'a prefix, and times behind dates', prefix: 'xaf', times: true },
  { name: 'no namespace, account types in words', namespace: 'none', typesInWords: true },
  { name: 'ISO-8859-1 with decimal commas', encoding: 'iso-8859-1', decimalComma: true },
  { name: 'another order, empty elements', reversed: true, emptyElements: true },
  { name: 'sides in lower case, namespace in another case', lowerSides: true, namespace: 'other case' },
  { name: 'a sign and a side', signed: true, encoding: 'windows-1252' },
  { name: 'no totals, UTF-16', noTotals: true, encoding: 'utf-16le' },
];

type Node = readonly [name: string, content: string | readonly Node[]];

const WORDS = { P: 'Winst en verlies', B: 'Balans', M: 'Gemengd' } as const;

/** The bytes of an auditfile with these books. */
export function xafFile(books: TestBooks, version: Version, dialect: Dialect = { name: '' }): Uint8Array {
  const four = version === '4.0';
  let turn = 0;
  const amount = (cents: number): string => (cents / 100).toFixed(2).replace('.', dialect.decimalComma ? ',' : '.');
  const day = (date: string): string => (dialect.times ? `${date}T00:00:00` : date);
  const sided = (cents: number): readonly [string, 'D' | 'C'] => {
    const flip = dialect.signed === true && turn++ % 2 === 0;
    const side = cents < 0 !== flip ? 'C' : 'D';
    return [amount(side === 'C' ? -cents : cents), side];
  };
  const spelled = (side: 'D' | 'C'): string => (dialect.lowerSides ? side.toLowerCase() : side);
  const optional = (name: string, value: string | undefined): Node[] =>
    value !== undefined && value !== '' ? [[name, value]] : dialect.emptyElements ? [[name, '']] : [];
  let debit = 0;
  let credit = 0;
  let count = 0;
  const journals = [...new Set(books.bookings.map(({ journal }) => journal))].map((journal): Node => {
    const transactions = books.bookings
      .filter((booking) => booking.journal === journal)
      .map((booking): Node => {
        const lines = booking.lines.map((line, index): Node => {
          const [text, side] = sided(line.cents);
          const signed = side === 'C' ? -line.cents : line.cents;
          if (side === 'D') debit += signed;
          else credit += signed;
          count += 1;
          return [
            'trLine',
            [
              ['nr', String(index + 1)],
              ['accID', line.account],
              ...(four ? optional('docRef', line.docRef) : ([['docRef', line.docRef ?? '']] as Node[])),
              ...(four
                ? optional('effDate', line.effDate && day(line.effDate))
                : ([['effDate', day(line.effDate ?? booking.date)]] as Node[])),
              ...optional('desc', line.desc),
              ['amnt', text],
              ['amntTp', spelled(side)],
              ...optional('custSupID', line.party),
              ...optional('invRef', line.invRef),
              ...optional(four ? 'cost' : 'costID', line.costCentre),
              ...optional(four ? 'project' : 'projID', line.project),
              ...(line.vat ?? []).map((vat): Node => [
                'vat',
                [
                  ['vatID', 'H'],
                  ['vatPerc', '21.000'],
                  ['vatAmnt', amount(Math.abs(vat))],
                  ['vatAmntTp', spelled(vat < 0 ? 'C' : 'D')],
                ],
              ]),
            ],
          ];
        });
        return [
          'transaction',
          [
            ['nr', booking.nr],
            ...optional('desc', booking.desc),
            ['periodNumber', String(Number(booking.date.slice(5, 7)))],
            ['trDt', day(booking.date)],
            ...lines,
          ],
        ];
      });
    return ['journal', [['jrnID', journal], ['desc', `Dagboek ${journal}`], ['jrnTp', 'P'], ...transactions]];
  });
  const invoiced = books.bookings.filter(({ invoiceDate }) => invoiceDate !== undefined);
  const subledgers: Node[] =
    four || invoiced.length === 0
      ? []
      : [
          [
            'subledgers',
            [
              [
                'subledger',
                [
                  ['sbType', 'CS'],
                  ['linesCount', String(invoiced.length)],
                  ['totalDebit', amount(0)],
                  ['totalCredit', amount(0)],
                  ...invoiced.map(({ journal, nr, invoiceDate = '' }, index): Node => [
                    'sbLine',
                    [
                      ['nr', String(index + 1)],
                      ['jrnID', journal],
                      ['trNr', nr],
                      ['trLineNr', '2'],
                      ['amnt', amount(0)],
                      ['amntTp', 'C'],
                      ['invDt', day(invoiceDate)],
                    ],
                  ]),
                ],
              ],
            ],
          ],
        ];
  const company: Node[] = [
    [four ? 'Commercenr' : 'companyIdent', '12345678'],
    ['companyName', books.company ?? 'Scholengroep de Proef'],
    ['taxRegistrationCountry', 'NL'],
    ['taxRegIdent', 'NL001234567B01'],
    [
      'customersSuppliers',
      books.parties.map(([id, name]): Node => [
        'customerSupplier',
        [
          ['custSupID', id],
          ['custSupName', name],
        ],
      ]),
    ],
    [
      'generalLedger',
      books.accounts.map(([id, description, type]): Node => [
        'ledgerAccount',
        [
          ['accID', id],
          ['accDesc', description],
          ['accTp', dialect.typesInWords ? WORDS[type] : type],
        ],
      ]),
    ],
    [
      'vatCodes',
      [['vatCode', [['vatID', 'H'], ['vatDesc', 'Hoog'], ...(books.vatAccounts ?? []).map((id): Node => ['vatToClaimAccID', id])]]],
    ],
    [
      'periods',
      Array.from({ length: 12 }, (_, index): Node => {
        const month = `${books.year}-${String(index + 1).padStart(2, '0')}`;
        return [
          'period',
          [
            ['periodNumber', String(index + 1)],
            ['startDatePeriod', `${month}-01`],
            ['endDatePeriod', `${month}-28`],
          ],
        ];
      }),
    ],
    [
      'transactions',
      [
        ...(dialect.noTotals
          ? []
          : ([
              ['linesCount', String(count)],
              ['totalDebit', amount(debit)],
              ['totalCredit', amount(credit)],
            ] as Node[])),
        ...journals,
        ...subledgers,
      ],
    ],
  ];
  const header: Node = [
    'header',
    [
      ['fiscalYear', String(books.year)],
      ['startDate', `${books.year}-01-01`],
      ['endDate', `${books.year}-12-31`],
      ['curCode', 'EUR'],
      ['dateCreated', `${books.year + 1}-02-01`],
      ['softwareDesc', 'Proefboek'],
      ['softwareVersion', '1'],
    ],
  ];
  const prefix = dialect.prefix ? `${dialect.prefix}:` : '';
  const uri = dialect.namespace === 'other case' ? NAMESPACES[version].toUpperCase() : NAMESPACES[version];
  const namespace = dialect.namespace === 'none' ? '' : ` xmlns${dialect.prefix ? `:${dialect.prefix}` : ''}="${uri}"`;
  const write = ([name, content]: Node): string => {
    if (content === '') return `<${prefix}${name}/>`;
    if (typeof content === 'string') return `<${prefix}${name}>${escaped(content)}</${prefix}${name}>`;
    return `<${prefix}${name}>\n${(dialect.reversed ? [...content].reverse() : content).map(write).join('\n')}\n</${prefix}${name}>`;
  };
  const parts: readonly Node[] = [header, ['company', company]];
  const body = (dialect.reversed ? [...parts].reverse() : parts).map(write).join('\n');
  const encoding = dialect.encoding?.startsWith('utf-16') ? 'UTF-16' : (dialect.encoding ?? 'UTF-8');
  return encoded(
    `<?xml version="1.0" encoding="${encoding}"?>\n<${prefix}auditfile${namespace}>\n${body}\n</${prefix}auditfile>\n`,
    dialect.encoding,
  );
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function encoded(text: string, encoding: Dialect['encoding']): Uint8Array {
  if (encoding === undefined) return new Uint8Array(Buffer.from(text, 'utf8'));
  if (encoding === 'utf-16le') return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  if (encoding === 'utf-16be') return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16());
  return Uint8Array.from(text, (character) => (character === '€' ? 0x80 : character.charCodeAt(0)));
}
