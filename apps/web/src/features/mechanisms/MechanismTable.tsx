import type { MechanismSummary } from '#contract/mechanism';
import { factLines, type FactWording } from '#words/fact-lines';
import { typeWords } from '#words/mechanism-terms';
import { Text } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../ui/AnchorLink';
import table from '../../ui/StackedTable.module.css';
import { chairInOffice } from './facts/chair.rules';
import { statedLines } from './facts/stated.rules';
import { useWording } from './facts/use-wording';
import classes from './mechanisms.module.css';
import { mechanismLabel } from './names.rules';

/** The mechanisms with what one compares them by; a list on a phone. */
export function MechanismTable({ mechanisms }: { mechanisms: readonly MechanismSummary[] }) {
  const { t } = useTranslation('mechanisms');
  const { t: terms } = useTranslation('mechanismTerms');
  const wording = useWording();
  const heads = [t('mechanism'), t('type'), terms('factRegions'), terms('factMemberStates'), t('chairInOffice')];
  return (
    <table className={`${table['table']} ${classes['mechanisms']}`} aria-label={t('title')}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {mechanisms.map((mechanism) => (
          <MechanismRow key={mechanism.id} mechanism={mechanism} heads={heads} wording={wording} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  mechanism: MechanismSummary;
  heads: readonly string[];
  wording: FactWording;
}

function MechanismRow({ mechanism, heads, wording }: RowProps) {
  const { on } = useSearch({ from: '/mechanisms/' });
  const { id, type, name, shortName, facts } = mechanism;
  const chair = facts.chair && factLines('chair', chairInOffice(facts.chair.value), wording);
  const day = on === undefined ? {} : { on };
  const cells = [
    [wording.words(typeWords[type])],
    statedLines(facts, 'regions', wording),
    statedLines(facts, 'memberStates', wording),
    chair ?? [],
  ];
  return (
    <tr>
      <th scope="row">
        <AnchorLink to="/mechanisms/$mechanism" params={{ mechanism: id }} search={day}>
          <bdi>{mechanismLabel(mechanism)}</bdi>
        </AnchorLink>
        {name !== shortName && (
          <Text size="sm" c="dimmed" fw={400}>
            <bdi>{name}</bdi>
          </Text>
        )}
      </th>
      {cells.map((cell, index) => (
        <td key={heads[index + 1]} data-label={heads[index + 1]}>
          {cell.length === 0 ? '–' : cell.join(', ')}
        </td>
      ))}
    </tr>
  );
}
