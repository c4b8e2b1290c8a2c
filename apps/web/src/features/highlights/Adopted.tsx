import type { HighlightsView } from '#contract/highlights';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/ButtonLink';
import { Note } from '../../ui/Note';
import { Section } from '../../ui/Section';
import { useHighlights } from './highlights-context';
import { adoptedAnchor } from './place-names';

/** Where the adopted recommendations are printed: how many there are, and whether they are ready for it. */
export function Adopted({ adopted, unentered }: Pick<HighlightsView, 'adopted' | 'unentered'>) {
  const { t } = useTranslation('highlights');
  const { slug } = useHighlights();
  return (
    <Section title={t('recommendations')} level={2} anchor={adoptedAnchor}>
      <Text>{adopted === 0 ? t('adoptedNone') : t('adopted', { count: adopted })}</Text>
      {unentered > 0 && <Note weight="warning">{t('unentered', { count: unentered })}</Note>}
      <div>
        <ButtonLink to="/$slug/recommendations" params={{ slug }} variant="default" size="compact-sm">
          {t('toRegister')}
        </ButtonLink>
      </div>
    </Section>
  );
}
