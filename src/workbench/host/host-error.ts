import { ModelError } from '../model/model-error';

/** An error as Excel answers it; becomes an `OfficeExtension.Error` in the add-in. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location?: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

const LIMITS_PAGE = 'https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins';

export const invalidArgument = (location?: string): HostError =>
  new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.', location);
export const itemNotFound = (location?: string): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.", location, 404);
export const itemExists = (location?: string): HostError =>
  new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', location, 409);
export const invalidOperation = (location?: string): HostError =>
  new HostError('InvalidOperation', 'The attempted operation is invalid on the object.', location);
export const invalidReference = (): HostError =>
  new HostError('InvalidReference', 'This reference is not valid for the current operation.');
export const sizeMismatch = (location: string): HostError =>
  new HostError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    location,
  );
export const rangeExceedsLimit = (): HostError =>
  new HostError(
    'RangeExceedsLimit',
    `The cell count in the range has exceeded the maximum supported number. Please refer to the documentation: "${LIMITS_PAGE}".`,
  );
export const tooManyAreas = (): HostError => new HostError('GeneralException', 'The range has too many areas.', undefined, 500);
export const withoutFocus = (): HostError =>
  new HostError('GeneralException', 'There was an internal error while processing the request.', undefined, 500);
export const operationExceedsLimit = (): HostError =>
  new HostError('OperationCellsExceedLimit', 'The attempted operation affects more than the limit of 33554000 cells.');

/** What the workbook refuses, in the words of Excel (documented codes of application-specific API error handling). */
export function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  if (!(error instanceof ModelError)) {
    const detail = error instanceof Error ? error.stack : String(error);
    return new HostError('GeneralException', `There was an internal error while processing the request. (${detail})`, undefined, 500);
  }
  switch (error.refusal) {
    case 'argument':
      return invalidArgument();
    case 'exists':
      return itemExists();
    case 'notFound':
      return itemNotFound();
    case 'protected':
      return new HostError('AccessDenied', 'You cannot perform the requested operation.', undefined, 403);
    case 'overlap':
      return new HostError(
        'MergedRangeConflict',
        "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
      );
    case 'filtered':
      return new HostError('FilteredRangeConflict', 'The attempted operation causes a conflict with a filtered range.', undefined, 409);
    case 'notAllowed':
      return invalidOperation();
  }
}
