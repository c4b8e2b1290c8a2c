import type { RecommendationView } from '#contract/recommendation';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/Section';
import { useFollowing } from './use-following';
import { WordsForm } from './WordsForm';

interface Props {
  slug: string;
  recommendation: RecommendationView;
  close: () => void;
}

/** Words anew what was entered by hand. */
export function WordingForm({ slug, recommendation, close }: Props) {
  const { t } = useTranslation('recommendations');
  const { meeting, sentences, title, addressee, adoptedOn } = recommendation;
  const saving = useFollowing(slug, recommendation, close);
  const text = sentences.map((sentence) => sentence.text).join(' ');
  return (
    <Section title={t('words')} level={2}>
      <WordsForm
        {...{ name: t('editWords'), lang: meeting.language, before: { title, text, addressee, adoptedOn } }}
        saving={saving}
        cancel={close}
      >
        {t('saveWords')}
      </WordsForm>
    </Section>
  );
}
