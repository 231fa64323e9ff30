import { FluentProvider, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { THEMES } from './theme';
import { useTheme } from './useTheme';

const noOffice = (): undefined => undefined;

/** What someone sees who opens the address of the pane in a browser, outside Excel. */
export function OutsideExcel() {
  const theme = useTheme(noOffice);
  return (
    <FluentProvider theme={THEMES[theme]}>
      <main>
        <h1>STO Controle</h1>
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>Deze pagina werkt in Excel.</MessageBarTitle> Open een werkmap in Excel en kies op het tabblad Start in de
            groep STO de knop Openen.
          </MessageBarBody>
        </MessageBar>
      </main>
    </FluentProvider>
  );
}
