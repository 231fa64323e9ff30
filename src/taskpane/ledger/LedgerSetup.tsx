import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Select,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { accountOffers, projectOffers, yearText, type AccountOffer, type Books } from '../../ledger/books';
import { FIELD_WORDS, kostensoortNamed, parseProfile, profileText, type ProjectChoice } from '../../ledger/profile';
import { formatEuros } from '../../records/euros';
import { KOSTENSOORTEN } from '../../scheme/lists';
import { download } from '../parts/download';
import { useLayout } from '../parts/layout';
import { countOf } from '../parts/words';
import type { Ledger, LedgerFile, LedgerWork } from './useLedger';

const useStyles = makeStyles({
  select: { minWidth: 0 },
  start: { alignSelf: 'flex-start' },
  bullets: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** Accounts shown at first; the others on request. */
const FIRST = 40;

/** The auditfiles that were chosen, and what of them is of STO: project, accounts, vat. Asked once, kept in a profile. */
export function LedgerSetup({ ledger }: { ledger: Ledger }) {
  const layout = useLayout();
  const { files, books, work } = ledger;
  return (
    <>
      <ul className={layout.list} aria-label="Gekozen auditfiles">
        {files.map((each) => (
          <LedgerFileCard key={each.id} chosen={each} onDrop={() => ledger.drop(each.id)} />
        ))}
      </ul>
      {work && <WorkBar work={work} onCancel={ledger.cancel} />}
      {books && <Choices ledger={ledger} books={books} />}
    </>
  );
}

function LedgerFileCard({ chosen: { file, scan, refused }, onDrop }: { chosen: LedgerFile; onDrop: () => void }) {
  const layout = useLayout();
  const styles = useStyles();
  return (
    <li className={layout.card} aria-label={file.name}>
      <Subtitle2 as="h3" className={layout.wrap}>
        {file.name}
      </Subtitle2>
      {refused !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{refused}</MessageBarBody>
        </MessageBar>
      )}
      {scan && (
        <p>
          {[
            scan.summary.header.companyName,
            scan.summary.header.fiscalYear && `boekjaar ${scan.summary.header.fiscalYear}`,
            `versie ${scan.summary.header.version}`,
            countOf(scan.summary.lines, ['boekingsregel', 'boekingsregels']),
          ]
            .filter(Boolean)
            .join(', ')}
          .
        </p>
      )}
      {scan && scan.summary.remarks.length > 0 && (
        <ul className={styles.bullets}>
          {scan.summary.remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      <Button size="small" className={styles.start} onClick={onDrop} aria-label={`${file.name} weglaten`}>
        Weglaten
      </Button>
    </li>
  );
}

const WORK: Readonly<Record<LedgerWork['what'], string>> = {
  lezen: 'lezen',
  kosten: 'kosten zoeken',
  toevoegen: 'toevoegen',
  vergelijken: 'vergelijken',
};

function WorkBar({ work: { what, file, part }, onCancel }: { work: LedgerWork; onCancel: () => void }) {
  const layout = useLayout();
  const percent = Math.floor(part * 100);
  return (
    <div className={layout.section}>
      <Field label={`${file === '' ? '' : `${file}: `}${WORK[what]}… ${percent}%`} className={layout.wrap}>
        <ProgressBar value={part} />
      </Field>
      <div className={layout.row}>
        <Button onClick={onCancel}>Annuleren</Button>
      </div>
    </div>
  );
}

function Choices({ ledger, books }: { ledger: Ledger; books: Books }) {
  const layout = useLayout();
  const styles = useStyles();
  const { project, btwVerrekenbaar } = ledger;
  const offers = projectOffers(books);
  const accounts = project === undefined ? [] : accountOffers(books, project.field === 'rekening' ? undefined : project);
  return (
    <section className={layout.section} aria-label="Wat is van STO">
      <Field
        label="Waaraan is STO te zien?"
        hint={books.years === undefined ? undefined : `Boekjaar ${books.years.map(yearText).join(', ')}.`}
      >
        <Select className={styles.select} value={valueOf(project)} onChange={(_, { value }) => ledger.setProject(projectOf(value))}>
          <option value="">Kies een project, kostenplaats of kostendrager…</option>
          {offers.map(({ field, value, lines, cents }) => (
            <option key={`${field}=${value}`} value={`${field}=${value}`}>
              {FIELD_WORDS[field]} {value}: {countOf(lines, ['kostenregel', 'kostenregels'])}, {formatEuros(cents)}
            </option>
          ))}
          <option value="rekening=">Alles op de rekeningen die ik aanwijs</option>
        </Select>
      </Field>
      {project !== undefined && <AccountFields ledger={ledger} offers={accounts} />}
      {project !== undefined && (
        <Checkbox
          label="De school kan de btw terugvragen"
          checked={btwVerrekenbaar}
          onChange={(_, { checked }) => ledger.setBtwVerrekenbaar(checked === true)}
        />
      )}
      {ledger.isKept && <p className={layout.quiet}>Ingevuld zoals u het eerder koos; dat is in deze werkmap bewaard.</p>}
      <ProfileButtons ledger={ledger} />
    </section>
  );
}

const valueOf = (project: ProjectChoice | undefined): string =>
  project === undefined ? '' : project.field === 'rekening' ? 'rekening=' : `${project.field}=${project.value}`;

function projectOf(text: string): ProjectChoice | undefined {
  const at = text.indexOf('=');
  const field = text.slice(0, at);
  if (field === 'rekening') return { field };
  return field === 'projID' || field === 'costID' || field === 'prodID' ? { field, value: text.slice(at + 1) } : undefined;
}

function AccountFields({ ledger, offers }: { ledger: Ledger; offers: readonly AccountOffer[] }) {
  const layout = useLayout();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? offers : offers.slice(0, FIRST);
  return (
    <fieldset className={layout.section} style={{ border: 'none', margin: 0, padding: 0 }}>
      <legend>Geef de rekeningen met kosten een kostensoort</legend>
      <p className={layout.quiet}>Rekeningen zonder kostensoort tellen niet als kosten: balans, btw, crediteuren en opbrengsten.</p>
      {shown.map(({ account, lines, cents }) => (
        <Field
          key={account.id}
          label={`${account.id} ${account.description}`}
          hint={`${countOf(lines, ['regel', 'regels'])}, ${formatEuros(cents)}`}
        >
          <Select
            className={styles.select}
            value={ledger.accounts[account.id] ?? ''}
            onChange={(_, { value }) => ledger.setAccount(account.id, kostensoortNamed(value))}
          >
            <option value="">Geen kosten</option>
            {KOSTENSOORTEN.map((soort) => (
              <option key={soort}>{soort}</option>
            ))}
          </Select>
        </Field>
      ))}
      {shown.length < offers.length && (
        <Button className={styles.start} onClick={() => setAll(true)}>
          Nog {countOf(offers.length - shown.length, ['rekening', 'rekeningen'])} tonen
        </Button>
      )}
    </fieldset>
  );
}

function ProfileButtons({ ledger }: { ledger: Ledger }) {
  const layout = useLayout();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();
  const id = useId();
  const { profile } = ledger;
  const open = async (file: File): Promise<void> => {
    const read = parseProfile(await file.text());
    setProblem('problem' in read ? read.problem : undefined);
    if (!('problem' in read)) ledger.useProfile(read);
  };
  return (
    <div className={layout.section}>
      <div className={layout.row} role="group" aria-label="Profiel">
        <Button
          disabledFocusable={!profile}
          onClick={() => profile && download('sto-boekhouding.json', 'application/json', profileText(profile))}
        >
          Keuzes bewaren
        </Button>
        <Button aria-describedby={problem === undefined ? undefined : id} onClick={() => input.current?.click()}>
          Bewaarde keuzes openen…
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json"
          aria-label="Bewaarde keuzes"
          className={layout.unseen}
          tabIndex={-1}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void open(file);
            target.value = '';
          }}
        />
      </div>
      {problem !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody id={id}>{problem}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
