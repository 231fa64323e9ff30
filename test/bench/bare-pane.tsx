import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/** The least that a pane of React and Fluent can be: what ours is measured against. */
const page = document.getElementById('root');
if (page) {
  const root = createRoot(page);
  void Office.onReady(() => {
    root.render(
      <FluentProvider theme={webLightTheme}>
        <Button>Controleren</Button>
      </FluentProvider>,
    );
  });
}
