import type { MechanismOverlap, MechanismSummary } from '#contract/mechanism';
import { regionWords } from '#words/mechanism-terms';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../../ui/AnchorLink';
import { Section } from '../../../ui/Section';
import table from '../../../ui/StackedTable.module.css';
import { useWording } from '../facts/use-wording';
import classes from '../mechanisms.module.css';
import { mechanismLabel } from '../names.rules';
import { overlapsOf, type Shared } from './overlaps.rules';

interface Props {
  mechanism: MechanismSummary;
  mechanisms: readonly MechanismSummary[];
  overlaps: readonly MechanismOverlap[];
  by: Shared;
  on: string | undefined;
}

/** With which others a mechanism shares how much, and what. */
export function OverlapTable({ mechanism, mechanisms, overlaps, by, on }: Props) {
  const { t } = useTranslation('mechanisms');
  const { t: terms } = useTranslation('mechanismTerms');
  const { themes } = useWording();
  const labels = new Map(mechanisms.map((one) => [one.id, mechanismLabel(one)]));
  const found = overlapsOf(mechanism.id, overlaps, by);
  const heads = [t('mechanism'), terms('factThemes'), terms('factRegions')] as const;
  const listed = (names: readonly string[]) => (names.length === 0 ? '0' : `${names.length}: ${names.join(', ')}`);
  return (
    <Section title={t('overlapsOfName', { mechanism: mechanismLabel(mechanism) })} level={2}>
      {found.length === 0 ? (
        <Text c="dimmed">{t('noOverlaps')}</Text>
      ) : (
        <table className={`${table['table']} ${classes['overlaps']}`}>
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
            {found.map((overlap) => (
              <tr key={overlap.other}>
                <th scope="row">
                  <AnchorLink
                    to="/mechanisms/$mechanism"
                    params={{ mechanism: overlap.other }}
                    search={on === undefined ? {} : { on }}
                  >
                    {labels.get(overlap.other)}
                  </AnchorLink>
                </th>
                <td data-label={heads[1]}>{listed(overlap.themes.map((id) => themes.get(id) ?? id))}</td>
                <td data-label={heads[2]}>{listed(overlap.regions.map((region) => terms(regionWords[region])))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
