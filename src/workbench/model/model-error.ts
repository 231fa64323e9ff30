/** Why the workbook refuses something, as Excel would. */
export type Refusal =
  | 'argument' // an address, a name or a size that makes no sense
  | 'exists' // a sheet, table or name of that name exists
  | 'notFound'
  | 'protected'
  | 'overlap' // a table over another table or over merged cells, or the other way round
  | 'filtered' // moving or resizing cells that a filter hides in part
  | 'notAllowed'; // the last visible sheet, a table through which cells would shift

export class ModelError extends Error {
  constructor(
    readonly refusal: Refusal,
    message: string,
  ) {
    super(message);
    this.name = 'ModelError';
  }
}
