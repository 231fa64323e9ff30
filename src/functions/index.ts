// Excel on Windows runs functions in an engine of its own, without a browser, which may be older than the language that we write.
import 'core-js/actual/array/find-last';
import { ALL_FUNCTIONS } from './all-functions';
import { FunctionError, run, type FunctionValue } from './cell-function';

for (const declaration of ALL_FUNCTIONS) {
  CustomFunctions.associate(declaration.id, (...values: (FunctionValue | null | undefined)[]) => {
    try {
      // After the values comes the invocation, which no function asks for.
      return run(declaration, values.slice(0, declaration.parameters.length));
    } catch (error) {
      if (!(error instanceof FunctionError)) throw error;
      const { ErrorCode } = CustomFunctions;
      throw new CustomFunctions.Error(error.code === '#N/A' ? ErrorCode.notAvailable : ErrorCode.invalidValue, error.message);
    }
  });
}
