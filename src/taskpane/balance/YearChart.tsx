import { VerticalStackedBarChart } from '@fluentui/react-charts';
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { RoundForecast } from '../../balance/forecast';
import { forecastSection } from '../../balance/forecast-sections';
import { formatEuros } from '../../records/euros';

const useStyles = makeStyles({
  chart: { minWidth: 0, height: '240px' },
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, padding: 0, listStyleType: 'none' },
  entry: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  patch: { width: '12px', height: '12px', borderRadius: tokens.borderRadiusSmall },
});

/** What a year is made up of, in the order of the columns of the table below it. */
const COLORS = [tokens.colorPaletteBlueBorderActive, tokens.colorPaletteMarigoldBorderActive, tokens.colorNeutralStroke1Pressed];

const EUROS = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });

/** What is spent, fixed and still expected in each year, drawn; the table of the same figures stands below it. */
export function YearChart({ forecast }: { forecast: RoundForecast }) {
  const styles = useStyles();
  const { chart, headings, rows } = forecastSection(forecast);
  const series = headings.slice(1, 1 + (chart?.series ?? 0));
  const years = rows.map(({ cells: [year, ...amounts] }) => ({
    xAxisPoint: String(year),
    chartData: series.map((legend, index) => {
      const cell = amounts[index];
      const cents = typeof cell === 'object' && 'cents' in cell ? cell.cents : 0;
      return {
        legend,
        data: cents / 100,
        color: COLORS[index] ?? tokens.colorNeutralForeground1,
        yAxisCalloutData: formatEuros(cents),
        callOutAccessibilityData: { ariaLabel: `${String(year)}, ${legend}: ${formatEuros(cents)}` },
      };
    }),
  }));
  const title = chart?.title ?? '';
  const area = useRef<HTMLDivElement>(null);
  // The library describes it in English to who hears it.
  useEffect(() =>
    area.current?.querySelector('svg')?.setAttribute('aria-label', `Grafiek: ${title}. De tabel hieronder heeft dezelfde bedragen.`),
  );
  return (
    <>
      <div className={styles.chart} ref={area}>
        <VerticalStackedBarChart
          data={years}
          chartTitle={title}
          culture="nl-NL"
          height={240}
          barWidth="auto"
          maxBarWidth={40}
          yAxisTickFormat={(euros: number) => EUROS.format(euros)}
          margins={{ left: 60 }}
          // What the library writes itself is in English, and in thousands.
          hideLabels
          hideLegend
        />
      </div>
      <ul className={styles.legend} aria-label="Kleuren van de grafiek">
        {series.map((name, index) => (
          <li key={name} className={styles.entry}>
            <span className={styles.patch} style={{ backgroundColor: COLORS[index] }} />
            <Caption1>{name}</Caption1>
          </li>
        ))}
      </ul>
    </>
  );
}
