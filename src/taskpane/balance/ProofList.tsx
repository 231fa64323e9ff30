import { Caption1, makeStyles } from '@fluentui/react-components';
import type { Proof } from '../../balance/proof';
import { OUTCOME_WORDS, PROOF_TITLES } from '../../balance/sections';
import { OutcomeIcon } from '../check/OutcomeIcon';
import { SourceLink } from '../parts/SourceLink';
import { Fold } from '../parts/Fold';
import { useLayout } from '../parts/layout';
import { unbroken } from '../parts/words';
import { FigureLines } from './FigureLines';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', padding: 0, listStyleType: 'none', rowGap: '4px' },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
});

const ICONS = { ja: 'in orde', nee: 'fout', onbekend: 'te beoordelen' } as const;

/** What the budget must be, and whether it is; `told` are reasons that stand above it already. */
export function ProofList({ proofs, told }: { proofs: readonly Proof[]; told: string }) {
  const layout = useLayout();
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label="Waaraan de begroting moet voldoen">
      {proofs.map((proof, index) => (
        <li key={index} className={layout.marked}>
          <OutcomeIcon outcome={ICONS[proof.outcome]} size={16} />
          <div className={styles.text}>
            <Caption1 as="p" block>
              <strong>{PROOF_TITLES[proof.id]}</strong>: {unbroken(textOf(proof, told))}{' '}
              {proof.source && (
                <>
                  (<SourceLink source={proof.source} short />)
                </>
              )}
            </Caption1>
            {proof.doubts && proof.doubts.length > 0 && (
              <Fold label="Waar staat dat?">{() => <FigureLines figure={{ cents: 0, lines: [], doubts: proof.doubts ?? [] }} />}</Fold>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function textOf({ outcome, because, sentences }: Proof, told: string): string {
  const reason = because === undefined || told.includes(because) ? [] : [`${OUTCOME_WORDS[outcome]}, want ${because}.`];
  const said = [...reason, ...sentences];
  return said.length === 0 ? `${OUTCOME_WORDS[outcome]}.` : said.join(' ');
}
