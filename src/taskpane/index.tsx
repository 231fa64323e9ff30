import '../records/schema'; // first: it tells zod to compile nothing, as the content security policy demands
import { createRoot } from 'react-dom/client';
import { officeBackground } from '../excel/office-theme';
import { excelWorkbook } from '../excel/workbook';
import { App } from './App';
import { OutsideExcel } from './OutsideExcel';

const page = document.getElementById('root');
if (page) {
  const root = createRoot(page);
  void Office.onReady(({ host }) => {
    root.render(host === null ? <OutsideExcel /> : <App port={excelWorkbook} officeBackground={officeBackground} />);
  });
}
