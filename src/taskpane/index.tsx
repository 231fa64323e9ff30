import { createRoot } from 'react-dom/client';
import { officeBackground } from '../excel/office-theme';
import { laterWorkbook } from '../excel/later-workbook';
import { App } from './App';
import { OutsideExcel } from './OutsideExcel';

const workbook = laterWorkbook(async () => (await import('../excel/workbook')).excelWorkbook);
const page = document.getElementById('root');
if (page) {
  const root = createRoot(page);
  void Office.onReady(({ host }) => {
    root.render(host === null ? <OutsideExcel /> : <App port={workbook} officeBackground={officeBackground} />);
  });
}
