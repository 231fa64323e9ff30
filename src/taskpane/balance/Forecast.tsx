import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { forecastSection, forecastSentences, partnerSection } from '../../balance/forecast-sections';
import type { RoundForecast } from '../../balance/forecast';
import { sectionCellText, type Section } from '../../report/section';
import { useLayout } from '../parts/layout';
import { later } from '../LaterView';
import { Fold } from '../parts/Fold';
import { unbroken } from '../parts/words';
import { FigureLines } from './FigureLines';

/** Drawing is much code, and only who opens the forecast needs it. */
const YearChart = later('de grafiek', async () => (await import('./YearChart')).YearChart);

const useStyles = makeStyles({
  // Seven amounts stand under each other in a narrow pane: it is the table that scrolls, never the page.
  around: { overflowX: 'auto' },
  name: { textAlign: 'start' },
  cell: { padding: tokens.spacingHorizontalXS, textAlign: 'end', whiteSpace: 'nowrap', fontSize: tokens.fontSizeBase200 },
});

/** Where the money of each round goes: what is spent, what is fixed, and what will be left. */
export function Forecast({ forecasts }: { forecasts: readonly RoundForecast[] }) {
  const layout = useLayout();
  return (
    <Fold label="Verwachting: wat blijft er over?">
      {() =>
        forecasts.map((forecast) => (
          <section key={forecast.round.id} className={layout.section} aria-label={`Verwachting ${forecast.round.bron}`}>
            {forecastSentences(forecast).map((sentence) => (
              <Caption1 as="p" block key={sentence}>
                {unbroken(sentence)}
              </Caption1>
            ))}
            {forecast.doubts.length > 0 && (
              <Fold label="Wat kan ontbreken">{() => <FigureLines figure={{ cents: 0, lines: [], doubts: forecast.doubts }} />}</Fold>
            )}
            <YearChart forecast={forecast} />
            <AmountTable section={forecastSection(forecast)} />
            {forecast.partners.length > 0 && <AmountTable section={partnerSection(forecast)} />}
          </section>
        ))
      }
    </Fold>
  );
}

/** A list of which each row is a name and amounts. */
function AmountTable({ section: { title, headings, rows } }: { section: Section }) {
  const styles = useStyles();
  return (
    <div className={styles.around} role="region" aria-label={title} tabIndex={0}>
      <table>
        <caption className={styles.name}>
          <Caption1>{title}</Caption1>
        </caption>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col" className={styles.cell}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells: [name = '', ...amounts] }, row) => (
            <tr key={row}>
              <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                {sectionCellText(name)}
              </th>
              {amounts.map((amount, index) => (
                <td key={index} className={styles.cell}>
                  {unbroken(sectionCellText(amount))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
