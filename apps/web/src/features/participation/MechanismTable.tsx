import type { MeetingMechanismView } from '#contract/programme-view';
import { useTranslation } from 'react-i18next';
import { StackedTable } from '../../ui/StackedTable';
import { MechanismRow } from './MechanismRow';
import { useParticipationEdits } from './participation-edits';
import { standings } from './participation.rules';

interface Props {
  slug: string;
  mechanisms: readonly MeetingMechanismView[];
  /** Of the meeting's own texts. */
  lang: string;
}

/** The mechanisms of a meeting with what they have to do with it; a list on a phone. */
export function MechanismTable({ slug, mechanisms, lang }: Props) {
  const { t } = useTranslation('participation');
  const edits = useParticipationEdits(slug);
  return (
    <StackedTable heads={[t('mechanism'), ...standings.map((standing) => t(standing))]}>
      {mechanisms.map((mechanism) => (
        <MechanismRow key={mechanism.id} {...{ mechanism, lang, edits }} />
      ))}
    </StackedTable>
  );
}
