/** Why an XML file is not read; for programs. */
export type XmlErrorKind =
  | 'empty'
  | 'not-xml'
  | 'encoding'
  | 'dtd'
  | 'entity'
  | 'too-deep'
  | 'too-long'
  | 'truncated'
  | 'malformed'
  | 'other-format'
  | 'totals'
  | 'amount'
  | 'currency'
  | 'incomplete';

/** The only exception that reading an XML file throws: a kind for programs, a Dutch sentence for people. */
export class XmlError extends Error {
  override readonly name = 'XmlError';

  constructor(
    readonly kind: XmlErrorKind,
    message: string,
  ) {
    super(message);
  }
}
