import { usePane } from '../pane-context';

/** Brings a sheet to the front, and says so. */
export function useOpenSheet(): (sheet: string) => void {
  const { port, attempt, announce } = usePane();
  return (sheet) =>
    void attempt(async () => {
      await port.selectSheet(sheet);
      announce(`Blad ${sheet} is geopend.`);
    });
}
